import { phrases } from './phrases.ts';
import { CHORE, COST, TOIL, TOILS } from './toil.ts';
import { ANY, verbs } from './verbs.ts';

/** All that a verb in -re and « mettre » may end in, where a solution is told. */
const RE = '(?:s|t|ent|ons|ez|ant|re|ra|ront|rez|rons|rai(?:t|ent)|u)?';
const MET = 'me(?:ts?|tt(?:ons|ez|ent|ant|re|ra|ront|rez|rons|rai(?:t|ent)))';

/** What the team chose not to build is no habit of those who suffer. */
const BUILDING = "(?! ?(?:de |d')?(?:propos|cre|develop|construi|bati|lanc|reinvent)[a-z]*re?\\b)";

/** One thing in the place of another. */
const INSTEAD = [
  `plutot qu[e']?(?! ?\\()${BUILDING}`,
  `au lieu d[e']?${BUILDING}`,
  ...[
    'a la place',
    'en lieu et place',
    'en remplacement',
    'pren(?:d|nent|dre|dra|dront|drait) (?:le relais|la place)',
  ].map((before) => `${before} d\\w*`),
  `succed${ANY} a`,
  "substitu(?<!(?:sans|ne|non|pas(?: [a-z]+)?(?: a| de)?) (?:se |s'y )?substitu)\\w*",
  ...verbs('remplac').map(
    (verb) => `${verb}(?<!(?:sans|ne|non|pas(?: [a-z]+)?(?: a| de)?) remplac[a-z]+)`,
  ),
  ...verbs('renvers invers'),
  'et non (?!seulement|un )[a-z]+',
  'pas (?:seulement|uniquement)(?! une?\\b)',
  `fusionn${ANY} [^.\\n]{0,20}${CHORE}[^.\\n]{0,20} en une? seule?`,
  'non plus (?:dans|sur|par|comme|en|pour)',
  `laiss${ANY} (?:la )?place`,
  `tourn${ANY} le dos`,
  `pass${ANY} d(?:e |'|u )[^.;:\\n]{3,60} (?:a |au |aux |vers )(?:une?|l[ae]|l')`,
  'une (?:[a-z]+ )?alternative (?:[a-z]+ )?(?:a|aux?)',
  'contrairement',
  'a la difference',
  'instead of',
  'rather than',
  'replac(?:e|es|ing)',
];

/** What was done before: an imperfect, a few words on. */
const THEN = '[^.\\n]{0,60}ai(?:t|ent)';
/** « désormais disponible », « dorénavant, Relais propose »: what the service has gained is no contrast. */
const GAINED =
  '(?!,? (?:[a-z]+ )?(?:plus|disponible|possible|accessible|ouvert|deploye|en ligne|utilise|propose|transfere|integre|inclu|couvre|compte))';

/** Before and now. */
const BEFORE = [
  `la ou${THEN}`,
  `alors qu[e']${THEN}`,
  ...[
    "jusqu(?:e-la|'ici|'a present|'a maintenant|'a aujourd'hui|'alors)",
    'auparavant',
    'autrefois',
    'historiquement',
    'traditionnellement',
    'habituellement',
  ].map((before) => `${before}(?=,|${THEN}\\b)`),
  'avant,',
  `hier${THEN}`,
  // « qui prenait trois semaines », « ce qui était éparpillé »
  ...['qui', 'il'].map(
    (it) => `${it} (?:pren|dur|exige|necessit|oblige|impos|fall|dev)ai(?:t|ent)`,
  ),
  "ce qu[ie'] ?(?:etai(?:t|ent)|se faisait)",
  `d'habitude`,
  ...['desormais', 'dorenavant'].map((now) => `${now}(?<=(?:^|[.,;:\\n]) ?${now})${GAINED}`),
];

/** Said of the product itself: « n’est plus suivi ». */
const ENDED =
  '(?! (?:possible|disponible|accessible|heberge|pilote|suivi|soutenu|porte|finance|maintenu))';

/** What one has more of, and never too much: « plus de clarté, plus de temps ». */
const GAIN = '(?:[a-z]+(?:[ier]te|nces?)s?|temps|sens|moyens|services|confort|choix)\\b';

/** No more of it. */
const NO_MORE = [
  `n'(?!hesit|oubli)\\w+ (?:plus${ENDED}|rien|pas (?:besoin|a))`,
  "ne (?!se (?:limit|born|cantonn|resum))(?:[a-z']+ ){1,3}plus",
  "n'(?:a|ont|aura|auront) aucune? [a-z]+ a",
  `ne (?!manqu|rat|perd|cout|laiss)[a-z]+ (?:rien|(?:plus )?aucune? ${CHORE})`,
  `ne pas (?:avoir a|devoir|(?:re)?creer|${TOIL})`,
  // « personne ne retape », « elle n’attend pas »: nobody toils.
  ...['personne', 'nul'].map((nobody) => `${nobody} n(?:e |')(?:se )?[a-z]+(?<!ai(?:t|ent))`),
  ...['ne (?:se |l[ea]s? )?', "n'"].map((not) => `${not}${TOILS} (?:pas|qu[e'])`),
  "oubli(?:ez|ons|ee?s?)(?<=(?:^|[.!?:\\n]) ?oubli[a-z]+)(?=,? (?:de |d'|les? |la |l'))",
  "inutiles? d(?:e |')[a-z]+",
  // « Plus de papier à scanner », as a sentence or a clause of its own; « plus de 300 communes » is a figure
  `plus (?<=(?:^|[.!?:;,\\n]) ?plus )d(?:e |')(?!\\d|la\\b|l'|${GAIN}|[a-z]+ (?:mille|millions?|cents?)\\b)[a-z]+`,
  `plus (?:besoin(?<!le plus besoin)|jamais|aucune?|d'(?:attestation|attente|aller|une fois))`,
  'plus (?:necessaires?|obligatoires?) (?:de|d\\w+)',
  "aucune? [a-z]+ n'(?:a|aura) (?:plus )?(?:a|besoin)",
  'nul besoin',
  "finie?s?(?=,? (?:de |d'|les? |la |l'|!))",
  "terminee?s?(?<=(?:^|[.!?\\n]) ?terminee?s?)(?=,? (?:les? |la |l'|de |d'))",
  "exit (?:l[ea]s?|l'[a-z]+|tou[a-z]+)",
  'adieu',
  'no (?:longer|more)',
];

/** Given up. */
const GIVEN_UP = [
  'disparai\\w+',
  `cess${ANY}(?<!\\bne cess[a-z]+) d(?:e |')(?!etre)[a-z]+`,
  `${MET} (?:un terme|fin)`,
  'en finir',
  ...['pass', 'mis', 'jet', 'rang'].map(
    (verb) => `${verb}[a-z]* (?:a la trappe|aux? (?:placard|rebut|oubliettes|panier|corbeille))`,
  ),
  `tourn${ANY} la page`,
  `romp${RE}`,
  'deven(?:ir|ues?) (?:inutiles?|superflue?s?|caducs?|caduques?)',
  'devien(?:t|nent|dra|dront|drait) (?:inutiles?|superflue?s?|caducs?|caduques?)',
  ...['abandonn', 'renonc'].map(
    (verb) => `${verb}\\w+(?<=\\b(?:nous|on|est|sont|sera|seront) ${verb}\\w+)`,
  ),
  'se passer d\\w*',
  ...['aboli', 'affranchi', 'debarrass', 'delest', 'elimin'].map((verb) => `${verb}\\w+`),
  // « ajouter, modifier, supprimer »: what one does with a record.
  'suppr(?:im|ess)\\w+(?<!(?:ajout|modif|cre|edit)[a-z]*(?:,| /| et| ou) suppr[a-z]+)',
  'gives? up',
  'stops? [a-z]+ing',
];

/** A chore that is spared, or less of it. */
const SPARED = [
  ...verbs('epargn'),
  ...verbs('decharg dispens').map((verb) => `${verb} [^.;\\n]{0,40}?(?:de|d'[a-z]+)`),
  ...[...verbs('evit liber automatis'), 'automatisation'].map(
    (verb) => `${verb} [^.,;\\n]{0,40}${CHORE}`,
  ),
  ...[
    ...verbs('limit diminu alleg'),
    'reduction',
    'diminution',
    'limitation',
    'baisse',
    'allegement',
    `divis${ANY} par [a-z]+`,
    'redui(?:re|ts?|tes?|sent|sant|sons|sez|ra|ront|rait)',
    'moins',
  ].map(
    (fewer) =>
      `${fewer} (?:(?:(?:le|du) nombre )?d(?:es? |u |')|(?:de )?l[ea]s? |(?:de )?l')?${CHORE}`,
  ),
  ...verbs('evit').map((verb) => `${verb} (?:aux? [a-z]+ )?d(?:e |')(?:se )?[a-z]+(?:er|ir|re)`),
  `sans (?:avoir|devoir|${TOIL}|(?:aucune? )?(?:${CHORE}|${COST})|besoin|qu(?:e |')(?!cela|ca |ce )(?:il|on|personne|l[ea]s?|l'|chaque)\\b|qu(?:e |')[^.;\\n]{0,40}(?:ait|aient|doive(?:nt)?|soi(?:t|ent) oblige))`,
  'moins (?:longs?|longues?|importants?)',
  'ni papier',
  'zero papier',
  'without',
  'une seule (?:fois|saisie|demande|demarche|visite|etape|declaration|page|application|plate-?forme)',
  "qu'une (?:seule )?fois",
  'une fois pour toutes',
  ...['un', 'une'].map((one) => `${one} seule? [a-z]+ suffi(?:t|sent)`),
  'dites-le[- ]nous[- ]une',
];

/** A contrast with what was done before: told in words that cannot speak of the new alone. */
export const OTHERWISE = phrases([...INSTEAD, ...BEFORE, ...NO_MORE, ...GIVEN_UP, ...SPARED]);
