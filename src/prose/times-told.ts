import { dates, type NamedTime } from './dates.ts';
import type { Prose } from './prose.ts';
import { isWhom } from './reached.ts';
import { type Sentence, sentences } from './sentences.ts';
import { REACH } from './spread.ts';

/** « Mars - juin 2027 » is one time. */
const RANGE = /^ ?(?:-|a|au|et|\/) ?$/;

/** « 2027 : un port. 2028 : les cinq ports. »: a time, and of all things who has it then. */
const WHO =
  /^ ?: ?(?:(?:l[ea]s? |l'|une? |des |nos )?(?:\d[\d ]*|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent) )?)?([a-z-]+)/;
/** « 2027 : Lancement »: what is done, with a capital letter. */
const DOING =
  /(?:age|ance|ence|ise|ment|sion|tion|ure|yse)s?$|^(?:ateliers?|bilan|comites?|debut|entretiens?|essais?|etapes?|fin|mvp|phases?|points?|premi(?:er|ere)s?|projets?|retours?|tests?)$/;
/** What opens a sentence with its time, and then those who have the service. */
const opensWithPlace = (prose: Prose, sentence: Sentence, { start, end }: NamedTime): boolean => {
  if (prose.folded.slice(sentence.start, start).trim() !== '') return false;
  const { 0: told = '', 1: who = '' } = WHO.exec(prose.folded.slice(end, sentence.end)) ?? [];
  const isNamed = /\p{Lu}/u.test(prose.text[end + told.length - who.length] ?? '');
  return who !== '' && ((isNamed && !DOING.test(who)) || isWhom(who));
};

/** True where it comes at two times: « lancé en mars pour les ports, disponible en juin pour les écluses ». */
export const comesTwice = (prose: Prose): boolean => {
  const times = dates(prose, undefined);
  if (times.length < 2) return false;
  const days = new Set<string>();
  const add = ({ start, end }: NamedTime) => days.add(prose.folded.slice(start, end));
  for (const sentence of sentences(prose)) {
    const told = times.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const [first] = told;
    if (!first) continue;
    if (opensWithPlace(prose, sentence, first)) add(first);
    const apart = told.filter(
      ({ start, kind }, index) =>
        kind !== 'duration' &&
        !RANGE.test(prose.folded.slice(told[index - 1]?.end ?? sentence.start, start)),
    );
    apart.slice(0, REACH.all(prose, sentence).length).forEach(add);
  }
  return days.size > 1;
};
