import { styleText } from 'node:util';
import { type ActionResult, runAction } from '../github/action.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { WRITES } from '../github/faults.ts';
import { showBoard } from './board.ts';
import {
  look,
  play,
  RELAIS,
  type Seen,
  type Step,
  told,
  TREMPLIN,
  written,
} from './conversation.ts';
import { demonstration, type Filed } from './fiches.ts';

/**
 * `npm start`: files the demonstration fiches on a GitHub of this machine, runs the built Action on
 * each as GitHub would, corrects one, runs again, then lets a coach review two of them to their end,
 * shows what the people would read, and ends with the board of them all.
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

/** In minutes. */
const DAY = 24 * 60;

/** What changed in the comment: the lines that were not there before. */
const newLines = (before: string, after: string): string => {
  const known = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => line !== '' && !known.has(line))
    .map((line) => `  │ ${line}`)
    .join('\n');
};

const answerOf = ({ comments }: Seen): string =>
  comments.find(({ login }) => login.endsWith('[bot]'))?.body ?? '';

/** One step of a conversation; the run of one step dies half-way, and the next one heals it. */
const showStep = async (github: LocalGitHub, number: number, step: Step, dies: boolean) => {
  // A conversation takes weeks.
  github.pass(3 * DAY);
  const before = answerOf(await look(github, number));
  console.log(`\n${styleText('bold', step.who)}: ${told(step)}`);
  fact('shows', step.shows);
  const action = await play(github, number, step);
  if (dies) {
    const life = new AbortController();
    github.fail({ ...WRITES, skip: 3, fault: { kind: 'death', of: life } });
    const dead = await runAction(github, { number, action, life: life.signal });
    fact('run', `killed after its write no. ${dead.writes.length}, as when its machine stops`);
  }
  const result = await runAction(github, { number, action });
  const seen = await look(github, number);
  fact('run', `exit ${result.exitCode}, ${written(result)}${dies ? ': healed' : ''}`);
  fact('labels', `${seen.labels.join(' · ')} (${seen.state})`);
  const reactions = seen.reactions.at(-1) ?? [];
  if ('say' in step) fact('reaction', reactions.join(', ') || 'none');
  console.log(newLines(before, answerOf(seen)));
};

const review = async (
  github: LocalGitHub,
  number: number,
  steps: readonly Step[],
  about: string,
) => {
  title(`#${number} ${about}. Of each answer, the new lines:`);
  for (const step of steps) {
    const dies = 'say' in step && step.say === '/etape acceleration';
    await showStep(github, number, step, dies);
  }
  const { comments } = await look(github, number);
  const people = comments.filter(({ login }) => !login.endsWith('[bot]')).length;
  console.log();
  fact('in the end', ` ${people} comments by people, ${comments.length - people} by the bot`);
};

const github = await startGitHub();
try {
  console.log(`A local GitHub listens on ${github.url}; it ends with this demonstration.`);
  const fiches = await demonstration();
  const numbers = new Map<string, number>();
  for (const filed of fiches) {
    github.pass(2 * DAY);
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

  await review(github, numbers.get('01-relais.md')!, RELAIS, 'a coach leads it to its end');
  await review(
    github,
    numbers.get('10-construction-a-reprendre.md')!,
    TREMPLIN,
    'a maintainer forces a stage; its author stops, and takes it up again',
  );
  title('The next morning: the board');
  github.pass(DAY);
  const folder = await showBoard(github);
  console.log(`The board is written as HTML, Markdown, CSV and JSON in ${folder}`);
} finally {
  await github.close();
}
