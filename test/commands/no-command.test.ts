import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/commands/parse.ts';
import { read } from './read.ts';

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
