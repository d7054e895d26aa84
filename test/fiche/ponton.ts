import type { Fiche } from '../../src/fiche/fiche.ts';
import { readFiche } from '../../src/fiche/read.ts';
import { parse } from '../../src/markdown/parse.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { METHOD } from '../method.ts';

const [template] = await loadTemplates('templates', METHOD.stages);
const reading = { template: template!, programme: METHOD, texts: textsIn('fr'), title: 'Ponton' };

/** A fiche of the first stage, under the title « Ponton ». */
export const read = (body: string): Fiche => readFiche(parse(body), reading);
