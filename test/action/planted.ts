import { secret, secrets } from './secrets.ts';

/** A template and a fiche with a secret wherever somebody may write one. */

export const TEMPLATE = `.github/ISSUE_TEMPLATE/${secret('ghp', 'a file’s name')}.md`;
export const template = `---
name: Fiche ${secrets('a template’s name')}
title: ${secrets('a template’s title')}
labels: investigation
---

## Problème

<!-- Qui souffre ? ${secrets('a template’s hint')} -->

## Solution

<!-- Un nom. -->

## Partie ${secrets('a template’s heading')}

<!-- À dire. -->
`;

export const body = (own: string) => `## Problème

Les apprentis attendent ${secrets('a body')} trois mois, et ${own}.

> ${secrets('a quotation')}

## Solution

[Relais ${secrets('a link')}](https://exemple.fr/?token=${secret('ghp', 'an address')}) ![${secret('ghs', 'an image')}](https://exemple.fr/${secret('gho', 'an image’s address')}.png)

\`${secrets('inline code')}\`

\`\`\`
${secrets('a block of code')}
\`\`\`

| a | b |
| - | - |
| ${secret('fine', 'a cell')} | ${secret('jwt', 'a cell')} |

<!-- ${secrets('a hidden line')} -->

<b title="${secret('ghp', 'HTML')}">x</b>

## Solution

Encore ${secrets('a double section')}

## ${secrets('a heading')}

Cahier des charges ${secrets('a word of procurement')} : \`${own}\`.
`;
