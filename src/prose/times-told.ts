import { dates } from './dates.ts';
import type { Prose } from './prose.ts';
import { isWhom } from './reached.ts';
import { sentences } from './sentences.ts';
import { REACH } from './spread.ts';

/** « Mars - juin 2027 » is one time. */
const RANGE = /^ ?(?:-|a|au|et|\/) ?$/;

/** « 2027 : un port. 2028 : les cinq ports. »: a time, and of all things who has it then. */
const WHO =
  /^ ?: ?(?:(?:l[ea]s? |l'|une? |des |nos )?(?:\d[\d ]*|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent) )?)?([a-z-]+)/;
/** « 2027 : Lancement »: what is done, with a capital letter. */
const DOING =
  /(?:age|ance|ence|ise|ment|sion|tion|ure|yse)s?$|^(?:ateliers?|bilan|comites?|debut|entretiens?|essais?|etapes?|fin|mvp|phases?|points?|premi(?:er|ere)s?|projets?|retours?|tests?)$/;
const placesByTime = (prose: Prose): readonly string[] =>
  sentences(prose).flatMap(({ start, folded }) => {
    const [time] = dates({ folded }, undefined);
    if (!time || folded.slice(0, time.start).trim() !== '') return [];
    const { 0: told = '', 1: who = '' } = WHO.exec(folded.slice(time.end)) ?? [];
    const isNamed = /\p{Lu}/u.test(prose.text[start + time.end + told.length - who.length] ?? '');
    const is = who !== '' && ((isNamed && !DOING.test(who)) || isWhom(who));
    return is ? [folded.slice(time.start, time.end)] : [];
  });

/** True where it comes at two times: « lancé en mars pour les ports, disponible en juin pour les écluses ». */
export const comesTwice = (prose: Prose): boolean => {
  const days = new Set<string>(placesByTime(prose));
  for (const sentence of sentences(prose)) {
    const reached = REACH.all(prose, sentence);
    if (reached.length === 0) continue;
    const { folded } = sentence;
    const told = dates({ folded }, undefined).filter(
      ({ start, kind }, index, all) =>
        kind !== 'duration' && !RANGE.test(folded.slice(all[index - 1]?.end ?? 0, start)),
    );
    for (const { start, end } of told.slice(0, reached.length)) days.add(folded.slice(start, end));
  }
  return days.size > 1;
};
