import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert, shown } from '../../src/markdown/harmless.ts';
import { masked } from '../../src/markdown/secrets.ts';
import { words } from './words.ts';

describe('somebody’s words', () => {
  test.each([
    [
      '@coach #1 GH-12 https://a.fr www.a.fr',
      '@\u2060coach #\u20601 GH-\u206012 https:\u2060//a.fr www\u2060.a.fr',
    ],
    ['da39a3ee5e6b4b', 'd\u2060a39a3ee5e6b4b'],
    // After « _ » too.
    [
      '__x__www.a.fr _GH-12 _da39a3ee5e6b4b_',
      '__x__www\u2060.a.fr _GH-\u206012 _d\u2060a39a3ee5e6b4b_',
    ],
    // What calls nobody and leads nowhere stays as it was written.
    ['12 000 000 de familles, 1234567 €, @ et # seuls, façade, defaced', undefined],
    ['l’élève · 3,5 % — « ok » 👩\u200d🚒', undefined],
    ['a\u202eb\u200bc\0d\u001b[31m\ud800e', 'abcd[31me'],
    ['un\u200dmot', 'unmot'],
  ])('%j', (written, read = written) => {
    expect(inert(written)).toBe(read);
  });

  test('once harmless, they stay as they are', () =>
    fc.assert(
      fc.property(words, (text) => {
        expect(shown(shown(text))).toBe(shown(text));
      }),
    ));
});

describe('a secret', () => {
  test.each([
    [`jeton ghp_${'a1B2'.repeat(9)} !`, 'jeton ghp_•••• !'],
    [`ghs_${'x'.repeat(36)}`, 'ghs_••••'],
    ['github_pat_11ABCDEFG0abcdef_ABCDEF', 'github_pat_••••'],
    ['clé AKIAIOSFODNN7EXAMPLE.', 'clé AKIA••••.'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0.sig-nature_1 fin', 'eyJ•••• fin'],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEow/+==\n-----END RSA PRIVATE KEY-----, fin',
      '-----BEGIN RSA PRIVATE KEY-----••••, fin',
    ],
    ['-----BEGIN PRIVATE KEY----- MIIEow', '-----BEGIN PRIVATE KEY-----••••'],
    [`glpat-${'a1'.repeat(10)}`, 'glpat-••••'],
  ])('%j is covered', (written, seen) => {
    expect(masked(written)).toBe(seen);
  });

  test.each(['ghp_', 'une clé privée', 'task-force-interministerielle', 'AKIA', 'eyJ'])(
    '« %s » is none',
    (written) => expect(masked(written)).toBe(written),
  );
});
