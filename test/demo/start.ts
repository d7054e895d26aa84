import { styleText } from 'node:util';
import { type ActionResult, runAction } from '../github/action.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { demonstration, type Filed } from './fiches.ts';

/**
 * `npm start`: files the demonstration fiches on a GitHub of this machine, runs the built Action on
 * each as GitHub would, corrects one, runs again, and shows what the people would read.
 */

const title = (text: string) => console.log(styleText('bold', `\n${'━'.repeat(78)}\n${text}\n`));
const fact = (name: string, value: string) =>
  console.log(`${styleText('dim', `${name}:`.padEnd(10))}${value}`);

const file = async (github: LocalGitHub, { title: name, body, labels }: Filed): Promise<number> => {
  const { body: issue } = await github.as('autrice')('POST', '/issues', {
    title: name,
    body,
    labels,
  });
  return issue.number;
};

const show = async (github: LocalGitHub, number: number, result: ActionResult) => {
  const [issue, comments] = await Promise.all([
    github.as('coach')('GET', `/issues/${number}`),
    github.as('coach')('GET', `/issues/${number}/comments`),
  ]);
  const labels = issue.body.labels.map(({ name }: { name: string }) => name);
  fact('labels', labels.join(' · ') || 'none');
  fact(
    'run',
    `exit ${result.exitCode}, ${result.requests.length} requests, ${result.writes.length} writes`,
  );
  if (result.exitCode !== 0) fact('log', result.log);
  for (const { body, user } of comments.body) {
    fact('comment', `by ${user.login}\n`);
    console.log(body.replace(/^/gm, '  │ '));
  }
  if (comments.body.length === 0) fact('comment', 'none');
};

const github = await startGitHub();
try {
  console.log(`A local GitHub listens on ${github.url}; it ends with this demonstration.`);
  const fiches = await demonstration();
  const numbers = new Map<string, number>();
  for (const filed of fiches) {
    const number = await file(github, filed);
    numbers.set(filed.name, number);
    title(`#${number} ${filed.title}\n${filed.note}`);
    const result = await runAction(github, {
      number,
      action: 'opened',
      inputs: { language: filed.language },
    });
    await show(github, number, result);
  }

  const corrected = fiches.find(({ name }) => name.startsWith('07'))!;
  const number = numbers.get(corrected.name)!;
  title(`#${number} again: nothing changed, nothing is written`);
  const again = await runAction(github, { number, action: 'edited' });
  fact(
    'run',
    `exit ${again.exitCode}, ${again.requests.length} requests, ${again.writes.length} writes`,
  );

  title(`#${number} corrected by its author, who takes out the personal data and the hint`);
  const body = corrected.body
    .replace(/ On peut me joindre .*/, ' On peut me joindre par le standard du département.')
    .replace(/^Qui souffre, et de quoi.*\n\n/m, '')
    .replace('![]', '![Le carnet que le jeune garde avec lui]');
  await github.as('autrice')('PATCH', `/issues/${number}`, { body });
  await show(github, number, await runAction(github, { number, action: 'edited' }));

  const asked = numbers.get('01-relais.md')!;
  title(`#${asked} a coach asks for changes by hand; the author edits, and it goes back to review`);
  await github.as('coach')('POST', `/issues/${asked}/labels`, { labels: ['à corriger'] });
  fact('coach', '+ à corriger');
  await runAction(github, { number: asked, action: 'labeled' });
  const { body: issue } = await github.as('coach')('GET', `/issues/${asked}`);
  await github.as('autrice')('PATCH', `/issues/${asked}`, {
    body: `${issue.body}\n\nMerci, c’est corrigé.`,
  });
  await show(github, asked, await runAction(github, { number: asked, action: 'edited' }));
} finally {
  await github.close();
}
