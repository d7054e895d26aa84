import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANSWERS, asked, folder, TITLE, typed, write } from './writing.ts';

describe('whose template is followed', () => {
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
