/** The team of a construction (METHOD: the idea), and the folded words that name each role. */
export const ROLES = {
  intrapreneur:
    /\b(?:intrapreneu|porteu(?:r|se)|product owner|project lead|responsable produit|cheff?e? de produit)/,
  coach: /\bcoach/,
  developer: /\b(?:dev\b|devs\b|developp|develop|ingenieur\w* logiciel)/,
  designer: /\b(?:design|ux\b|ui\b|ergonom)/,
  deployment:
    /\b(?:charge\S{0,9} (?:de |du )?deploiement|deploiement|deployeu|business dev|bizdev|deployment|animat\w+ (?:de )?communaute)/,
} as const;

export type Role = keyof typeof ROLES;
