import { passage } from '../fiche/passage.ts';
import { phrases } from '../prose/phrases.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const CHORE =
  '(?:re-?saisi\\w*|saisies?|recopie\\w*|deplace\\w+|appel\\w*|doubl\\w+|papiers?|files?|attente|aller-?retours?|demarches?|dossiers?|courriers?|relances?|formulaires?|justificatifs?|pieces?)';
const ONE = 'formulaire|endroit|lieu|interlocuteur|point|espace|dossier|guichet|entree|identifiant';
const ALONE = '(?:fois|clics?|minutes?)';

/** Ways of saying what is given up, replaced or done otherwise. */
const OTHERWISE = phrases([
  // in place of what was there
  "plutot qu[e']?",
  "au lieu d[e']?",
  'a la place d\\w*',
  'en remplacement d\\w*',
  'remplac(?:e|ent|er|ant|era|eront|ons)',
  'substitu\\w*',
  'instead of',
  'rather than',
  'replac(?:e|es|ing)',
  // without what used to be asked
  `sans (?:avoir|devoir|passer|attendre|qu\\w*|alourdir|besoin|se deplacer|rendez-vous|intermediaires?|developpeu\\w*|aucune? demande|(?:aucune? )?${CHORE})`,
  'ni papier',
  'without',
  // no more
  "n'\\w+ (?:plus|pas besoin|pas a)",
  "ne (?:[a-z']+ ){1,3}(?:plus|pas a|jamais plus)",
  `plus (?:besoin|jamais|aucune?|d'(?:attestation|attente|aller)|de ${CHORE})`,
  'no longer',
  'no more',
  // given up
  'finie?s?',
  'met(?:tre|tent)? fin',
  'gives? up',
  'stops?',
  'suppr(?:im|ess)\\w+',
  'renonc\\w+',
  'abandonn\\w+',
  `evit(?:e|er|ent|ant|ons) (?:[a-z'-]+ ){0,2}(?:[a-z]+')?${CHORE}`,
  // one for many
  `en (?:une?|deux|trois|quelques|\\d+) (?:seule? |simples? )?${ALONE}`,
  'une seule (?:fois|application|demarche|demande)',
  `seule? (?:et meme )?(?:${ONE})`,
  ...ONE.split('|').map((one) => `${one} unique`),
  'dites-le-nous une',
  // before and now
  "jusqu'(?:ici|a present|alors)",
  'auparavant',
  'avant,',
  'autrefois',
  'contrairement',
  'a la difference',
  'autrement',
  'differemment',
  'inver(?:se|ser|sent)',
  'premiere fois',
  'nouve(?:lle|au|l) (?:maniere|facon|approche)',
  'de maniere inedite',
  'fonctionnement (?:[a-z]+ ){0,3}different',
  'au[- ]dela',
  // by itself, or straight from one to the other
  'dematerialis\\w+',
  'proactiv\\w+',
  ...'gener renseign rempli calcul transm prerempli synchronis class actualis import'
    .split(' ')
    .map((work) => `${work}\\w* automatiquement`),
  'mise en (?:relation|contact) direct\\w*',
  'mettre en (?:relation|contact) direct\\w*',
  'contact direct\\w*',
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
