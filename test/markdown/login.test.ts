import { describe, expect, test } from 'vitest';
import { mention, paragraph } from '../../src/markdown/build.ts';
import { loginAtStart } from '../../src/markdown/login.ts';
import { print } from '../../src/markdown/print.ts';

describe('a login', () => {
  test.each([
    ['marie', 'marie'],
    ['Marie-Lou, merci', 'Marie-Lou'],
    ['marie_ministere et jean', 'marie_ministere'],
    ['42', '42'],
    ['a'.repeat(39), 'a'.repeat(39)],
    ['a'.repeat(40), undefined],
    ['_marie', undefined],
    ['-marie', undefined],
    ['marie@exemple.fr', undefined],
    ['', undefined],
  ])('%j begins with %j', (words, login) => {
    expect(loginAtStart(words)).toBe(login);
  });
});

describe('somebody is called', () => {
  test.each([
    ['marie', '@marie'],
    ['marie_ministere', '@marie_ministere'],
    // What is no person’s login calls nobody, and holds no more than a login may.
    ['dependabot[bot]', '`dependabot[bot]`'],
    ['##[error]a', '`errora`'],
    ['::add-mask::a', '`add-maska`'],
    ['marie@exemple.fr', '`marieexemplefr`'],
    ['é\n@coach `x', '`coachx`'],
    ['[bot]', '`ghost[bot]`'],
    ['« »', '`ghost`'],
  ])('%j as %j', (login, printed) => {
    expect(print([paragraph(mention(login))]).trim()).toBe(printed);
  });
});
