import { readFile } from 'node:fs/promises';
import { configure } from '../../src/config/configuration.ts';
import { wantedLabels } from '../../src/labels/wanted.ts';
import { boardNow } from '../../test/demo/board.ts';
import { play, RELAIS, type Step } from '../../test/demo/conversation.ts';
import { demonstration, type Filed } from '../../test/demo/fiches.ts';
import { runAction } from '../../test/github/action.ts';
import { type LocalGitHub, startGitHub } from '../../test/github/server.ts';
import { METHOD } from '../../test/method.ts';
import type { Shot } from './camera.ts';
import {
  type Choice,
  choicePage,
  commentPage,
  type Issue,
  issuePage,
  listPage,
  writingPage,
} from './github-page.ts';

/** What the guides show: the product's own demonstration, on a GitHub of this machine. */

const DAY = 24 * 60;

/** As anybody sees it on GitHub. */
const issueOf = async (github: LocalGitHub, number: number): Promise<Issue> => {
  const rest = github.as('coach');
  const { body: issue } = await rest('GET', `/issues/${number}`);
  const { body: comments } = await rest('GET', `/issues/${number}/comments?per_page=100`);
  const said = comments.map(
    ({ id, user, body }: { id: number; user: { login: string }; body: string }) => ({
      login: user.login,
      body,
      thumb: github.reactionsTo(id).some((given) => given.startsWith('+1')),
    }),
  );
  return {
    number,
    title: issue.title,
    open: issue.state === 'open',
    labels: issue.labels,
    assignees: issue.assignees.map(({ login }: { login: string }) => login),
    comments: [{ login: issue.user.login, body: issue.body, thumb: false }, ...said],
  };
};

const file = async (github: LocalGitHub, { title, body, labels, language }: Filed) => {
  const { body: issue } = await github.as('autrice')('POST', '/issues', { title, body, labels });
  await runAction(github, { number: issue.number, action: 'opened', inputs: { language } });
  return issue.number as number;
};

const act = async (github: LocalGitHub, number: number, steps: readonly Step[]) => {
  for (const step of steps) {
    github.pass(3 * DAY);
    await runAction(github, { number, action: await play(github, number, step) });
  }
};

const say = (who: 'autrice' | 'coach', words: string): Step => ({ who, say: words, shows: '' });

/** What « New issue » offers: the templates' own names. */
const choices = async (): Promise<Choice[]> =>
  Promise.all(
    METHOD.stages.map(async ({ id }) => {
      const text = await readFile(`templates/${id}.md`, 'utf8');
      const told = (key: string) => new RegExp(`^${key}: "(.*)"$`, 'm').exec(text)?.[1] ?? '';
      return { name: told('name'), about: told('about') };
    }),
  );

const named = (fiches: readonly Filed[], start: string): Filed => {
  const found = fiches.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no demonstration fiche ${start}`);
  return found;
};

const WIDTH = 900;

/** Every picture of the guides, by its name. */
export const scenes = async (): Promise<ReadonlyMap<string, Shot>> => {
  const github = await startGitHub();
  try {
    for (const { name, color, description } of wantedLabels(await configure(undefined, '', {}))) {
      await github.as('mainteneuse')('POST', '/labels', { name, color, description });
    }
    const fiches = await demonstration();
    const shots = new Map<string, Shot>();
    const show = (name: string, html: string, height?: number) =>
      shots.set(name, { html, width: WIDTH, ...(height ? { height } : {}) });

    const untouched = named(fiches, '03');
    show('choisir', choicePage(await choices()));
    show('ecrire', writingPage(untouched.title, untouched.body), 560);

    const half = await issueOf(github, await file(github, named(fiches, '02')));
    show('reponse', issuePage(half, true), 1180);
    show('commentaire', commentPage(half.comments[1]!, true), 880);

    github.pass(2 * DAY);
    const relais = await file(github, named(fiches, '01'));
    show('complete', commentPage((await issueOf(github, relais)).comments[1]!));
    await act(github, relais, RELAIS.slice(0, 1));
    const asked = await issueOf(github, relais);
    show('corriger', issuePage({ ...asked, comments: asked.comments.slice(1) }));
    await act(github, relais, RELAIS.slice(1, 2));

    const others: number[] = [];
    for (const start of ['06', '08', '10', '11', '05']) {
      github.pass(9 * DAY);
      others.push(await file(github, named(fiches, start)));
    }
    const [, saisonniers = 0, tremplin = 0] = others;
    await act(github, saisonniers, [say('coach', '/coach @coach\n/valider')]);
    const numbers = [half.number, relais, ...others].reverse();
    show('liste', listPage(await Promise.all(numbers.map((number) => issueOf(github, number)))));

    const reason = '/arreter Les entreprises préfèrent passer par les collèges.';
    await act(github, tremplin, [say('autrice', reason)]);
    show('arret', commentPage((await issueOf(github, tremplin)).comments[1]!));

    github.pass(DAY);
    shots.set('tableau', { html: (await boardNow(github)).page, width: 1000, height: 1000 });
    return shots;
  } finally {
    await github.close();
  }
};
