import type { Prose } from './prose.ts';

/** How far before a word its refusal may stand, in characters of the same sentence. */
const REACH = 80;

const REFUSED =
  /(?:\b(?:sans|ni|aucune?|pas d'|pas de|pas besoin|inutile|plus de|plutot qu[e']|au lieu d[e']|a la difference d[e']|contrairement aux?|ne|refus\w*|renonc\w*|eviter?|evitons|abandon\w*|fini[es]?|no|not|without|instead of|rather than|never)\b[^.!?;\n]*|\bn'[^.!?;\n]*)$/;
const DENIED_AFTER =
  /^[^.!?;,\n]{0,25}\b(?:n'(?:est|existe|a)|ne (?:sont|sera|seront|va)|is not|are not)\b/;

/** True when what begins at `start` is refused: « inutile d’attendre le décret ». */
export const refused = ({ folded }: Pick<Prose, 'folded'>, start: number): boolean =>
  REFUSED.test(folded.slice(Math.max(0, start - REACH), start));

/** True when the words at `[start, end)` are refused or denied: « sans cahier des charges », « nous n’avons pas d’… ». */
export const negated = (prose: Pick<Prose, 'folded'>, start: number, end: number): boolean =>
  refused(prose, start) || DENIED_AFTER.test(prose.folded.slice(end, end + REACH));
