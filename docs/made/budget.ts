import { readFile } from 'node:fs/promises';

const FOLDER = 'test/config/budget/.github';

/** Another programme, as its test runs it: its configuration, then its first template. */
export const budget = async (): Promise<string> => {
  const [settings = '', idea = ''] = await Promise.all(
    ['fiches.yml', 'ISSUE_TEMPLATE/idea.md'].map((name) => readFile(`${FOLDER}/${name}`, 'utf8')),
  );
  return [
    `\`\`\`yaml\n# .github/fiches.yml\n${settings.trimEnd()}\n\`\`\``,
    'Le premier modèle, `.github/ISSUE_TEMPLATE/idea.md`\u00a0:',
    `\`\`\`markdown\n${idea.trimEnd()}\n\`\`\``,
  ].join('\n\n');
};
