import { fold } from '../markdown/fold.ts';
import type { Prose } from '../prose/prose.ts';
import type { Fiche, Section } from './fiche.ts';
import { type Passage, passage } from './passage.ts';

/** Where a fiche tells how it starts, besides the plan itself. */
const BESIDES = ['first-users', 'pilot', 'launch'];

/** The plan of deployment, then the parts that tell more of it; none while there is no plan to judge. */
export const deploymentPlan = (fiche: Fiche): readonly Passage[] => {
  let plan = known.get(fiche);
  if (!plan) {
    plan = read(fiche);
    known.set(fiche, plan);
  }
  return plan;
};

const known = new WeakMap<Fiche, readonly Passage[]>();
const read = (fiche: Fiche): readonly Passage[] => {
  const plan = passage(fiche, 'deployment');
  return plan ? [plan, ...BESIDES.flatMap((id) => passage(fiche, id) ?? [])] : [];
};

/** Where people, means and fears are told: a place or a day there says nothing of how the service begins. */
const APART = ['carrier', 'sponsor', 'team', 'risks', 'success-criterion', 'funding', 'handover'];

/** The parts that may tell, besides the plan, where and when the service began. */
export const historyOf = ({ sections }: Fiche): readonly Section[] =>
  sections.filter(({ id = '' }) => !APART.includes(id));

/** Headings say things too: « Objectifs à 6 mois », « Territoire d’expérimentation ». */
export const headingsOf = ({ sections }: Passage): Pick<Prose, 'text' | 'folded'> => {
  const text = sections.map(({ heading }) => heading).join('\n');
  return { text, folded: fold(text) };
};
