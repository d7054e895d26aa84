import { describe, expect, test } from 'vitest';
import { quoted, split } from './found.ts';

describe('impact-questionnaire-only', () => {
  const told = (text: string) => quoted('impact-questionnaire-only', 'Mesure d’impact', text);

  test.each(
    split([
      'un questionnaire; des questionnaires; un sondage; des sondages; une enquête de satisfaction',
      'des enquêtes en ligne; un formulaire en ligne; des formulaires de satisfaction; un google form',
      'des google forms; a survey; two surveys',
    ]),
  )('« %s » alone', async (words) => {
    expect(await told(`Nous enverrons ${words}.`)).toContain(words);
  });

  test('of a long sentence, what tells of it is quoted', async () => {
    const long = 'tous les ans, sans que personne y soit obligé, et chacun à son rythme, '.repeat(
      2,
    );
    const quote = await told(`Nous enverrons, ${long}une enquête de satisfaction, ${long}à tous.`);
    expect(quote).toContain('une enquête de satisfaction');
  });

  test.each(
    split([
      'un appel; une visite; des entretiens; une rencontre; une observation; le terrain; sur place',
      'une permanence; un atelier; un échange; un test utilisateur; des tests utilisateurs; une immersion',
      'le nombre de dossiers; le taux de recours; la part des dossiers; le délai moyen; calls; interviews',
    ]),
  )('with « %s »', async (words) => {
    expect(await told(`Un questionnaire, ${words}.`)).toBeUndefined();
  });
});
