import { passage } from '../fiche/passage.ts';
import { phrases } from '../prose/phrases.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** What people had to do before, and would rather not. */
const CHORE =
  '(?:re-?s?saisi\\w*|saisies?|recopie\\w*|deplace\\w+|appels?|doubl\\w+|redondan\\w+|papiers?|paperasses?|files?|attentes?|(?:aller-?)?retours?|va-et-vient|demarches?|dossiers?|courriers?|relances?|formulaires?|justificatifs?|pieces?|attestations?|intermediaires?|etapes?|sollicitations?|multiplications?|re-[a-z]+|creation de compte|inscriptions?|telechargements?)';
/** What the team chose not to build is no habit of those who suffer. */
const BUILDING = "(?! ?(?:de |d')?(?:propos|cre|develop|construi|bati|lanc|reinvent)[a-z]*re?\\b)";

/** The forms of a verb that a solution is told in. */
const tells = (...stems: readonly string[]): string[] =>
  stems.map((stem) => `${stem}(?:e|es|ent|er|ant|ons|era|eront)`);

/** What was done before: an imperfect, a few words on. */
const THEN = '[^.\\n]{0,60}ai(?:t|ent)';

/** A contrast with what was done before: told in words that cannot speak of the new alone. */
const OTHERWISE = phrases([
  // in place of what was there
  `plutot qu[e']?(?! ?\\()${BUILDING}`,
  `au lieu d[e']?${BUILDING}`,
  'a la place d\\w*',
  'en lieu et place',
  'prend le relais d\\w*',
  'succede a',
  'en remplacement d\\w*',
  'remplac(?:e|es|ee|ees|ent|er|ant|era|eront|ons)(?<!(?:sans|ne|pas|non) remplac[a-z]+)',
  'substitu\\w*',
  'et non (?!seulement|un )[a-z]+',
  'laiss(?:e|ent) (?:la )?place',
  'tourn(?:e|ent|er|ons) le dos',
  "pass(?:e|er|ent|ant|ons) d(?:e |'|u )[^.;:\\n]{3,60} (?:a |au |aux |vers )(?:une?|l[ae]|l')",
  'une (?:[a-z]+ )?alternative (?:[a-z]+ )?(?:a|aux?)',
  'contrairement',
  'a la difference',
  ...tells('renvers', 'invers'),
  'instead of',
  'rather than',
  'replac(?:e|es|ing)',
  // before and now
  `la ou${THEN}`,
  `alors qu[e']${THEN}`,
  ...[
    "jusqu(?:e-la|'ici|'a present|'a maintenant|'a aujourd'hui|'alors)",
    'auparavant',
    'autrefois',
  ].map((before) => `${before}(?=,|${THEN}\\b)`),
  'avant,',
  // but « désormais disponible », « dorénavant, Relais propose »: what the service has gained
  ...['desormais', 'dorenavant'].map(
    (now) =>
      `${now}(?<=(?:^|[.,;:\\n]) ?${now})(?!,? (?:[a-z]+ )?(?:plus|disponible|possible|accessible|ouvert|deploye|en ligne|utilise|propose|transfere|integre|inclu|couvre|compte))`,
  ),
  // without what used to be asked
  `sans (?:avoir|devoir|passer|attendre|qu(?:e |')[^.;\\n]{0,40}(?:ait|aient|doive(?:nt)?|soi(?:t|ent) oblige)|besoin|se deplacer|(?:aucune? )?(?:rendez-vous|intermediaires?|developpeu\\w*|competences?|signatures?|formalites?|avance|installation|engagement|demande|intervention|${CHORE}))`,
  'sans (?:alourdir|multiplier|repasser|installer|creer de compte|remplir|fournir)',
  'ni papier',
  'zero papier',
  'nul besoin',
  'without',
  // no more, but « n’est plus suivi » of the product itself
  "n'\\w+ (?:plus(?! (?:possible|disponible|accessible|heberge|pilote|suivi|soutenu|porte|finance|maintenu))|pas besoin)",
  "ne (?:[a-z']+ ){1,3}(?:plus|jamais plus)",
  // « Plus de papier à scanner », as a sentence or a clause of its own; « plus de 300 communes » is a figure
  `plus (?<=(?:^|[.!?:;,\\n]) ?plus )d(?:e |')(?!\\d|la\\b|l'|[a-z]+ (?:mille|millions?|cents?)\\b)[a-z]+`,
  "plus d'une fois",
  `plus (?:besoin(?<!le plus besoin)|jamais|aucune?|d'(?:attestation|attente|aller))`,
  'plus (?:necessaires?|obligatoires?) (?:de|d\\w+)',
  "n'(?:a|ont|avez|avons|aura|auront|ait|aient) (?:pas|rien|plus) a",
  "n'(?:envo|fourni|rempli|demand|appel)[a-z]+ (?:plus )?rien",
  "aucune? [a-z]+ n'(?:a|aura) (?:plus )?(?:a|besoin)",
  'ne (?:demand|exig|reclam)[a-z]+ (?:rien|aucune?)',
  'no longer',
  'no more',
  // given up
  "finie?s?(?=,? (?:de |d'|les? |la |l'|!))",
  "terminee?s?(?<=(?:^|[.!?\\n]) ?terminee?s?)(?=,? (?:les? |la |l'|de |d'))",
  "exit (?:l[ea]s?|l'[a-z]+|tou[a-z]+)",
  'adieu',
  'disparai(?:t|ssent|tre)',
  "cess(?:e|ent|ons|er) d(?:e |')(?!etre)[a-z]+",
  'met(?:tre|tent|tant)? (?:un terme|fin)',
  'en finir',
  'romp(?:re|t|ent|ant|ons)',
  'devien(?:t|nent|dra|dront) (?:inutiles?|superflue?s?|caducs?|caduques?)',
  'abandonnee?s?(?<=\\b(?:est|sont|sera|seront) abandonnee?s?)',
  ...['nous', 'on'].map((one) => `${one} (?:renonc|abandonn)\\w+`),
  'se passer d\\w*',
  'aboli\\w*',
  'affranchi\\w+',
  'debarrass\\w+',
  'delest\\w+',
  // « ajouter, modifier, supprimer »: what one does with a record.
  'suppr(?:im|ess)\\w+(?<!(?:ajout|modif|cre|edit)[a-z]*(?:,| /| et| ou) suppr[a-z]+)',
  'elimin(?:e|ent|er|ant|era|ons|ation)',
  'gives? up',
  'stops? [a-z]+ing',
  // a chore that is spared
  ...tells('epargn'),
  'decharg(?:e|es|ent|er|ant|ee?s?) (?:de|d\\w+)',
  "dispens(?:e|es|ent|er|ant|ee?s?) [^.;\\n]{0,40}?(?:de|d'[a-z]+)",
  ...tells('evit', 'liber').map((spares) => `${spares} [^.,;\\n]{0,40}(?:taches|${CHORE})`),
  // fewer of them
  ...[...tells('limit', 'diminu'), 'redui(?:re|t|sent|sant)', 'moins'].map(
    (fewer) => `${fewer} (?:(?:le nombre )?d(?:e |')|l[ea]s? |l')?${CHORE}`,
  ),
  "evit(?:e|er|ent|ant|ons|era) (?:aux? [a-z]+ )?d(?:e |')(?:se )?[a-z]+(?:er|ir|re)",
  "automatis\\w+ (?:[a-z']+ ){0,4}taches",
  'en une seule (?:fois|demande|demarche|visite|etape|declaration)',
  'une seule (?:fois|saisie)',
  'dites-le[- ]nous[- ]une',
]);

/** A service that keeps every old rule changes nothing for those who suffer (METHOD: solution). */
export default ficheRule({ id: 'solution-breaks-habit', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution || OTHERWISE.test(solution.prose)) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: opening(solution.prose),
  });
});
