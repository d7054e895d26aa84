import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Ways of saying what is given up, replaced or done otherwise. */
const OTHERWISE = new RegExp(
  [
    // in place of what was there
    '\\b(?:plutot qu|au lieu d|a la place d|en remplacement|remplac\\w+|se substitu\\w+|instead of|rather than|replac\\w+)',
    // without what used to be asked
    '\\b(?:sans (?:avoir|devoir|passer|attendre|que|se deplacer|ressaisi\\w*|re-saisi\\w*|(?:aucun |aucune )?(?:formulaire|papier|dossier|justificatif|rendez-vous|intermediaire|demarche|piece|demande|developpeu\\w+))|ni papier|without)',
    // no more
    "\\bn'\\w+ (?:plus|pas besoin|pas a)\\b|\\bne (?:[a-z']+ ){1,3}(?:plus|pas a|jamais plus)\\b|\\bplus (?:besoin|jamais|aucune?|de (?:dossier|papier|formulaire|courrier|saisie|double|demarche)|d'(?:attestation|attente|aller))|\\bno longer\\b|\\bno more\\b",
    // given up
    '\\b(?:finie?s?|supprim\\w+|suppression|mettre fin|met fin|renonc\\w+|abandonn\\w+|evit(?:e|er|ent|ant|ons)|gives? up|stops?)\\b',
    // one for many
    '\\b(?:en (?:un|une|deux|trois|quelques|\\d+) (?:seule? |simples? )?(?:fois|clics?|minutes?|etapes?)|une seule (?:fois|application|demarche|demande)|seul(?:e)? (?:et meme )?(?:endroit|lieu|interlocuteur|point|formulaire|espace|dossier)|(?:point|guichet|lieu|entree|formulaire|dossier|interlocuteur) unique|dites-le-nous une)\\b',
    // before and now
    "\\b(?:jusqu'(?:ici|a present|alors)|auparavant|avant,|autrefois|contrairement|a la difference|autrement|inver(?:se|ser|sent)|premiere fois|dematerialis\\w+|(?:genere|renseigne|rempli|calcule|transmis|envoye|prerempli)\\w* automatiquement|automatiquement|proactiv\\w+|de maniere inedite)\\b",
  ].join('|'),
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
