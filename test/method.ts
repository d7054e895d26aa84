import { axesOf } from '../src/method/labels.ts';
import { startupDEtat } from '../src/method/programme.ts';
import { textsIn } from '../src/texts/texts.ts';

/** The programme that most tests are about: the Startups d'État, named in French. */
export const METHOD = startupDEtat(textsIn('fr').stages);

export const STAGES = METHOD.stages.map(({ id }) => id);

/** Every label of the exclusive axes. */
export const AXES = axesOf(METHOD.stages, METHOD.labels);

/** What people leave where they will write later: the product knows it for an empty part, and so must tests say it. */
export const UNWRITTEN = 'TODO';
