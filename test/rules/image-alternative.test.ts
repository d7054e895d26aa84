import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/lint.ts';
import { found } from './found.ts';

const quotes = (findings: readonly Finding[]) => findings.map(({ quote }) => quote);

describe('image-alternative: what describes nothing', () => {
  test.each<[string, string[]]>([
    ['![](a.png)', ['a.png']],
    ['![image](a.png)', ['a.png']],
    ['![Capture d’écran](a.png)', ['a.png']],
    ["![Capture d'ecran 2026-11-24 (1).png](a.png)", ['a.png']],
    ['![Capture d’écran 2026-11-24 à 10.12.03](a.png)', ['a.png']],
    ['![Screenshot 2026-11-24 at 10.12.03\u202fAM](a.png)', ['a.png']],
    ['![Capture](a.png)', ['a.png']],
    ['![Capture d’écran du formulaire à 10 champs](a.png)', []],
    ['![IMG_2041.JPEG](a.png)', ['a.png']],
    ['![IMG_2041.jpg](a.png)', ['a.png']],
    ['![Une file devant la mairie](a.png)', []],
    ['![image de la file](a.png)', []],
    ['![la photo](a.png)', []],
    ['Voir ![](a.png) et **![photo](b.png)**', ['a.png']],
    ['![][plan]\n\n[plan]: a.png', ['plan']],
    ['![Un plan][plan]\n\n[plan]: a.png', []],
    ['<img src="a.png">', ['a.png']],
    ["<img alt='' src='a.png'>", ['a.png']],
    ['<IMG SRC = "a.png" ALT = "image">', ['a.png']],
    ['<img alt="Une file" src="a.png">', []],
    ["<img alt='Une file' src='a.png'>", []],
    ['<img alt = "Une file" src="a.png">', []],
    ['<img>', ['']],
    ['Écrivez `<img src="a.png">` dans la page', []],
    ['<p>\n<img alt="Une file" src="a.png">\n<img src="b.png">\n</p>', ['b.png']],
    ['<b>image</b>', []],
    ['Pas d’image', []],
  ])('%s', async (text, addresses) => {
    expect(
      quotes(await found('image-alternative', `## Problème\n\n${text}`, 'investigation')),
    ).toEqual(addresses);
  });

  test('they are counted by section', async () => {
    const body = '## Problème\n\n![](a.png) ![](b.png)\n\n## Solution\n\n![](c.png)';
    const findings = await found('image-alternative', body, 'investigation');
    expect(findings.map(({ section, quote }) => [section, quote])).toEqual([
      ['problem', 'a.png'],
      ['solution', 'c.png'],
    ]);
    expect(findings[0]!.lead).toContain('2');
  });

  test('an address as long as an image is cut', async () => {
    const address = `data:image/png;base64,${'A'.repeat(500)}`;
    const text = `## Problème\n\n![](${address})`;
    expect(quotes(await found('image-alternative', text, 'investigation'))).toEqual([
      address.slice(0, 120),
    ]);
  });
});
