import { phrases, type Span } from '../prose/phrases.ts';
import { last } from '../markdown/last.ts';
import { namesPeople } from '../method/people.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { concrete } from '../prose/places.ts';
import { PLANNED, type Sentence, startIn } from '../prose/start.ts';
import { isOver } from './aside.ts';
import type { Fiche, Section } from './fiche.ts';
import { labelled } from './labelled.ts';
import { partFrom } from './part.ts';
import { asPassage, type Passage, passage } from './passage.ts';
import { isOn, isOnNoSubject } from './subject.ts';

/** Where a fiche tells how it starts, besides the plan itself. */
const BESIDES = ['first-users', 'pilot', 'launch'];

/** « Les prochaines étapes : », a line of its own in the midst of another part, heads the rest of it. */
const TITLE =
  /^(?:(?:les |nos |notre |le |la )?(?:calendrier|chantiers (?:en cours|a venir)|(?:plan de |strategie de )?deploiement|experimentation|feuille de route|prochaines etapes|suite)|et (?:apres|maintenant)) ?[:?]?$/;
const titled = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => {
    const { blocks, folded } = section.prose;
    const title = isOver(section)
      ? undefined
      : blocks.find(({ start, end }) => TITLE.test(folded.slice(start, end).trim()));
    return title ? [partFrom(section, title)] : [];
  });

/** The plan of deployment under its headings, then the parts that tell more of it. */
export const headedPlan = last((fiche: Fiche): readonly Passage[] => {
  const plan = passage(fiche, 'deployment');
  const besides = BESIDES.flatMap((id) => passage(fiche, id) ?? []);
  if (plan) return [plan, ...besides];
  // « Cible » says for whom, and nothing of how it starts.
  const [first, ...others] = besides.filter(({ id }) => id !== 'first-users');
  if (first) return [first, ...others];
  const told = titled(serviceTold(fiche));
  return told.length > 0 ? [asPassage('deployment', told)] : [];
});

/** The plan of deployment wherever it is told; none while there is no plan to judge. */
export const deploymentPlan = last((fiche: Fiche): readonly Passage[] => {
  const headed = headedPlan(fiche);
  if (headed.length > 0) return headed;
  const announced = labelled(serviceTold(fiche), (line) => LABEL.test(line));
  const told = announced.length > 0 ? announced : startTold(fiche);
  return told.length > 0 ? [asPassage('deployment', told)] : [];
});

/** Where people, means and fears are told: a place or a day there says nothing of how the service begins. */
const APART = ['carrier', 'sponsor', 'team', 'risks', 'success-criterion', 'funding', 'handover'];

const ofProblem = (section: Section): boolean => isOn('problem', section);

/**
 * The parts that may tell, besides the plan, where and when the service began. A fiche tells first why, then what:
 * the context that stands after the solution is the service's.
 */
export const serviceTold = last(({ sections }: Fiche): readonly Section[] => {
  const offered = sections.findIndex((section) => isOn('solution', section));
  return sections.filter(
    (section, index) =>
      !APART.includes(section.id ?? '') &&
      (!ofProblem(section) || (offered !== -1 && index > offered)),
  );
});

export const problemTold = ({ sections }: Fiche): readonly Section[] => sections.filter(ofProblem);

/** « Déploiement : Niort d’abord. » */
const LABEL = /^(?:plan de |strategie de )?deploiement ?:/;
/** « Dans un premier temps »: under the solution's heading, it is what the solution does first. */
const ORDER = phrases(['dans un premier temps', 'en commencant par', 'phase 1']);
const inOrder = (section: Section): Span | undefined =>
  isOnNoSubject(section) ? ORDER.first(section.prose) : undefined;

/** « testé auprès de premiers joueurs »: where those who come first are, a service begins. */
const FIRST = phrases(
  ['aupres d(?:e|es)', 'avec', 'par'].map(
    (by) => `${by} (?:les |nos |quelques )?premi(?:ers|eres) [a-z]+`,
  ),
);
const somewhere = (sentence: Sentence): Span | undefined =>
  concrete(sentence) ??
  FIRST.pick(sentence, (first) => {
    const words = sentence.folded.slice(first.start, first.end);
    return namesPeople(words.slice(words.lastIndexOf(' ') + 1)) ? first : undefined;
  });

/** A list begins with the line that announces it. */
const announcing = ({ blocks, text }: Prose, block: Block): Block => {
  if (block.kind !== 'item') return block;
  const line = blocks.slice(0, blocks.indexOf(block)).findLast(({ kind }) => kind !== 'item');
  return line && text.slice(line.start, line.end).trimEnd().endsWith(':') ? line : block;
};

/** With no heading of its own, a plan is told from where a start is: « Nous testons le service à Niort ». */
const startTold = (fiche: Fiche): readonly Section[] => {
  for (const section of serviceTold(fiche)) {
    const { prose } = section;
    const start = isOver(section)
      ? undefined
      : (startIn(prose, somewhere, PLANNED) ?? inOrder(section));
    const block = start && prose.blocks.find(({ end }) => start.start < end);
    if (block) return [partFrom(section, announcing(prose, block))];
  }
  return [];
};

/** Headings say things too: « Objectifs à 6 mois », « Territoire d’expérimentation ». */
export const headingsOf = ({ sections }: Passage): Pick<Prose, 'text' | 'folded'> => {
  const text = sections.map(({ heading }) => heading).join('\n');
  return { text, folded: sections.map(({ foldedHeading }) => foldedHeading).join('\n') };
};
