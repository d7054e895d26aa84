import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { dayOf } from '../../src/method/calendar.ts';
import { send } from '../doctor/repository.ts';
import { runAction } from '../github/action.ts';
import type { Person } from '../github/people.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { look, play, type Step } from './conversation.ts';
import { readFiled } from './fiches.ts';

/**
 * `npm run try -- FOLDER`: a GitHub of this machine for a repository that `fiches init` has set up. Each
 * line that is typed is what somebody does there; the built Action then runs as GitHub would run it.
 */

const PEOPLE: Readonly<Record<string, Person>> = {
  author: 'autrice',
  coach: 'coach',
  maintainer: 'mainteneuse',
  stranger: 'passant',
};

const help = ({ url, owner, repo, tokens }: LocalGitHub, folder: string) => `
A GitHub of this machine for ${folder}. It forgets all when you leave.

Here, a line is what somebody does, and the answer follows:

  file fiche.md                 a fiche is filed
  edit 1 fiche.md               and written anew
  author 1 WORDS                its author comments; so do coach, maintainer, stranger
  coach 1 /valider              a comment may hold commands
  label 1 validée               a coach sets a label
  push                          what you changed in .github is sent
  board                         the weekly board, as of tomorrow morning
  quit

In another terminal, the command line speaks to it too:

  export GITHUB_API_URL=${url} GITHUB_TOKEN=${tokens.mainteneuse}
  npx fiches labels --repo ${owner}/${repo}
  npx fiches doctor --repo ${owner}/${repo}
  npx fiches board --repo ${owner}/${repo} --at ${tomorrow()}
`;

const DAY = 24 * 60 * 60 * 1000;
const tomorrow = () => dayOf(new Date(Date.now() + DAY).toISOString());

/** A fiche as it stands in a file; GitHub fills in the template's front matter where it is kept. */
const readFiche = (path: string, folder: string) => readFiled(resolve(folder, path), path);

const stepOf = async (who: string, rest: string, folder: string): Promise<Step | undefined> => {
  const person = PEOPLE[who];
  if (person) return { who: person, say: rest, shows: '' };
  if (who === 'label') return { who: 'coach', label: rest, shows: '' };
  if (who !== 'edit') return undefined;
  const { body } = await readFiche(rest, folder);
  return { who: 'autrice', write: () => body, shows: '' };
};

const show = async (github: LocalGitHub, number: number) => {
  const { labels, state, comments, reactions } = await look(github, number);
  const answer = comments.find(({ login }) => login.endsWith('[bot]'))?.body ?? 'no answer';
  console.log(`#${number} · ${labels.join(' · ') || 'no label'} (${state})`);
  const given = reactions.at(-1) ?? [];
  if (given.length > 0) console.log(`reaction to the last comment: ${given.join(', ')}`);
  console.log(`${answer.replace(/^/gm, '  │ ')}`);
};

const open = (github: LocalGitHub, folder: string) => {
  const run = async (
    number: number,
    action: string,
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const { exitCode, log } = await runAction(github, {
      number,
      action,
      inputs,
      workspace: folder,
    });
    if (exitCode !== 0) console.log(log.trim());
    return exitCode;
  };
  const file = async (path: string) => {
    const { title, body, labels } = await readFiche(path, folder);
    const issue = { title: title || path, body, labels };
    const { body: filed } = await github.as('autrice')('POST', '/issues', issue);
    await run(filed.number, 'opened');
    await show(github, filed.number);
  };
  const board = async () => {
    await run(1, 'schedule', { board: 'true', sweep: 'true', at: tomorrow() });
    const { body: issues } = await github.as('coach')('GET', '/issues?state=all&per_page=100');
    const made = issues.find(({ body }: { body?: string }) => body?.includes('fiches:board'));
    console.log(made ? `#${made.number} ${made.title}\n${made.body}` : 'no board');
  };

  /** What one line asks for. @returns whether it was understood */
  return async (line: string): Promise<boolean> => {
    const [, what = '', rest = ''] = /^(\w+)\s*(.*)$/.exec(line) ?? [];
    if (what === 'push') return send(github, folder).then(() => true);
    if (what === 'board') return board().then(() => true);
    if (what === 'file' && rest !== '') return file(rest).then(() => true);
    const [, number = '', words = ''] = /^#?(\d+)\s+(.+)$/.exec(rest) ?? [];
    const step =
      number === '' ? undefined : await stepOf(what, words.replaceAll('\\n', '\n'), folder);
    if (!step) return false;
    await run(Number(number), await play(github, Number(number), step));
    await show(github, Number(number));
    return true;
  };
};

const folder = resolve(process.argv[2] ?? '.');
const github = await startGitHub();
if (existsSync(join(folder, '.github'))) await send(github, folder);
const act = open(github, folder);
console.log(help(github, folder));
const lines = createInterface({ input: process.stdin });
const prompt = () => process.stdout.write('> ');
prompt();
for await (const line of lines) {
  if (line.trim() === 'quit') break;
  try {
    if (line.trim() !== '' && !(await act(line.trim()))) console.log(help(github, folder));
  } catch (error) {
    // A file that is not there, most often: whoever types goes on.
    console.log(styleText('red', error instanceof Error ? error.message : String(error)));
  }
  prompt();
}
lines.close();
await github.close();
