import { negated } from '../prose/negation.ts';
import type { Prose } from '../prose/prose.ts';
import { phrases, type Span } from '../prose/phrases.ts';
import { quote } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

/** What is written before a service is bought, how it is bought, and of whom: a fiche may also tell it of its users. */
const BOUGHT = phrases([
  'cahiers? des charges',
  'cctp',
  // A product’s own are published for those who plug into it.
  'specifications?(?<!\\bnos specifications)',
  'expression (?:detaillee )?d(?:es|u) besoins?',
  "appels? d'offres?",
  'mise en concurrence',
  'marches? publics?',
  'un marche(?= (?:sera|est|va|doit) )',
  'accord-cadre',
  'prestataires?',
  'titulaires? du marche',
  'attribution du marche',
  'sous-traitants?',
  'editeur(?= (?:retenu|choisi|qui [a-z]+ra) )',
  'integrateur',
  ...['cabinet', 'societe', 'agence', 'entreprise'].map(
    (firm) => `${firm} (?:de (?:conseil|services?)|externe|privee|specialisee?)`,
  ),
  'esn',
  'ssii',
  "maitrise d'(?:ouvrage|oeuvre|ouvre)",
  'calls? for tenders?',
  'specification books?',
  'contractors?',
  'detailed specifications?',
]);

/** Whoever writes so speaks of a project, and of no one’s daily life. */
const OF_PROJECTS = phrases([
  ...['conduite', 'accompagnement'].map((led) => `${led} (?:du|au) changement`),
  'assistance a maitrise',
  'amoa',
  'change management',
]);

const MAKING =
  '(?:developp(?:ee?s?|ements?|er)|realisation|realisee?s?|conception|refonte|construction|maquettes?|prototypes?|mvp)';
const PRODUCT =
  '(?:outil|plate-?forme|appli(?:cation)?|solution|site|portail|logiciel|service|produit|version|projet)s?';

/** « le choix de », « nous confions »: somebody orders it. */
const ORDERING = [
  'notre|nos|our|il y aura|apres',
  'choix|choisir|selection|selectionner|lancement|lancer|redaction|rediger|passation|passer|attribution',
  '(?:confi[a-z]+|recours|(?:faire|ferons|faisons|fait|font|fera|feront) appel) a',
  '(?:lanc|redige|pass|choisi|selectionn|confi|prepar|mandat|attend)(?:er|ss|r)?ons',
].join('|');
/** « lancé », « rédigé », « retenue »: it has been ordered, or will be. */
const ORDERED =
  '(?:lanc|pass|notifi|confi|redig|valid|attribu|publi|sign|prepar|men|retenu|choisi|prevu|ecrit)(?:e|ee)?s?';

/** Before it: what is made so, or its ordering. */
const OURS_BEFORE = new RegExp(`\\b(?:${MAKING}\\b[^.;]{0,80}|(?:${ORDERING}) [^.;:,]{0,30})$`);
/** After it: what it is for, or how far it has come. */
const OURS_AFTER = new RegExp(
  `^[^.;:]{0,40}\\b(?:${MAKING}|(?:developp|realis|constru)[a-z]+ra|(?:du|de|pour|de la|sur) (?:l[ea] |l'|notre )?${PRODUCT}|(?:est|sont|sera|seront|etre|ete) (?:en cours|${ORDERED})|retenue?s?|selectionnee?s?|choisie?s?)\\b`,
);

/** They are another’s: « leur cahier des charges », « aider les communes à choisir un prestataire », « le décret fixe ». */
const OTHERS =
  /\b(?:leurs?|son|sa|ses) $|\b(?:(?:aid|accompagn|permet|facilit|orient|guid|conseill|candidat|laureat|repon[ds])[a-z]*|(?:decret|arrete|loi|reglement|directive|norme)s?) [^.;\n]{0,80}$/;

const REACH = 120;

/** True where the project itself is bought, or specified beforehand. */
const isOurs = ({ start, end }: Span, sentence: Sentence): boolean => {
  const before = sentence.folded.slice(
    Math.max(0, start - sentence.start - REACH),
    start - sentence.start,
  );
  const after = sentence.folded.slice(end - sentence.start);
  return !OTHERS.test(before) && (OURS_BEFORE.test(before) || OURS_AFTER.test(after));
};

/** There such words tell of the world as it is, not of what the team will do. */
const AS_IT_IS = ['problem', 'learnings'];

/** The first words of a text that buy the project, or have it specified. */
const ordered = (prose: Prose): Span | undefined => {
  const all = sentences(prose);
  const sentenceOf = ({ start }: Span) => all.find(({ end }) => start < end)!;
  const unrefused = (span: Span) => (negated(prose, span.start, span.end) ? undefined : span);
  return (
    OF_PROJECTS.pick(prose, unrefused) ??
    BOUGHT.pick(prose, (span) => (isOurs(span, sentenceOf(span)) ? unrefused(span) : undefined))
  );
};

/** No specification book, no tender, no contractor: the team learns by building (METHOD: the idea). */
export default ficheRule({ id: 'procurement-words', severity: 'warning' }, (fiche, report) => {
  for (const { id, beside, heading, position, prose } of fiche.sections) {
    if (AS_IT_IS.some((told) => told === id || beside.includes(told))) continue;
    const found = ordered(prose);
    if (!found) continue;
    const { start, end } = found;
    report({
      id,
      section: heading,
      place: position,
      names: [prose.text.slice(start, end)],
      quote: quote(prose, start, end),
    });
  }
});
