import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import type { Preset } from 'unified';
import type { VFile } from 'vfile';
import { chooseTemplate } from './fiche/choose.ts';
import { ficheReader, type Reading } from './fiche/read.ts';
import { RULES } from './rules/index.ts';
import { firstTemplates } from './templates.ts';
import { textsIn } from './texts/texts.ts';

const templates = await firstTemplates([fileURLToPath(new URL('../templates', import.meta.url))]);

/** A file is a fiche where its marker or its headings say so; the rules leave any other file alone. */
const reading = (_tree: Root, file: VFile): Reading | undefined => {
  const choice = chooseTemplate(templates, { body: String(file) });
  return choice.kind === 'fiche' ? { template: choice.template, texts: textsIn('fr') } : undefined;
};

/** All the rules for remark: `{"plugins": ["fiches/preset"]}` in remark-cli, or in an editor. */
const preset: Preset = { plugins: [[ficheReader, reading], ...RULES] };

export default preset;
