/** What people go through: the beginnings of its words, or the whole of a turn. */
const ORDEAL = [
  // time that goes
  '(?:perd|perdent|perdre) (?:du |leur |un |une |beaucoup |en )?(?:temps|heures|journees?)|pertes? de temps',
  '(?:passe|consacre)(?:nt)? |attend(?:ent|re)?\\b|attente|patient(?:ent|er)\\b|retards?\\b|chronophage',
  // pain
  'penible|fastidieu|laborieu|eprouvant|stress|frustr|angoiss|anxi|fatigu|epuis|decourag|lassitude|detresse|souffr',
  'peur|crain|craign|redout|demuni|isolee?s\\b|desempar|perdue?s\\b|submerg|debord|surcharg|satur|charge mentale',
  'insatisf|mecontent|plaign|inquiet',
  // what they do not manage, or do again
  'renonc|non-recours|abandon|ignore|pein(?:e|ent)\\b|(?:a|ont) du mal|se heurt|echou|se (?:perd|tromp)|subi(?:t|ss)',
  'ne (?:sa(?:it|vent)|compren|parvien|trouv)\\w* (?:pas|plus)|difficultes? (?:a|pour)\\b',
  'ressais|recopi|doubles? saisies?|repetiti',
  // harm and constraint
  'victime|blesse|deces|morts?\\b|malad|endett|sanction|exclu|discrimin|penalis|contraint|oblige',
];
const TOLD = new RegExp(`\\b(?:${ORDEAL.join('|')})`);

/** True for a sentence, folded, that tells what somebody goes through. */
export const tellsOrdeal = (sentence: string): boolean => TOLD.test(sentence);
