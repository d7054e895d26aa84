/** What opens a door and looks it: it is told by how it begins, which may be shown. */
const SECRETS: readonly RegExp[] = [
  // GitHub's tokens, old and new.
  /\b(gh[opsru]_|github_pat_)\w{8,}/g,
  // Amazon, GitLab, Slack, npm, and those who write « sk ».
  /\b(AKIA|ASIA)[A-Z\d]{12,}/g,
  /(?<![\w-])(glpat-|xox[abeprs]-|npm_|sk-)[\w-]{16,}/g,
  // A signed token (JWT).
  /(?<![\w-])(eyJ)[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g,
  // A private key, to its end or as far as it goes.
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)[\w+/=\s]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
];

/** The same text with what looks like a secret covered: « ghp_•••• ». */
export const masked = (text: string): string =>
  SECRETS.reduce((shown, secret) => shown.replace(secret, '$1••••'), text);

/** The same, with a secret that is known covered too, whatever it looks like. */
export const hiding =
  (known: string) =>
  (text: string): string =>
    masked(known === '' ? text : text.replaceAll(known, '••••'));
