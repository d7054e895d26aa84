import { phrases, type Span } from './phrases.ts';
import { countedGroup } from './places.ts';
import type { Prose } from './prose.ts';
import { verbs } from './verbs.ts';

const MEASURES = phrases([
  ...'nombres? nb taux proportion pourcentages? delais? duree couts? volume montant score satisfaction frequence reduction diminution augmentation hausse baisse economies? tonnes kilos nps mau number rate share percentage average median'.split(
    ' ',
  ),
  'parts? d(?:e|es|u)',
  "parts? d'[a-z]+",
  "temps (?:moyen|median|gagne|passe|perdu|de|du|d'[a-z]+)",
  'time (?:to|from|spent)',
  'how (?:many|long|often)',
  'combien',
  'economiser?',
  'zero',
  'doubler',
  'tripler',
  'quadrupler',
  ...verbs('divis multipli').map((times) => `${times} par`),
  'de moitie',
  'ramener a',
  ...verbs('gagn recuper').map(
    (time) =>
      `${time} (?:une?|deux|trois|\\d+) (?:demi-)?(?:heure|journee|jour|matinee|minute|semaine)s?`,
  ),
  'raccourci[a-z]* de',
  "moins d'une? (?:minute|heure|jour|journee|semaine|mois)",
]);
const either = (words: string): string => `(?:${words.replaceAll(' ', '|')})`;
const EVENTS = either(
  'abandons absences accidents agressions appels arrets chutes connexions consultations controles courriels courriers demandes embauches erreurs fraudes heures hospitalisations incidents infractions inscriptions interventions jours minutes naissances pannes passages plaintes recidives reclamations recours recrutements refus relances rendez-vous retards retours saisies semaines signalements telechargements trajets visites vols voyages',
);
const DONE = either(
  'accept accompagn annul attribu collect consult contest cre deplac depos detect distribu economis embauch envoy evit ferm form gagn heberg install jet livr log lou perc plant publi rappel recrut recuper recycl regl rejet relog remplac renouvel renov repar retir retrouv sauv sign signal surveill telecharg termin trait transform trouv verifi vers visit',
);
const DONE_TOO = either(
  'actif activ clos conclu inscrit instruit ouvert perdu pourvu recu refus rempli rendu resolu servi suivi vendu',
);
/** « Appels des familles », « plaintes refusées »: what happens can be counted, told bare; « procédures simplifiées » cannot. */
const COUNTABLE = new RegExp(
  `^(?:[^:]{0,60}:)?[^a-z0-9]{0,6}(?:${EVENTS}\\b|(?:[a-z'-]+ ){0,2}[a-z]{2,}[sx] (?:(?!bien |mieux |plus )[a-z]+ )?(?:${DONE}ee?s|${DONE_TOO}e{0,2}s)\\b)`,
);

/** True for a clause that names what can be counted or timed: « cinq lycées servis » does as « nombre de lycées ». */
export const namesMeasure = (prose: Prose, clause: Span): boolean =>
  MEASURES.test(prose, clause) ||
  countedGroup(prose, clause) !== undefined ||
  COUNTABLE.test(prose.folded.slice(clause.start, clause.end));
