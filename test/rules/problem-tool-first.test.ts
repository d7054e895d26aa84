import { describe, expect, test } from 'vitest';
import { found, quoted, split } from './found.ts';

describe('problem-tool-first: a tool that is missing or fails is no problem of people', () => {
  const told = (text: string) => quoted('problem-tool-first', 'Problème', text);

  test.each(
    split([
      'outil; outils; outil numérique; outillage; plateforme; plate-forme; plateformes; logiciel; logiciels',
      'application; applications; appli; applis; portail; portails; site internet; site web; sites web',
      'système d’information; SI; système actuel; systèmes existants; base de données; bases de données; référentiel',
      'moteur de recherche; fonctionnalité; fonctionnalités; service numérique; services numériques',
      'solution numérique; solutions informatiques; solution technique; solution logicielle; numérisation',
      'annuaire; tableau de bord; interface; tableur; système d’alerte; entrepôt de données; intranet; base commune',
      'digitalisation; dématérialisation; API; hub; moyen de suivi; moyens de mesure; guichet unique',
    ]),
  )('the lack of « %s »', async (tool) => {
    expect(await told(`Le suivi pâtit du manque de ${tool} pour les agents.`)).toContain(tool);
  });

  test.each(split(['tool; tools; platform; platforms; software; database']))(
    'the lack of « %s »',
    async (tool) => {
      expect(await told(`The office suffers from a lack of ${tool} everywhere.`)).toContain(tool);
    },
  );

  test.each(
    split([
      'il n’y avait d’outil nulle part; ils n’avaient que cet outil; il manquait d’outils; cela nécessitait un outil; cela requiert un outil',
      'il n’y a d’outil que là-bas; ils ne possèdent d’outil; la multiplicité de leurs outils; la vétusté de l’outil',
      'l’absence d’un outil; le défaut d’outil; l’inexistence d’un outil; le besoin d’un outil',
      'ce qu’il faut est un outil : il faut un outil; il faudrait un outil',
      'cela nécessite un outil; aucun véritable outil; il n’y a pas d’outil',
      'il n’existait guère d’outil; il n’existe guère d’outil; ils ne disposent d’outil; ils n’ont que cet outil',
      'c’est un problème d’outil; ils vont sans outil; ils sont dépourvus d’outil',
      'ils sont privés d’un outil; le manque de lien et d’un outil',
      'l’accès à un outil; la dépendance à un outil; il est dépourvu d’un outil; il est privé d’un outil',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`Pour tous les agents du service, ${text}.`)).toContain('outil');
  });

  test.each(
    split([
      'est obsolète; est lent; est vieillissant; est inexistant; est inadapté; n’est pas bon',
      'dysfonctionne; est peu ergonomique; est peu intuitif; est mal conçu',
      'n’était pas bon; n’étaient pas bons; sont dispersés; sont dispersées',
      'arrive en fin de vie; est à bout de souffle; date de la crue; s’impose; est urgent',
      'fait défaut; est nécessaire; est indispensable; dont l’usage atteint ses limites; de paie ne répond plus',
      'est insuffisamment connu; est dispersé; est disparate; est hétérogène; est isolé',
      'ne permet rien; n’offre rien; ne communique guère; ne répond guère; ne propose rien',
    ]),
  )('a tool that « %s »', async (failing) => {
    expect(await told(`Pour les agents, le logiciel ${failing} depuis longtemps.`)).toBeDefined();
  });

  test.each(
    split([
      'blockchain; intelligence artificielle; chatbot; chatbots; agent conversationnel',
      'machine learning; métavers; jumeau numérique; artificial intelligence; modèle d’IA',
      'IA générative; réalité virtuelle; dépendance technologique; verrou technologique',
    ]),
  )('« %s » alone', async (technology) => {
    expect(await told(`Tout se joue ici autour de ${technology} pour nos agents.`)).toBeDefined();
  });

  test.each([
    ['a tool that does its work', 'Les agents se servent d’un logiciel tous les jours.'],
    [
      'a system that is none',
      'Le manque de places dans le système scolaire pèse sur les familles.',
    ],
    [
      'a lack that is far from it',
      'Le manque de temps est là. Les agents ont un bon logiciel de paie.',
    ],
    [
      'one of many sentences, after the people',
      `Les familles attendent trois mois leur dossier. ${'Elles appellent chaque semaine le service. '.repeat(4)}Le logiciel est obsolète pour les agents.`,
    ],
    [
      'a sentence that opens with one, after the people',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}Un logiciel leur répond la nuit.`,
    ],
    [
      'one of many sentences, with no number',
      `${'Les familles attendent longtemps leur dossier. '.repeat(4)}Le logiciel est obsolète pour les agents.`,
    ],
    [
      'a quarter of it, where more tells what people go through',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(3)}Le logiciel est obsolète pour les agents.`,
    ],
    [
      'the first of many that tell what people go through',
      `Le logiciel est obsolète pour les agents. ${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}`,
    ],
    [
      'an item of what there is',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}La mairie propose aussi :\n\n- un logiciel de suivi des dossiers`,
    ],
    ['pieces of a list', '- Manque d’outils\n- Manque de bras'],
    [
      'a lack of something else',
      'Sans attendre les familles, les agents ouvrent chaque jour un logiciel de paie.',
    ],
    [
      'a law that fails',
      'Les agents ouvrent chaque jour un logiciel de paie, et la loi est obsolète.',
    ],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });

  test.each([
    [
      'the first of many',
      `Le logiciel est obsolète pour les agents. ${'Les 3 000 familles déposent un dossier. '.repeat(4)}`,
    ],
    [
      'called by its name',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}C’est un problème d’outil pour les agents.`,
    ],
    [
      'asked for, after the people',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}Comment construire une plateforme pour elles ?`,
    ],
    [
      'an item of what is asked for',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}\n\n- un logiciel de suivi des dossiers`,
    ],
    [
      'a quarter of it',
      `${'Les 3 000 familles déposent un dossier. '.repeat(3)}Le logiciel est obsolète pour les agents.`,
    ],
    ['between two commas', 'Le logiciel, souvent obsolète, fait attendre toutes les familles.'],
    [
      'what it does not do, further on',
      'Les agents ont des logiciels de paie, parfois des tableaux faits par eux, qui ne comptent rien.',
    ],
  ])('found: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });

  test.each(
    split([
      'Ce sont des problèmes d’outil; Le problème, c’est toute l’absence d’outil',
      'Le problème c’est le manque d’outil; Comment construire un outil; Comment créer une appli',
    ]),
  )('« %s », after the people', async (text) => {
    const people = 'Les 3 000 familles attendent trois mois leur dossier. '.repeat(5);
    const failing = 'Le logiciel est obsolète pour les agents.';
    expect(await told(`${people}${failing}`)).toBeUndefined();
    expect(await told(`${people}${failing} ${text} pour tous.`)).toContain(text);
  });

  test.each(
    split([
      'L’objectif est de créer un portail; Il s’agit de développer un outil; La direction souhaite s’appuyer sur l’outil',
      'Le projet vise la refonte de l’application; La mairie veut offrir une plateforme; Le but est la mise en place d’un outil',
    ]),
  )('an aim: « %s », under a heading for the problem', async (aim) => {
    const people = 'Les 3 000 familles attendent trois mois leur dossier. '.repeat(5);
    const text = `${people}${aim} pour tous.`;
    expect(await told(text)).toContain(aim);
    const untitled = `## La rentrée des familles\n\n${text}\n\n## Solution\n\nLanterne répond.`;
    expect(await found('problem-tool-first', untitled, 'investigation')).toHaveLength(0);
  });

  test('where the context has its own heading, the problem alone is judged', async () => {
    const tools = 'Le logiciel est obsolète pour les agents.';
    const people = 'Les familles attendent longtemps leur dossier.';
    const at = async (...parts: string[]) =>
      (await found('problem-tool-first', parts.join('\n\n'), 'investigation')).length;
    expect(await at('## Contexte', tools, '## Problème', people)).toBe(0);
    expect(await at('## Contexte', people, '## Problème', tools)).toBe(1);
    expect(await at('## Contexte', people, '## Contexte', tools)).toBe(1);
  });
});
