import { passage } from '../fiche/passage.ts';
import { namesPeople, ONE_PERSON } from '../method/people.ts';
import { actsLikePeople } from '../prose/somebody.ts';
import { openedBy, phrases } from '../prose/phrases.ts';
import type { Prose } from '../prose/prose.ts';
import { firstMatch } from '../prose/matches.ts';
import { opening } from '../prose/quote.ts';
import { type Sentence, sentences } from '../prose/sentences.ts';
import { ficheRule } from './rule.ts';

const WORD = /[a-z]{3,}(?:-[a-z]+)*/g;

/** « Élargir le public des usagers »: an aim says what is wished for, not who suffers. */
const AIM = /^[^a-z]*[a-z]{3,}(?:er|ir) (?:l[ea']|un|d[eu']|aux? )/;

/** « les attentes des agents », « accompagner les familles »: what is said of them, or done for them. */
const SPOKEN_OF =
  /\b(?:attentes|donnees|informations|mise en (?:reseau|relation|lien)|accompagner(?: un nombre)?) (?:(?!et |ou |que |pour |comme )[a-z]+ ){0,4}(?:[dl]')?$/;

/** What may stand between the word for them and what tells their part in the sentence. */
const QUALIFIED =
  '(?:(?:petite?s|grande?s|jeunes?|futurs?|nouve(?:aux|lles)|autres|differente?s|seule?s|memes) )*';

/** « les jeunes », « 300 agents »: a subject, or an object; but « par les agents » tells who helps. */
const WHO = new RegExp(
  `(?<!\\b(?:par|vers|avec|via|entre|selon|de) )\\b(?:[lcs]es|l[ea]|toute?s?|leurs?|[nv]os|[mst]a|[mst]on|certaine?s|chaque|plusieurs|une?|cet|cette|aucune?|quelques|the|many|most|some|each|every|their|our|(?<!,)\\d{2,}|[2-9]) ${QUALIFIED}$|\\bnombreu(?:x|ses) ${QUALIFIED}$`,
);

/** « Des élèves », « pour les élèves », « la moitié des élèves »: a clause begins with them, or they are counted. */
const FIRST = new RegExp(
  `(?:(?:^|[.,;:)«"–\\n•%]|\\b(?:qu[e']|dont|mais|si|lorsque|pour|chez|parmi|particulier|parfois|souvent|pres|plus|moins|nombre|beaucoup|trop|moitie|tiers|quart|partie|plupart|majorite|ensemble|millions?|milliers?|centaines?|dizaines?|croissant)) ?(?:d(?:es|e|u|e la) |d'|les |aux |la |l')?|\\b(?:et|ou) |^ ?[a-z]+ )${QUALIFIED}$`,
);

/** How a difficulty opens. */
const TROUBLE = (
  'absen meconnu manqu difficul difficil frein compliqu complex lourd pert perd charg surcharg poids travail temps quotidien vie ' +
  'attente isole non-recours mal renon risque victime tension fragil penalis peur crainte stress lassitude frustr detresse ' +
  'problem casse-tete irrit grief ralenti nui empech dissua decourag exig pese evident chronophage fastidieu contraign ' +
  'anxiogene multiplication obstacle danger'
).split(' ');

/** « le manque de temps des agents », « difficile aux familles »: it is told as theirs. */
const THEIR_TROUBLE = new RegExp(
  `\\b(?:(?:${TROUBLE.join('|')})[^.;,\\n]{0,70}|ne (?:pas permettre|permet(?:tent)? pas) aux )$`,
);

/** « complexe pour un novice », « un risque pour les porteurs »: whoever it is, but the administration. */
const TROUBLE_FOR = openedBy(
  TROUBLE,
  new RegExp(
    `(?:${TROUBLE.join('|')})[^.;\\n]{0,80} pour (?!(?:les? |la |l'|une? )?(?:(?:acteurs|echelons|pouvoirs publics|institutions|organismes|parties prenantes|partenaires|administrations?|collectivite\\b|etat|ministeres?|directions?|services?)\\b|[a-z]+[ei]r\\b))(?:l(?:es? |a |')|des |une? |de nombreu)`,
    'y',
  ),
);

/** « attirer les jeunes », « mobiliser les élèves et les parents »: they are sought, they do not suffer. */
const SOUGHT =
  /\b(?:attir|mobilis|feder|sensibilis|incit|convainc|recrut|enrol|associ|impliqu)(?:er|re) (?:[a-z]+ ){0,6}(?:[dl]')?$/;

/** « l’intervention d’un développeur », « l’avis des usagers »: they help. */
const CALLED =
  /\b(?:intervention|recours|appui|aide|expertise|avis|concours|soutien) (?:d'|de |des |du |a |aux )(?:une? |l[ea]s? )?$/;

/** « sont parfois propriétaires », « personnels ou professionnels »: it tells what a thing is. */
const ATTRIBUTE =
  /\bpersonnel(?:le)?s (?:et|ou) $|\b(?:est|sont|etre|etaient) (?:(?:souvent|parfois|toujours|deja|aussi) )?$/;

/** « par les professeurs et les élèves »: the second helps like the first. */
const HELPING = /\bpar (?:l[ea]s? |des )?[a-z]+ (?:et|ou) (?:l[ea]s? |des )?$/;

const REACH = 80;

/** True for a place in the sentence where those who suffer stand: they are its subject, or its difficulty is theirs. */
const isSufferer = (before: string): boolean =>
  (WHO.test(before) || FIRST.test(before) || THEIR_TROUBLE.test(before)) &&
  ![SPOKEN_OF, SOUGHT, CALLED, ATTRIBUTE, HELPING].some((other) => other.test(before));

/** Those whom a service is for may be organisations, where the text says that they suffer: « les communes se heurtent à… ». */
const GROUP = phrases(
  'cfa cantines? creches? cliniques? scieries? commerces? clubs? musees? bibliotheques? brigades? pharmacies? colleges? lycees? universites? ehpad collectivites? communes? intercommunalites? mairies? structures? etablissements? hopitaux ecoles tribunaux greffes casernes prefectures unites entites'.split(
    ' ',
  ),
);
const SUFFERING =
  "(?:vulnerables?|chronophages?|difficiles?|se heurt\\w+|pein(?:e|ent) a|ne sa(?:it|vent) (?:pas|plus)|isolee?s|demunie?s|debordee?s?|submergee?s?|saturee?s?|souffr\\w+|renonc\\w+|manqu(?:e|ent) de|perd(?:ent)?|n'(?:a|ont) (?:pas|ni) (?:le temps|les|la|de|d')|a du mal|ont du mal|(?:a|ont) besoin d|confrontee?s?|(?:fait|font) face|n(?:e |')(?:parvien|dispos|arriv)\\w+ (?:pas|plus))";
const SUFFERS = new RegExp(`^[^.;\\n]{0,150}?\\b${SUFFERING}`);

const groupSuffers = (prose: Prose): boolean =>
  GROUP.all(prose).some(({ end }) => SUFFERS.test(prose.folded.slice(end)));

/** Somebody feels it, even where nobody is named: « une tâche fastidieuse, source de stress ». */
const FELT = phrases(
  'stress\\w* decourag\\w+ frustr\\w+ lassitude angoiss\\w+ detresse souffrances?'
    .split(' ')
    .concat('charge mentale'),
);

/** « votre dossier »: the one who reads is the one who suffers; « rendez-vous » is another word. */
const READER = phrases(['je (?:ne|dois|perds|passe|suis)', 'votre', 'vos', 'vous(?<!-vous)']);

/** True for a sentence where people stand as those who suffer; an aim says what is wished for them. */
const namesSufferer = ({ text }: Prose, { folded, start }: Sentence): boolean => {
  if (AIM.test(folded)) return false;
  if (ONE_PERSON.test(folded)) return true;
  const somebody = firstMatch(WORD, folded, ({ 0: word, index }) => {
    const written = () => text.slice(start + index, start + index + word.length);
    if (!namesPeople(word) || !namesPeople(word, written())) return undefined;
    return isSufferer(folded.slice(Math.max(0, index - REACH), index)) ? word : undefined;
  });
  return somebody !== undefined;
};

/** The method begins with those who suffer, before the administration (METHOD: three pillars). */
export default ficheRule({ id: 'problem-user-side', severity: 'warning' }, (fiche, report) => {
  const problem = passage(fiche, 'problem');
  if (!problem) return;
  // The context may speak of anybody: where the problem has a section of its own, that one names them.
  const { prose } = problem.sections.find(({ id }) => id === 'problem') ?? problem;
  // What is found by its words is found at the least cost.
  if ([TROUBLE_FOR, FELT, READER].some((told) => told.test(prose)) || groupSuffers(prose)) return;
  const all = sentences(prose);
  if (all.some((sentence) => namesSufferer(prose, sentence))) return;
  if (all.some(({ folded }) => actsLikePeople(folded))) return;
  report({
    id: 'problem',
    section: problem.heading,
    place: problem.position,
    quote: opening(problem.prose),
  });
});
