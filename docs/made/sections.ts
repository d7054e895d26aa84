import { readFile } from 'node:fs/promises';
import { readTemplate } from '../../src/fiche/template.ts';
import { startupDEtat } from '../../src/method/programme.ts';
import { textsIn } from '../../src/texts/texts.ts';

/** The parts of a first fiche, each with the question that its template asks first. */
export const sections = async (): Promise<string> => {
  const path = 'templates/investigation.md';
  const { stages } = startupDEtat(textsIn('fr').stages);
  const template = readTemplate(await readFile(path, 'utf8'), path, stages);
  const asked = (template?.sections ?? []).map(({ heading, hint, optional }) => {
    const [question = ''] = hint.split('\n').filter((line) => line !== 'Facultatif.');
    return `- **${heading}**${optional ? ' (facultatif)' : ''}. ${question}`;
  });
  return asked.join('\n');
};
