import type { Trouble, TroubleText } from '../trouble-text.ts';

const AGAIN = 'run again in a few minutes';

const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token is not accepted: give a valid one',
  403: 'the token may not do this: the workflow needs « permissions: issues: write »',
  404: 'the repository or the issue was not found: check its name, and that the token may read it',
  410: 'the issue was deleted',
  422: 'the content was refused',
};

const refused = ({ status, asked, rest }: Extract<Trouble, { kind: 'refused' }>): string => {
  const to = asked ?? 'the query';
  if (rest === undefined) return `GitHub answered ${status} to ${to}: ${ADVICE[status] ?? AGAIN}.`;
  const then = rest > 5 ? `run again in ${rest} minutes` : AGAIN;
  return `GitHub answered ${status} to ${to}: it asks to wait; ${then}.`;
};

const expectedIn = (expected: string | readonly string[]): string => {
  if (typeof expected !== 'string') return `one of ${expected.join(', ')}`;
  return expected === 'time' ? 'a time, as 2026-11-24T09:00:00Z' : `a value of type ${expected}`;
};

export const trouble: TroubleText = (told) => {
  switch (told.kind) {
    case 'absent':
      return `${told.path}: there is no such file or folder.`;
    case 'closed':
      return `${told.path}: access is denied; check the rights of this file.`;
    case 'folder':
      return `${told.path}: this is a folder; name a file.`;
    case 'no-folder':
      return `${told.path}: this is no folder.`;
    case 'unreadable':
      return `${told.path}: it cannot be read (${told.code}).`;
    case 'no-markdown':
      return `${told.path}: no Markdown file (.md) in this folder.`;
    case 'no-text':
      return `${told.path}: this is no UTF-8 text; save it as one.`;
    case 'too-heavy':
      return `${told.path}: this text is too long or too intricate to be read.`;
    case 'no-option-file':
      return `${told.option} ${told.path}: there is no such file.`;
    case 'none-of':
      return `${told.option} ${told.written}: write one of ${told.accepted.join(', ')}.`;
    case 'no-date':
      return `${told.option} ${told.written}: this is no date; write it as 2026-11-23.`;
    case 'no-repository-name':
      return `--repo ${told.written}: write it as owner/name.`;
    case 'not-cloned':
      return 'this folder was not cloned from GitHub: give --repo owner/name.';
    case 'no-token':
      return '--repo: set GITHUB_TOKEN to a token that may read the repository.';
    case 'one-source':
      return 'give either --snapshot FILE or --repo OWNER/NAME.';
    case 'input-taken':
      return 'the answers come from the standard input: name a file instead of « - ».';
    case 'no-issue-number':
      return `issue: « ${told.written} » is no issue number.`;
    case 'no-issue':
      return 'this event is about no issue: run on « issues » events, or give the input « issue ».';
    case 'not-checked-out':
      return `config: there is no file ${told.path} here; check its name, and that « actions/checkout » comes before.`;
    case 'no-template':
      return `no fiche template in ${told.where}: a template names its stage in its labels (${told.stages.join(', ')}).`;
    case 'no-stage':
      return `${told.path}: this template names no stage in its labels (${told.stages.join(', ')}).`;
    case 'none-of-stage':
      return `--stage ${told.stage}: no template is of this stage.`;
    case 'no-yaml':
      return `${told.path}: the YAML cannot be read from line ${told.line} on; check quotes and spaces there.`;
    case 'no-heading':
      return `${told.path}: this template has no heading (« ## … »); add one for each section.`;
    case 'asks-nothing':
      return `${told.path}: this form asks nothing; add a question for each section.`;
    case 'no-json':
      return `${told.path}: this is no JSON; take a snapshot with « fiches snapshot ».`;
    case 'snapshot':
      return `${told.path}: ${told.place || 'the whole'}: expected ${expectedIn(told.expected)}.`;
    case 'unknown-issue':
      return `GitHub knows no issue ${told.number} here: check its number, and that the token may read it.`;
    case 'unknown-repository':
      return `GitHub knows no repository ${told.name} here: check its name, and that the token may read it.`;
    case 'silent':
      return `GitHub gave no answer (${told.asked}): ${AGAIN}.`;
    case 'garbled':
      return `GitHub gave an answer that could not be read (${told.asked}): ${AGAIN}.`;
    case 'refused':
      return refused(told);
  }
};
