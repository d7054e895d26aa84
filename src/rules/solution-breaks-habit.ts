import { passage } from '../fiche/passage.ts';
import { opening } from '../prose/quote.ts';
import { ficheRule } from './rule.ts';

/** Ways of saying what is given up, replaced or done otherwise. */
const OTHERWISE =
  /\b(?:plutot qu|au lieu d|a la place d|en remplacement|remplac|sans (?:avoir|devoir|passer|attendre|se deplacer|formulaire|papier|dossier|justificatif|rendez-vous|intermediaire|ressaisi|re-saisi)|n'(?:a|ont|aura|auront|est|y a|envoie|attend)\w* (?:plus|pas besoin)|ne [a-z]+(?:nt)? plus|plus besoin|plus (?:jamais|aucun)|fini[es]?|finis? l|supprim|mettre fin|met fin|renonc|abandon|evit|desormais|automati|en (?:un|une|deux|trois|quelques|\d+) (?:seule? |simples? )?(?:fois|clics?|minutes?|heures?|jours?|etapes?|endroits?)|une seule fois|seul(?:e)? (?:et meme )?(?:endroit|lieu|interlocuteur|point|formulaire|espace|outil|dossier)|(?:point|guichet|lieu|entree|acces|espace|dossier|formulaire) unique|dites-le-nous une|nouve(?:au|lle)|inedit|innov|premiere fois|inver(?:se|ser)|autrement|contrairement|a la difference|jusqu'(?:ici|a present|alors)|auparavant|avant,|dematerialis|simplifi|reduir|reduit|reduction|allege|gagn|gain|proactiv|d'un coup|directement|temps reel|instead of|rather than|no longer|replac|without|new\b|once\b|gives? up|stops?)/;

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
