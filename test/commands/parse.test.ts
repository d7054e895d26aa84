import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { nearest } from '../../src/commands/nearest.ts';
import { commandsOf } from '../../src/commands/parse.ts';
import { read } from './read.ts';

describe('a command is read', () => {
  test.each([
    ['/valider', ['valider']],
    ['Bonjour !\n\n/valider Bravo\n\nÀ lundi', ['valider Bravo\n\n\nÀ lundi']],
    [
      '/coach @jean\r\n/corriger Dites qui\r\nappelle',
      ['coach @jean', 'corriger Dites qui\nappelle'],
    ],
    ['/étape accélération', ['etape accélération']],
    ['/Etape CONSTRUCTION', ['etape CONSTRUCTION']],
    ['/ÉTAPE construction', ['etape construction']],
    ['/request-changes Who pays?', ['corriger Who pays?']],
    ['/hand-over to the county', ['transferer to the county']],
    ['**Note** : rien\n/aide', ['aide']],
    ['/ignorer `sponsor-named` En cours', ['ignorer `sponsor-named` En cours']],
    [
      '/corriger Il manque :\n- le chiffre\n- le lieu',
      ['corriger Il manque :\n- le chiffre\n- le lieu'],
    ],
    ['/corriger Il manque :\n\n* /valider\n\nMerci', ['corriger Il manque :\n- /valider\nMerci']],
    ['/relire\n/relire', ['relire', 'relire']],
    ['Merci !\u00a0\n  /valider', ['valider']],
    ['Merci !\n\u00a0/valider\u00a0', ['valider']],
    ['Merci !  \n/valider  \nBravo', ['valider Bravo']],
    ['/corriger Dites **_qui_** [en _appelle_](https://e.fr)', ['corriger Dites qui en appelle']],
    ['/corriger ![](a.png)Dites <b>qui</b>', ['corriger Dites qui']],
    [
      '/corriger Il manque :\n- le chiffre\n  et sa source\n\n  ```\n  42\n  ```\n- le lieu',
      ['corriger Il manque :\n- le chiffre\net sa source\n- le lieu'],
    ],
    // Only what takes a note goes on.
    ['/coach @jean\nMerci\n\n/etape construction\nBravo', ['coach @jean', 'etape construction']],
    [
      '/ignorer sponsor-named En cours\net bientôt signé',
      ['ignorer sponsor-named En cours\net bientôt signé'],
    ],
    ['/relire\nMerci', ['relire']],
  ])('%j', (body, commands) => {
    expect(read(body).map((one) => one.replace(/\n+/g, '\n'))).toEqual(
      commands.map((one) => one.replace(/\n+/g, '\n')),
    );
  });

  test('by each of its names', () => {
    for (const { name, alias } of COMMANDS) {
      expect(read(`/${name}`)).toEqual([name]);
      expect(read(`/${alias.toUpperCase()} x`)[0]).toMatch(new RegExp(`^${name}`));
    }
  });
});

describe('a misspelt command is near another', () => {
  test.each([
    ['/validre', '? valider'],
    ['/validé', '? valider'],
    ['/corrigé Dites qui', '? corriger'],
    ['/etapes construction', '? etape'],
    ['/stop-it', '? aide'],
    ['/fermer Plus besoin', '? arreter'],
    ['/close', '? arreter'],
    ['/merci', '? aide'],
    ['/aprove', '? valider'],
    ['/helpp', '? aide'],
    ['/relir', '? relire'],
    ['/reqest-chnges Who pays?', '? corriger'],
    ['/lgtm Bravo', '? valider'],
  ])('%j', (body, near) => {
    expect(read(body)).toEqual([near]);
  });
});

describe('the words that people try lead to a command', () => {
  test.each([
    ['relire', 'relecture relis recheck'],
    ['valider', 'valide accepter approuver accept lgtm'],
    ['corriger', 'correction corrections rejeter refuser reject changes'],
    ['etape', 'phase suivante next'],
    ['coach', 'assign assigner attribuer'],
    ['pivot', 'pivoter'],
    ['ignorer', 'dispenser ignore skip'],
    ['arreter', 'fermer close abandonner arrêt'],
    ['transferer', 'transfert transfer pérenniser handover'],
    ['aide', 'commandes commands sos'],
  ])('/%s: %s', (name, words) => {
    for (const word of words.split(' ')) expect(read(`/${word}`), word).toEqual([`? ${name}`]);
  });
});

test('what was written is told again: all of a command, the word alone of another', () => {
  expect(commandsOf(['/Valider  Bravo !\n/validre Bravo !\n/xyzzy']).flat()).toEqual([
    { kind: 'command', wrote: '/Valider  Bravo !', name: 'valider', argument: 'Bravo !' },
    { kind: 'unknown', wrote: '/validre', near: 'valider' },
    { kind: 'unknown', wrote: '/xyzzy', near: 'aide' },
  ]);
});

test('the nearest word is meant; of two, the first; none that is far', () => {
  expect(nearest('sponsor', ['sponsors', 'sponsor', 'sponsorx'])).toBe('sponsor');
  expect(nearest('sponsor', ['sponsora', 'sponsorb'])).toBe('sponsora');
  expect(nearest('abcd', ['abxy', 'xbxd'])).toBeUndefined();
  expect(nearest('ab', ['ax'])).toBe('ax');
});
