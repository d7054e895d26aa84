import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fiches, type Ran } from '../command.ts';

export const folder = () => mkdtemp(join(tmpdir(), 'fiches-new-'));
export const write = (cwd: string, input: string, ...args: readonly string[]) =>
  fiches(['new', '--repo', 'incubateur/fiches', ...args], { cwd, input });

/** What GitHub takes from the address. */
export const asked = ({ out }: Ran): Record<string, string> => {
  expect(out).toMatch(/^https:\/\/github\.com\/incubateur\/fiches\/issues\/new\?[\x21-\x7e]+\n$/);
  expect(out.length).toBeLessThan(8_192);
  return Object.fromEntries(new URL(out.trim()).searchParams);
};

export const lintErrors = async (body: string, ...args: readonly string[]): Promise<unknown[]> => {
  const { out } = await fiches(['lint', '-', '--format', 'json', ...args], { input: body });
  return JSON.parse(out)[0].findings.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  );
};

export const ANSWERS = [
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
export const TITLE = 'Relais : être payé dès le premier mois d’apprentissage';
export const typed = (answers: readonly string[], title = TITLE): string =>
  `${answers.map((answer) => `${answer}${answer === '' ? '' : '\n'}.\n`).join('')}${title}\n`;
