import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { nearest } from '../../src/commands/nearest.ts';
import { commandsOf } from '../../src/commands/parse.ts';

/** What is read, as « name argument »; « ? near » for what is misspelt. */
const read = (body: string): string[] =>
  commandsOf([body])
    .flat()
    .map((written) => {
      if (written.kind === 'unknown') return `? ${written.near}`;
      if (written.kind === 'unread') return `! ${written.wrote}`;
      return written.argument === '' ? written.name : `${written.name} ${written.argument}`;
    });

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

describe('what only looks like an e-mail’s quoted tail ends nothing', () => {
  test.each([
    'Merci, le 24 novembre à 10:02 Jean a écrit :',
    'Le comité d’hier a écrit une réponse.',
    'Le jury a écrit :',
    '--verbose n’existe pas',
    'Une --',
    '--- un message',
    'On y va : de jean@exemple.fr',
    'De : la mairie',
    'Note -- ',
    '-- voilà',
  ])('%j', (line) => {
    expect(read(`${line}\n\n/valider`)).toEqual(['valider']);
  });
});

describe('no command is read', () => {
  test.each([
    '> /valider',
    '```\n/valider\n```',
    '    /valider',
    '`/valider`',
    '<!-- /valider -->',
    '<!--\n/valider\n-->',
    '- /valider',
    '- Merci\n  /valider',
    '/relir vite',
    '| /valider |\n|---|\n| x |',
    '/stats est en ligne',
    '/stats',
    '/aides est une page de notre site',
    '/etc/hosts',
    '/stats.html',
    '/valider/merci',
    '/2026 sera une bonne année',
    '// commentaire',
    '/ valider',
    'https://exemple.fr/valider',
    'voir /valider',
    'Merci\n\nLe mar. 24 nov. 2026 à 10:02, Jean <jean@exemple.fr> a écrit :\n\n/valider',
    'Merci\n\nOn Tue, Nov 24, 2026 at 10:02 AM Jean wrote:\n/valider',
    'Merci\n\n-----Message d’origine-----\nDe : jean@exemple.fr\n/valider',
    'Merci\n-- \n/valider',
    'Merci\n\\--\n/valider',
    'Merci\nDe : jean@exemple.fr\n/valider',
    'Merci\nFrom: Jean <jean@exemple.fr>\n/valider',
    'Merci\n\n-----Original Message-----\n/valider',
    'Merci\n\n--- Message transféré ---\n/valider',
    'Merci\n\nLe 24 novembre 2026, Jean a écrit\n/valider',
    'Merci\n\nOn 24 Nov Jean wrote :\n/valider',
    '',
    '/',
  ])('%j', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('of a comment too heavy to be read', () => {
  const heavy = '> '.repeat(20_000);
  test.each([
    [`/valider\n${heavy}`, ['! /valider']],
    [`Bonjour,\r\n/Etape construction\r\n${heavy}\r\n/aide`, ['! /Etape']],
    [`${heavy}\n/etc/hosts\nvoir /valider\n/merci`, []],
    [`${heavy}/valider`, []],
  ])('the first command is seen, so that its author is answered: %#', (body, seen) => {
    expect(read(body)).toEqual(seen);
  });

  test('none keeps a light one from being heard, whatever comes first', () => {
    const long = `/stop\n${'a\n'.repeat(3_500)}`;
    expect(commandsOf([long, long, '/valider', long]).map(([first]) => first?.kind)).toEqual([
      'command',
      'unread',
      'command',
      'unread',
    ]);
  });

  test('what holds no command takes nothing from those that do', () => {
    const silent = 'a\n'.repeat(3_400);
    const long = `/stop\n${'a\n'.repeat(3_500)}`;
    expect(commandsOf([silent, silent, long])[2]).toMatchObject([{ kind: 'command' }]);
  });
});
