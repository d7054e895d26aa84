import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

type Run = { code: number | null; out: string; err: string };

const CLI = resolve('dist/cli.js');

/** Runs the command in a folder, and types into it. */
const fiches = (args: readonly string[], cwd: string, input = ''): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd,
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('close', (code) => done({ code, out, err }));
  });

const folder = () => mkdtemp(join(tmpdir(), 'fiches-new-'));
const write = (cwd: string, input: string, ...args: readonly string[]) =>
  fiches(['new', '--repo', 'incubateur/fiches', ...args], cwd, input);

/** What GitHub takes from the address. */
const asked = ({ out }: Run): Record<string, string> => {
  expect(out).toMatch(/^https:\/\/github\.com\/incubateur\/fiches\/issues\/new\?[\x21-\x7e]+\n$/);
  expect(out.length).toBeLessThan(8_192);
  return Object.fromEntries(new URL(out.trim()).searchParams);
};

const lintErrors = async (body: string, ...args: readonly string[]): Promise<unknown[]> => {
  const { out } = await fiches(['lint', '-', '--format', 'json', ...args], '.', body);
  return JSON.parse(out)[0].findings.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  );
};

const ANSWERS = [
  'Nora Bensaid, conseillère à la direction du travail de l’Hérault, trois jours par semaine.',
  'Chaque année, 12 000 apprentis d’Occitanie commencent leur contrat sans être payés : il manque une pièce au dossier.\n\nUn apprenti sur huit attend plus de 90 jours son premier salaire.',
  'Avec Relais, l’apprenti n’envoie plus de dossier : il prend son contrat en photo. Le soir même, une personne lui répond et nomme la pièce qui manque.',
  'Nous commençons avec le CFA de Nîmes et deux employeurs volontaires. Dans quatre mois, une première version sert vingt apprentis, puis toute la région et toute la France.',
  'Huit apprentis du CFA de Nîmes, que je retrouve chaque jeudi à l’atelier.',
  '- Le délai entre la signature et le premier salaire.\n- La part des contrats rompus.\n- Le nombre d’appels.',
  '- Personne n’envoie de photo : je passe une matinée à l’accueil du CFA.',
  'Claire Vidal, directrice régionale du travail, que je vois chaque mois.',
  '',
];
const TITLE = 'Relais : être payé dès le premier mois d’apprentissage';
const typed = (answers: readonly string[], title = TITLE): string =>
  `${answers.map((answer) => `${answer}${answer === '' ? '' : '\n'}.\n`).join('')}${title}\n`;

describe('fiches new', () => {
  test('a good fiche to its address, which lints without an error; its text is kept beside', async () => {
    const cwd = await folder();
    const run = await write(cwd, typed(ANSWERS));
    expect(run.code).toBe(0);
    const { template, title, body = '', ...more } = asked(run);
    expect([template, title, more]).toEqual(['investigation.md', TITLE, {}]);
    for (const answer of ANSWERS) expect(body).toContain(answer);
    expect(await lintErrors(body)).toEqual([]);
    expect(run.err).toContain('Votre fiche est complète');
    expect(run.err).not.toContain('\u001b');
    expect(run.err).not.toContain('undefined');
    expect(await readdir(cwd)).toEqual(['fiche-produit.md']);
    const draft = await readFile(join(cwd, 'fiche-produit.md'), 'utf8');
    expect(await lintErrors(draft)).toEqual([]);
    expect(draft).toContain(TITLE);
  });

  test('advice comes at once, under the part that it is about', async () => {
    const { err } = await write(await folder(), typed([ANSWERS[0]!, 'Beaucoup attendent.']));
    const [first, second] = err.split('3 sur 9 · Solution');
    expect(first).toContain('Aucun chiffre ne dit encore l’ampleur du problème.');
    expect(first).toMatch(/Vous écrivez\s: Beaucoup attendent\./);
    expect(second).not.toContain('Aucun chiffre');
  });

  test('lines that end as Windows ends them, in English, at another stage', async () => {
    const english = typed(['Aïcha Morel, two days a week.', 'A\n\nB'], '').replaceAll('\n', '\r\n');
    const rest = typed(Array(12).fill(''), 'Relay').replaceAll('\n', '\r\n');
    const run = await write(
      await folder(),
      english.slice(0, -2) + rest,
      ...['--language', 'en', '--stage', 'construction'],
    );
    const { template, title, body } = asked(run);
    expect([run.code, template, title]).toEqual([0, 'construction.md', 'Relay']);
    expect(body).toContain('## Problem\n\nA\n\nB\n\n## Solution');
    expect(body).not.toContain('\r');
    expect(run.err).toContain('14 of 14 · Launch');
  });

  test('hostile text reaches the page as it was typed, and hides no part', async () => {
    const hostile =
      '« 50 % » & des "plus" + 1 #12 ?a=b&c=%20 🙂 </textarea><!-- `rm -rf $HOME` \\ @nora';
    const answers = [hostile, '## Solution\n```\n<script>alert(1)', ...ANSWERS.slice(2)];
    const { title, body = '' } = asked(await write(await folder(), typed(answers, hostile)));
    expect(title).toBe(hostile);
    expect(body).toContain(hostile.replace(/<(?=[/!])/g, '\\<'));
    const found = (await lintErrors(body)) as { rule: string }[];
    expect(found.map(({ rule }) => rule)).toEqual(['problem-quantified']);
  });

  test('nothing at all still leads to the page', async () => {
    const cwd = await folder();
    const run = await write(cwd, typed(Array(9).fill(''), ''));
    expect([run.code, Object.keys(asked(run))]).toEqual([0, ['template', 'body']]);
    expect(await readdir(cwd)).toEqual([]);
  });

  test.each([180, 5_000])(
    'a fiche too long for an address is kept to be pasted: %d lines',
    async (lines) => {
      const cwd = await folder();
      const huge = 'Chaque année, 12 000 familles attendent.\n'.repeat(lines).trim();
      const run = await write(cwd, typed([ANSWERS[0]!, huge, ...ANSWERS.slice(2)]));
      expect(run.code).toBe(0);
      expect(asked(run)).toEqual({ template: 'investigation.md', title: TITLE });
      const path = join(cwd, 'fiche-produit-texte.txt');
      expect(run.err).toContain(path);
      expect(run.err).toContain('trop longue');
      const text = await readFile(path, 'utf8');
      expect(text).toContain(huge);
      expect(text).toMatch(/^<!-- fiches: investigation -->\n\n## Porteur du projet\n/);
    },
  );

  test('a repository with forms gets each answer in its box', async () => {
    const {
      template,
      body,
      problem,
      'first-users': users,
      prototype,
    } = asked(await write(await folder(), typed(ANSWERS), '--form'));
    expect([template, body, prototype]).toEqual(['investigation.yml', undefined, undefined]);
    expect([problem, users]).toEqual([ANSWERS[1], ANSWERS[4]]);
  });

  test('the forms of the folder where it runs come first, by the names of their own boxes', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, '.github/ISSUE_TEMPLATE'), { recursive: true });
    await writeFile(
      join(cwd, '.github/ISSUE_TEMPLATE/fiche.yml'),
      'name: Fiche\ndescription: Ici\nlabels: [investigation]\nbody:\n' +
        '  - type: textarea\n    id: le_drame\n    attributes: {label: Problème, description: Qui souffre ?}\n    validations: {required: true}\n' +
        '  - type: textarea\n    attributes: {label: Idée « à tester »}\n',
    );
    const own = {
      template: 'fiche.yml',
      title: TITLE,
      le_drame: 'Ils attendent.',
      'idee-a-tester': 'B',
    };
    const input = typed(['Ils attendent.', 'B']);
    expect(asked(await write(cwd, input))).toEqual(own);
    const named = ['--template', '.github/ISSUE_TEMPLATE/fiche.yml'];
    expect(asked(await write(cwd, input, ...named))).toEqual(own);
    const absent = await write(cwd, input, '--stage', 'construction');
    expect([absent.code, absent.err]).toEqual([
      2,
      'fiches: --stage construction : aucun modèle n’est de cette étape.\n',
    ]);
  });

  test('one’s own template asks its own parts', async () => {
    const cwd = await folder();
    await writeFile(
      join(cwd, 'mienne.md'),
      '---\nlabels: [investigation]\n---\n## Partenaires\n\n<!-- Avec qui ? -->\n',
    );
    const run = await write(
      cwd,
      typed(['La mairie de Niort'], 'Relais'),
      '--template',
      'mienne.md',
    );
    expect(asked(run)).toEqual({
      template: 'mienne.md',
      title: 'Relais',
      body: '<!-- fiches: investigation -->\n\n## Partenaires\n\nLa mairie de Niort',
    });
    expect(run.err).toContain('1 sur 1 · Partenaires\n  Avec qui ?');
  });
});

describe('half-way', () => {
  test('what was written is kept, never over another file, and gone on with', async () => {
    const cwd = await folder();
    await writeFile(join(cwd, 'fiche-produit.md'), 'à moi');
    const half = await write(cwd, `${typed(ANSWERS.slice(0, 3), '').trimEnd()}\nNous commençons`);
    expect([half.code, half.out]).toEqual([1, '']);
    const path = join(cwd, 'fiche-produit-2.md');
    expect(half.err).toContain(path);
    const command = /npx (fiches new .*--resume fiche-produit-2\.md)/.exec(half.err)?.[1];
    expect(command).toBe('fiches new --repo incubateur/fiches --resume fiche-produit-2.md');
    expect(await readFile(join(cwd, 'fiche-produit.md'), 'utf8')).toBe('à moi');

    const rest = typed([ANSWERS[3]!.replace('Nous commençons ', ''), ...ANSWERS.slice(4)]);
    const whole = await fiches(command!.split(' ').slice(1), cwd, rest);
    expect(whole.code).toBe(0);
    expect(whole.err).toContain('Il reste 6 parties');
    expect(whole.err).toContain('│ Nous commençons');
    const { body = '' } = asked(whole);
    expect(body).toContain('Nous commençons\navec le CFA de Nîmes');
    expect(await lintErrors(body)).toEqual([]);
    expect((await readdir(cwd)).sort()).toEqual(['fiche-produit-2.md', 'fiche-produit.md']);
  });

  test('a fiche of another stage is gone on with at its own', async () => {
    const cwd = await folder();
    const options = ['--stage', 'acceleration', '--language', 'en', '--form'];
    const half = await write(cwd, 'Aïcha Morel\n.\n', ...options);
    expect(half.err).toContain('--form --language en --resume fiche-produit.md');
    const again = await write(cwd, '', '--resume', 'fiche-produit.md', '--language', 'en');
    expect(again.err).toContain('2 of 19');
  });

  test('before the first word, there is nothing to keep', async () => {
    const cwd = await folder();
    const { code, err } = await write(cwd, '');
    expect([code, await readdir(cwd)]).toEqual([1, []]);
    expect(err).toContain('À bientôt');
  });
});

// A terminal of its own, where the system can lend one.
const lends = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

/** Sits down at a terminal: once such words are shown, types these keys. */
const atTerminal = (
  keys: readonly (readonly [shown: string, typed: string])[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
): Promise<{ code: number | null; shown: string }> =>
  new Promise((done) => {
    const command = `'${process.execPath}' '${CLI}' new --repo a/b`;
    const { DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION, ...calm } = process.env;
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { ...calm, ...env },
    });
    const left = [...keys];
    let shown = '';
    let from = 0;
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      const [next] = left;
      if (!next || !shown.slice(from).includes(next[0])) return;
      from = shown.length;
      left.shift();
      child.stdin.write(next[1]);
    });
    child.on('close', (code) => done({ code, shown }));
  });

describe.skipIf(!lends)('in a terminal', () => {
  test('Ctrl-C keeps even the line that was being typed', async () => {
    const cwd = await folder();
    const { code } = await atTerminal(
      [
        ['1 sur 9', 'Nora Bensaid\r.\r'],
        ['lettre a', '\r'],
        ['2 sur 9', 'Chaque année, 12 000 fam'],
        ['000 fam', '\u0003'],
      ],
      { cwd },
    );
    expect(code).toBe(130);
    const draft = await readFile(join(cwd, 'fiche-produit.md'), 'utf8');
    expect(draft).toContain('unfinished: problem');
    expect(draft).toContain('## Porteur du projet\n\nNora Bensaid\n');
    expect(draft).toContain('Chaque année, 12 000 fam\n');
  });

  const empty: [string, string][] = Array.from({ length: 9 }, (_, index) => [
    `${index + 1} sur 9`,
    '.\r',
  ]);
  const toTheEnd: [string, string][] = [
    ...empty,
    ['le titre', 'Relais & compagnie\r'],
    ['pour terminer', '\r'],
  ];

  test('the page is opened by way of a file, as no system opens long addresses', async () => {
    const cwd = await folder();
    const opener = join(cwd, 'xdg-open');
    await writeFile(opener, `#!/bin/sh\ncp "$1" '${join(cwd, 'opened')}'\n`, { mode: 0o755 });
    const env = { DISPLAY: ':0', PATH: `${cwd}:${process.env.PATH}` };
    const { code, shown } = await atTerminal(toTheEnd, { cwd, env });
    expect(code).toBe(0);
    expect(shown).toContain('s’ouvre dans votre navigateur');
    const page = await vi.waitFor(() => readFile(join(cwd, 'opened'), 'utf8'), 5_000);
    const url = /https:\/\/github\.com\/a\/b\/issues\/new\?\S+/.exec(shown)?.[0];
    expect(page).toContain(`href="${url?.replaceAll('&', '&#x26;')}"`);
    expect(page).toMatch(/http-equiv="refresh" content="0; url=https:/);
  });

  test('with no browser, the address is printed', async () => {
    const cwd = await folder();
    const { code, shown } = await atTerminal(toTheEnd, { cwd });
    expect(code).toBe(0);
    expect(shown).toContain('Copiez cette adresse');
    expect(await readdir(cwd)).toEqual(['fiche-produit.md']);
  });
});

test.each([
  [['--stage', 'transfert'], 'investigation, construction, acceleration'],
  [['--repo', 'fiches'], '--repo fiches : écrivez-le sous la forme organisation/nom.'],
  [['--repo', 'a/b/../c'], 'sous la forme organisation/nom'],
  [['--resume', 'absent.md'], 'absent.md : il n’y a ni fichier ni dossier de ce nom.'],
  [['--resume', '-'], 'indiquez un fichier'],
  [['--template', 'absent.md'], 'absent.md : il n’y a ni fichier ni dossier de ce nom.'],
  [['--language', 'de'], 'fr, en'],
])('%j: exit 2 and one sentence', async (args, sentence) => {
  const { code, out, err } = await write(await folder(), 'x\n', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(sentence);
  expect(err.trim().split('\n').length).toBe(1);
});
