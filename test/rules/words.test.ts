import { describe, expect, test } from 'vitest';
import { fold } from '../../src/markdown/fold.ts';
import { found, templates } from './found.ts';

/** What a rule quotes of a section; nothing where it is silent. */
const quoted = async (id: string, heading: string, text: string): Promise<string | undefined> => {
  const [finding] = await found(id, `## ${heading}\n\n${text}\n`, 'investigation');
  return finding?.quote;
};

describe('procurement-words: each is found, alone or many', () => {
  test.each([
    'cahier des charges; cahiers des charges; appel d’offres; appels d’offres; appel d’offre',
    'marché public pour le développement; marchés publics de prestations; marché public de la réalisation',
    'un marché public sera; un marché public est; un marché public va; un marché public doit',
    'prestataire informatique; prestataires informatiques; prestataire externe; prestataires externes',
    'prestataire technique; prestataires techniques; prestataire retenu; prestataires retenus',
    'prestataire sélectionné; prestataires sélectionnés; prestataire choisi; prestataires choisis',
    'un prestataire; une prestataire; le prestataire; notre prestataire; du prestataire; au prestataire',
    'titulaire du marché; titulaires du marché; maîtrise d’ouvrage; maîtrise d’œuvre; AMOA',
    'spécification détaillée; spécifications détaillées; spécification fonctionnelle',
    'spécifications fonctionnelles; spécification technique; spécifications techniques',
    'conduite du changement; assistance à maîtrise; change management',
    'call for tenders; calls for tenders; call for tender; specification book; specification books',
    'contractor; contractors; detailed specification; detailed specifications',
  ])('%s', async (list) => {
    for (const words of list.split('; ')) {
      const quote = await quoted('procurement-words', 'Solution', `Il y aura ${words} en mars.`);
      expect(quote, words).toContain(words);
    }
  });

  test('but where they tell of the world as it is; the author’s own words are told', async () => {
    const text = 'Le cahier des charges fait attendre.';
    const under = (heading: string) =>
      found('procurement-words', `## ${heading}\n\n${text}`, 'construction');
    const [finding] = await under('Solution');
    expect(finding!.lead).toContain('cahier des charges');
    expect(await under('Problème')).toEqual([]);
    expect(await under('Apprentissages de l’investigation')).toEqual([]);
  });
});

/** « a, b; c » as three. */
const split = (lists: readonly string[]) => lists.flatMap((list) => list.split('; '));

describe('deployment-reduced-scope: words for a beginning that is smaller than the whole', () => {
  const told = (words: string) =>
    quoted('deployment-reduced-scope', 'Plan de déploiement', `Le service ouvre ${words} en mars.`);

  test.each(
    split([
      'en expérimentation; aux pilotes; avec un prototype; en alpha; en bêta; en MVP; en POC; d’abord',
      'sa première version; pour le premier cas; aux premiers usagers; dans une première grande phase',
      'en restreignant la cible; de façon circonscrite; en périmètre réduit; à échelle réduite',
      'aux volontaires; à un volontaire; à un petit groupe; à une petite équipe; à un échantillon',
      'à une poignée; en test; en tests; pour tester le besoin; après avoir été testé; une fois testée',
      'aux pionniers; aux précurseurs; petit à petit; pas à pas; en commençant par elles',
      'et démarrera chez elles; et débutera avec elles; comme démonstrateur; en avant-première',
      'dans une commune, puis deux; à quelques greffes; en priorité à elles; de façon limitée; à elles seules',
      'uniquement là; as a pilot; as trials; first; on a small scale; to limited users; to volunteers',
      'and starts with them; and begins in town',
    ]),
  )('« %s »', async (words) => {
    expect(await told(words)).toBeUndefined();
  });

  test.each(['', 'dans quelques mois', 'avec beta.gouv', 'à la première demande', 'largement'])(
    '« %s » is none',
    async (words) => {
      expect(await told(words)).toContain('Le service ouvre');
    },
  );
});

describe('deployment-external-dependency: what waits, and for what', () => {
  const told = (text: string) =>
    quoted('deployment-external-dependency', 'Plan de déploiement', text);

  test.each(
    split([
      'en attente; dans l’attente; dès que; une fois; lorsque; quand; après; sous réserve; à condition',
      'conditionné par; subordonné à; dépend de; suspendu à; nécessite; tributaire de; waiting for; waits for',
      'once; subject to; as soon as',
    ]),
  )('« %s » a decree', async (words) => {
    expect(await told(`Le service ouvre ${words} le décret en mars.`)).toContain(words);
  });

  test.each(
    split([
      'le décret; les décrets; la loi; les lois; l’arrêté; l’ordonnance; le règlement; le texte; le vote',
      'la promulgation; le marché public; l’appel d’offres; l’API; le budget; les budgets; le financement',
      'les financements; le crédit; les crédits; la subvention; l’accord; l’autorisation; la convention',
      'la refonte; la migration; l’ouverture; la livraison; le raccordement; l’interconnexion',
      'la mise à disposition; l’arbitrage; les arbitrages; le feu vert; la signature',
      'the decree; the law; the bill; the tender; the funding',
    ]),
  )('after « %s »', async (event) => {
    expect(await told(`Le service ouvre après ${event} en mars.`)).toContain(event);
  });

  test.each(
    split([
      'attendre qu’une loi passe; attendons la loi; en attendant le décret; attend les crédits',
      'dès que le logiciel sera livré; quand les annuaires seront publiés; lorsque le texte aura été adopté',
      'avec une demande de budget; l’annuaire étant en cours de refonte; permis par la loi',
      'rendu possible grâce à une évolution; faire évoluer le cadre juridique; modifier la loi',
      'une modification du décret; changer la réglementation',
    ]),
  )('« %s »', async (words) => {
    expect(await told(`Il faut ${words} en mars.`)).toBeDefined();
  });

  test.each([
    'après les vacances',
    'dès que possible',
    'sans attendre la loi',
    'une fois par mois. La loi suit',
  ])('« %s » waits for nobody', async (words) => {
    expect(await told(`Le service ouvre ${words}.`)).toBeUndefined();
  });
});

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

describe('personal-data', () => {
  test('what was found is told by its kinds, and shown up to three', async () => {
    const numbers = ['06 12 34 56 78', '06 12 34 56 79', '06 12 34 56 80', '06 12 34 56 81'];
    const text = `## Problème\n\n${numbers.join(' ou ')}`;
    const [finding] = await found('personal-data', text, 'investigation');
    expect(finding!.quote!.split(', ')).toHaveLength(3);
    const [mail] = await found(
      'personal-data',
      '## Problème\n\nada.faure@gmail.com',
      'investigation',
    );
    expect(mail!.lead).not.toBe(finding!.lead);
  });
});

test('hint-left: the hint’s own line, whole', async () => {
  const { hintLines, hint } = templates
    .find(({ stage }) => stage === 'investigation')!
    .sections.find(({ id }) => id === 'problem')!;
  const [finding] = await found('hint-left', `## Problème\n\n${hint}`, 'investigation');
  expect(hintLines).toContain(fold(finding!.quote!));
});

describe('solution-present: what tells of later, beside what tells of now', () => {
  const told = (text: string) => quoted('solution-present', 'Solution', text);
  const LATER = 'Le service permettra de payer les apprentis.';
  const NOW = 'Le centre déclare un contrat.';

  test.each([
    ['one promise alone', LATER],
    ['two of three', `${NOW} ${LATER} Il préviendra aussi les centres.`],
  ])('%s', async (_, text) => {
    expect(await told(text)).toContain('permettra');
  });

  test.each([
    ['one of two', `${LATER} ${NOW}`],
    ['one in a text that hardly has a verb', `Un relais de paie. ${LATER}`],
    ['as many as of now', `${LATER} Il préviendra les centres. ${NOW} L’apprenti est payé.`],
    ['none', NOW],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });
});

describe('problem-user-side', () => {
  const told = (text: string) => quoted('problem-user-side', 'Problème', text);

  test.each(
    split([
      'Les collectivités; La collectivité; Les communes; Les intercommunalités; Les mairies; Les structures',
      'Les établissements; Les hôpitaux; Les écoles; Les tribunaux; Les greffes; Les casernes; Les préfectures',
    ]),
  )('%s that suffer are somebody', async (group) => {
    expect(await told(`${group} peinent à suivre.`)).toBeUndefined();
    expect(await told(`${group} publient un rapport.`)).toBeDefined();
  });

  test.each(
    split([
      'se heurtent à un mur; peinent à suivre; ne savent pas quoi faire; sont isolées; sont démunies',
      'sont débordées; sont submergées; sont saturées; souffrent; renoncent; manquent de bras; perdent pied',
      'n’ont pas le temps; n’ont ni les moyens ni la place; ont du mal à suivre; ont besoin d’aide',
      'sont confrontées à cela; font face à cela; ne parviennent plus à suivre; ne disposent pas de cela',
      'n’arrivent plus à suivre',
    ]),
  )('communes that « %s »', async (suffering) => {
    expect(await told(`Les communes ${suffering}.`)).toBeUndefined();
  });

  test.each(
    split([
      'La frustration est grande pour les communes; La lassitude des communes; Le poids pour les communes',
      'Une charge de plus pour de nombreuses communes; Un casse-tête pour les communes; La détresse des communes',
    ]),
  )('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each(
    split([
      'Un outil mis à disposition des familles; Un outil à la disposition des familles; Un portail à destination des familles',
      'Un portail propose aux familles; Des portails proposent aux familles; Un portail proposant aux familles',
      'Un portail offre aux familles; Des portails offrent aux familles; Un portail fournit aux familles',
      'Des portails fournissent aux familles; La réponse aux familles; Les réponses aux familles',
      'La satisfaction des familles; Les attentes des familles; L’avis des familles; Le statut des familles',
      'Les statuts des familles; Le public des familles; Les publics des familles; La cible des familles',
      'Les cibles des familles; Les données des familles; Les informations sur les familles',
      'La typologie des familles; Les typologies de familles; Accompagner un nombre de familles',
      'Élargir le public des familles; Aider un public de familles; Fluidifier les échanges des familles',
      'Simplifier l’accueil des familles; Aider aux démarches des familles; Donner du temps aux familles',
    ]),
  )('« %s » tells of nobody who suffers', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });

  test('nor does an aim keep another sentence from telling of somebody', async () => {
    expect(await told('Aider les familles. Les familles attendent.')).toBeUndefined();
  });

  test('where the context has its own heading, the problem names them', async () => {
    const context = '## Contexte\n\nLes familles attendent.\n\n';
    const at = async (body: string) =>
      (await found('problem-user-side', body, 'investigation')).length;
    expect(await at(`${context}## Problème\n\nLe délai est long.`)).toBe(1);
    expect(await at('## Problème\n\nLes familles attendent.')).toBe(0);
  });
});

describe('sponsor-named', () => {
  test.each([
    ...[
      'Mme Durand',
      'M. Ba',
      'Ada Faure',
      'Jean-Paul Faure',
      'Ada de Faure',
      'Ada d’Arc',
      'Ada Le Goff',
    ],
    ...[
      'la présidente du syndicat',
      'le président du syndicat',
      'la direction du travail',
      'la DGT',
    ],
    ...[
      'la cheffe de service',
      'le chef de bureau',
      'le ministère du travail',
      'le maire de Nîmes',
    ],
    ...[
      'deux rencontres ont eu lieu',
      'présenté hier',
      'contact pris',
      'contactée hier',
      'sollicité hier',
    ],
    ...['un rendez-vous lundi', 'prévue lundi', 'prévu lundi', 'proposée hier', 'un présente'],
    ...['Direction du travail, à confirmer', 'À confirmer : direction du travail'],
  ])('« %s » is one, or is being found', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeUndefined();
  });

  test.each([
    ...['quelqu’un de haut placé', 'un grand chef', 'NON !', 'L’ÉTAT…'],
    ...[
      'LE MINISTÈRE',
      'À IDENTIFIER.',
      'Ada',
      'ada faure',
      'monsieur le chef',
      'Prévenir un chef',
    ],
  ])('« %s » is none', async (text) => {
    expect(await quoted('sponsor-named', 'Sponsor', text)).toBeDefined();
  });
});

describe('risk-action', () => {
  const risk = (text: string) => quoted('risk-action', 'Risques', text);
  const BARE = 'Trop peu de volontaires cette année';

  test.each([
    ...['nous avançons pas à pas', 'nous sommes là', 'on avance ainsi', 'je relance', 'j’appelle'],
    ...['il faut deux relais', 'il suffit de deux relais', 'prendre un relais', 'finir en juin'],
    ...['venir avec eux', 'mettre le tout à part', 'voir des relais', 'appeler régulièrement'],
    ...['we wait', 'i wait', '=> relais', '-> relais', 'plan b', 'pour l’éviter, deux relais'],
  ])('« %s » answers a risk', async (answer) => {
    expect(await risk(`${BARE}, ${answer}`)).toBeUndefined();
  });

  test.each([
    ['two cells', `| Risque | Réponse |\n|---|---|\n| ${BARE} | Trois autres lieux |`],
    ['a second clause', `${BARE} : relais voisins`],
    ['another', `${BARE} – relais voisins`],
    ['fewer than four words are no risk', 'Manque de temps'],
    ['what comes before a list is none', `${BARE}\n\n- Le délai glisse : relais voisins`],
    ['nor before a table', `${BARE}\n\n| Risque | Réponse |\n|---|---|\n| Délai | Trois lieux |`],
  ])('silent: %s', async (_, text) => {
    expect(await risk(text)).toBeUndefined();
  });

  test.each([
    ['a paragraph', BARE, BARE],
    ['of four words', 'Pas assez de temps', 'Pas assez de temps'],
    ['an item', `- Le délai glisse : relais voisins\n- ${BARE}`, BARE],
    ['a row, and no heading of a table', `| Les risques du projet |\n|---|\n| ${BARE} |`, BARE],
    ['a clause of one word', `${BARE} : relais`, `${BARE} : relais`],
    [
      'a long one, cut',
      `${BARE} ${'très '.repeat(40)}`,
      `${BARE} ${'très '.repeat(40)}`.slice(0, 120),
    ],
  ])('found: %s', async (_, text, quote) => {
    expect(await risk(text)).toBe(quote);
  });
});
