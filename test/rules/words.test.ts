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

describe('solution-breaks-habit: what is given up, or done otherwise', () => {
  const told = (text: string) => quoted('solution-breaks-habit', 'Solution', text);

  test.each([
    ...[
      'Il appelle plutôt que d’écrire',
      'Un appel au lieu de trois',
      'Un appel à la place du courrier',
    ],
    ...[
      'Un appel prend le relais du courrier',
      'Un appel succède à la lettre',
      'Il remplace le courrier',
    ],
    ...[
      'Un appel se substitue à la lettre',
      'A call instead of a letter',
      'It replaces the letter',
    ],
    ...['On vient au centre et non ailleurs', 'Là où il attendait trois mois, il appelle'],
    ...[
      'Il appelle, alors qu’il écrivait',
      'On tourne le dos au courrier',
      'Le papier laisse place à un appel',
    ],
    ...[
      'Les trois mois disparaissent',
      'On cesse de demander un acte',
      'On passe du courrier à un appel',
    ],
    ...['Il signe sans avoir à venir', 'Il signe sans se déplacer', 'Il signe sans rendez-vous'],
    ...['Il signe sans qu’on le lui demande et qu’il ait à venir', 'Il signe sans justificatifs'],
    ...[
      'Il signe sans ressaisie',
      'Il signe sans remplir de case',
      'Ni papier, ni encre',
      'Zéro papier',
    ],
    ...[
      'Il n’attend plus',
      'Il n’a pas besoin de venir',
      'Plus de papier à scanner',
      'Il n’a rien à écrire',
    ],
    ...[
      'Le centre ne demande plus l’acte',
      'Plus besoin de venir',
      'Plus aucun acte',
      'Plus jamais de file',
    ],
    ...['Plus d’attente', 'L’acte n’est plus nécessaire', 'Il est dispensé de fournir un acte'],
    ...[
      'Cela lui épargne un mois',
      'Le centre est délesté',
      'Le centre est déchargé de ce travail',
    ],
    ...['He waits no longer', 'No more letters', 'Finis les trois mois', 'Terminé la lettre'],
    ...[
      'On dispense les apprentis de cet acte',
      'On met fin au courrier',
      'En finir avec le courrier',
    ],
    ...['On rompt avec le courrier', 'Exit le courrier', 'Le courrier devient inutile'],
    ...['Le courrier est abandonné', 'Aucun acte n’a besoin de signature', 'On ne demande rien'],
    ...[
      'He gives up the letter',
      'He stops writing',
      'On supprime le courrier',
      'On élimine le courrier',
    ],
    ...['Nous renonçons au courrier', 'On abandonne le courrier', 'On s’affranchit du courrier'],
    ...[
      'Il est débarrassé du courrier',
      'On libère le centre des tâches de copie',
      'Se passer du courrier',
    ],
    ...[
      'On évite la double saisie',
      'On évite de venir',
      'On réduit les démarches',
      'On réduit le nombre de pièces',
    ],
    ...[
      'On limite les relances',
      'On diminue l’attente',
      'Moins de courriers',
      'On automatise les tâches du centre',
    ],
    ...['En une seule fois', 'Une seule fois', 'Dites-le-nous une fois', 'Jusqu’ici, il attendait'],
    ...[
      'Auparavant il attendait',
      'Désormais il appelle',
      'Dorénavant il appelle',
      'Une alternative au courrier',
    ],
    ...[
      'Avant, il attendait',
      'Autrefois il attendait',
      'Contrairement au courrier',
      'À la différence du courrier',
    ],
    ...[
      'On renverse la charge',
      'Nul besoin de venir',
      'On abolit le courrier',
      'Adieu le courrier',
    ],
    ...['Il n’envoie rien', 'On inverse la charge'],
  ])('« %s »', async (text) => {
    expect(await told(`${text}.`)).toBeUndefined();
  });

  test.each([
    ...[
      'Il appelle le centre',
      'Plutôt que de développer un portail, il appelle',
      'Il est et non seulement là',
    ],
    ...[
      'Le service n’est plus disponible',
      'Il sert plus de 300 communes',
      'Il sert plus de la moitié',
    ],
    ...[
      'On peut ajouter, modifier, supprimer',
      'Désormais disponible',
      'Le service compte désormais deux lieux',
    ],
    ...['Il fonctionne sans remplacer le centre'],
  ])('not « %s »', async (text) => {
    expect(await told(`${text}.`)).toBeDefined();
  });
});

describe('problem-tool-first: a tool that is missing or fails is no problem of people', () => {
  const told = (text: string) => quoted('problem-tool-first', 'Problème', text);

  test.each(
    split([
      'outil; outils; outil numérique; outillage; plateforme; plate-forme; plateformes; logiciel; logiciels',
      'application; applications; appli; applis; portail; portails; site internet; site web; sites web',
      'système d’information; SI; système; systèmes; base de données; bases de données; référentiel',
      'moteur de recherche; fonctionnalité; fonctionnalités; service numérique; services numériques',
      'solution numérique; solutions informatiques; solution technique; solution logicielle; numérisation',
      'digitalisation; dématérialisation; API; hub; moyen de suivi; moyens de mesure; guichet unique',
    ]),
  )('the lack of « %s »', async (tool) => {
    expect(await told(`Le suivi pâtit du manque de ${tool} pour les agents.`)).toContain(tool);
  });

  test.each(['tool', 'tools', 'platform', 'platforms', 'software', 'database'])(
    'the lack of « %s »',
    async (tool) => {
      expect(await told(`The office suffers from a lack of ${tool} everywhere.`)).toContain(tool);
    },
  );

  test.each([
    ...[
      'l’absence d’un outil',
      'le défaut d’outil',
      'l’inexistence d’un outil',
      'le besoin d’un outil',
    ],
    ...[
      'ce qu’il faut est un outil : il faut un outil',
      'il faudrait un outil',
      'cela nécessite un outil',
    ],
    ...[
      'aucun véritable outil',
      'il n’y a pas d’outil',
      'il n’existe guère d’outil',
      'ils ne disposent d’outil',
    ],
    ...[
      'ils n’ont que cet outil',
      'c’est un problème d’outil',
      'ils vont sans outil',
      'ils sont dépourvus d’outil',
    ],
    ...[
      'ils sont privés d’un outil',
      'le manque de lien et d’un outil',
      'regrouper tout dans un seul outil',
    ],
    ...['l’accès à un outil', 'la dépendance à un outil', 'leur fournir un outil'],
  ])('« %s »', async (text) => {
    expect(await told(`Pour tous les agents du service, ${text}.`)).toContain('outil');
  });

  test.each([
    ...[
      'est obsolète',
      'est lent',
      'est vieillissant',
      'est inexistant',
      'est inadapté',
      'n’est pas bon',
    ],
    ...[
      'dysfonctionne',
      'est peu ergonomique',
      'est peu intuitif',
      'est mal conçu',
      'est insuffisamment connu',
    ],
    ...[
      'est dispersé',
      'est disparate',
      'est hétérogène',
      'est isolé',
      'ne permet rien',
      'n’offre rien',
    ],
    ...['ne communique guère', 'ne répond guère', 'ne propose rien'],
  ])('a tool that « %s »', async (failing) => {
    expect(await told(`Pour les agents, le logiciel ${failing} depuis longtemps.`)).toBeDefined();
  });

  test.each([
    ...['blockchain', 'intelligence artificielle', 'chatbot', 'chatbots', 'agent conversationnel'],
    ...[
      'machine learning',
      'métavers',
      'jumeau numérique',
      'artificial intelligence',
      'modèle d’IA',
    ],
    ...['IA générative', 'réalité virtuelle', 'dépendance technologique', 'verrou technologique'],
  ])('« %s » alone', async (technology) => {
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
      'the first of many, where their number is told',
      `Le logiciel est obsolète pour les agents. ${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}`,
    ],
  ])('silent: %s', async (_, text) => {
    expect(await told(text)).toBeUndefined();
  });

  test.each([
    [
      'the first of many, with no number',
      `Le logiciel est obsolète pour les agents. ${'Les familles attendent longtemps leur dossier. '.repeat(4)}`,
    ],
    [
      'called by its name',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(4)}C’est un problème d’outil pour les agents.`,
    ],
    [
      'a quarter of it',
      `${'Les 3 000 familles attendent trois mois leur dossier. '.repeat(3)}Le logiciel est obsolète pour les agents.`,
    ],
  ])('found: %s', async (_, text) => {
    expect(await told(text)).toBeDefined();
  });
});
