import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

const CHORE =
  '(?:re-?saisi\\w*|saisies?|recopie\\w*|deplace\\w+|appel\\w*|doubl\\w+|papiers?|files?|attente|aller-?retours?|demarches?|dossiers?|courriers?|relances?|formulaires?|justificatifs?|pieces?)';

/** Ways of saying what is given up, replaced or done otherwise. */
const OTHERWISE = new RegExp(
  `\\b(?:${[
    // in place of what was there
    'plutot qu|au lieu d|a la place d|en remplacement d|remplac(?:e|ent|er|ant|era|eront|ons)\\b|se substitu|instead of|rather than|replac(?:e|es|ing)\\b',
    // without what used to be asked
    `sans (?:avoir|devoir|passer|attendre|que|alourdir|besoin|se deplacer|rendez-vous|intermediaire|developpeu|aucune? demande|(?:aucune? )?${CHORE})|ni papier|without`,
    // no more
    "n'\\w+ (?:plus|pas besoin|pas a)\\b|ne (?:[a-z']+ ){1,3}(?:plus|pas a|jamais plus)\\b|plus (?:besoin|jamais|aucune?|d'(?:attestation|attente|aller)|de " +
      `${CHORE})|no longer|no more`,
    // given up
    `(?:finie?s?|met fin|mettre fin|gives? up|stops?)\\b|supprim|suppression|renonc|abandonn|evit(?:e|er|ent|ant|ons) (?:[a-z'-]+ ){0,2}(?:[a-z]+')?${CHORE}`,
    // one for many
    'en (?:une?|deux|trois|quelques|\\d+) (?:seule? |simples? )?(?:fois|clics?|minutes?)\\b|une seule (?:fois|application|demarche|demande)|seule? (?:et meme )?(?:endroit|lieu|interlocuteur|point|formulaire|espace|dossier)|(?:point|guichet|lieu|entree|formulaire|dossier|interlocuteur|identifiant) unique|dites-le-nous une',
    // before and now
    "jusqu'(?:ici|a present|alors)|auparavant|avant,|autrefois|contrairement|a la difference|autrement|differemment|inver(?:se|ser|sent)\\b|premiere fois|nouve(?:lle|au|l) (?:maniere|facon|approche)|de maniere inedite|fonctionnement (?:[a-z]+ ){0,3}different|au[- ]dela d",
    // by itself, or straight from one to the other
    'dematerialis|proactiv|(?:gener|renseign|rempli|calcul|transm|prerempli|synchronis|class|actualis|import)\\w* automatiquement|(?:mise|mettre) en (?:relation|contact) direct|contact direct',
  ].join('|')})`,
);

/** A service that keeps every old rule changes nothing for those who suffer (METHOD: solution). */
export default ficheRule({ id: 'solution-breaks-habit', severity: 'warning' }, (fiche, report) => {
  const solution = passage(fiche, 'solution');
  if (!solution || OTHERWISE.test(solution.prose.folded)) return;
  report({
    id: 'solution',
    section: solution.heading,
    place: solution.position,
    quote: opening(solution.prose),
  });
});
