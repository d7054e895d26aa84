import type { Root } from 'mdast';
import type { Preset } from 'unified';
import type { VFile } from 'vfile';
import { shippedTemplates } from './cli/own.ts';
import { chooseTemplate } from './fiche/choose.ts';
import { startupDEtat } from './method/programme.ts';
import { ficheReader, type Reading } from './fiche/read.ts';
import { RULES } from './rules/index.ts';
import { firstTemplates } from './templates.ts';
import { textsIn } from './texts/texts.ts';

const texts = textsIn('fr');
const programme = startupDEtat(texts.stages);
const templates = await firstTemplates([shippedTemplates('fr')], programme.stages);

/** A file is a fiche where its marker or its headings say so; the rules leave any other file alone. */
const reading = (_tree: Root, file: VFile): Reading | undefined => {
  const choice = chooseTemplate(templates, { body: String(file) }, programme);
  return choice.kind === 'fiche' ? { template: choice.template, programme, texts } : undefined;
};

/**
 * All the rules for remark: `{"plugins": ["fiches/preset"]}` in remark-cli, or in an editor. They speak
 * French, by the method and the templates that come with Fiches.
 */
const preset: Preset = { plugins: [[ficheReader, reading], ...RULES] };

export default preset;
