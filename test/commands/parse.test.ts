import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { commandsIn } from '../../src/commands/parse.ts';

/** What is read, as « name argument »; « ? near » for what is misspelt. */
const read = (body: string): string[] =>
  commandsIn(body).map((written) =>
    written.kind === 'command' ? `${written.name} ${written.argument}`.trim() : `? ${written.near}`,
  );

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
  ])('%j', (body, near) => {
    expect(read(body)).toEqual([near]);
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
    '',
    '/',
    `${'> '.repeat(20_000)}/valider`,
  ])('%j', (body) => {
    expect(read(body)).toEqual([]);
  });
});
