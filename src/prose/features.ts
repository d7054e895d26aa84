import { namesPeople } from '../method/people.ts';

// What is a part of a tool, in folded text, and what is a story or an aim.

/** An item that opens with somebody is a piece of a story: « nous gardons… », « l’écluse, qui ouvre… ». */
const SOMEBODY =
  /^(?:(?:je|j'|nous|on|il|elle|ils|elles|i|we|they|he|she)\b|(?:l[ea]s? |l')[a-z ]{2,30}, qui\b)/;
const OPENING_WORDS = 2;
/** What a part of a tool is called: such an item is a feature, however much it tells. */
const THING =
  /^(?:une? |des |l[ea]s? |l')?(?:[a-z]+ )?(?:tableaux? de bord|moteurs? de recherche|bases? de donnees|espaces? (?:personnel|de [a-z])|comptes? (?:dedie|personnel|utilisateur)|systemes? d'alerte|fil d'actualite|(?:interface|module|annuaire|catalogue|simulateur|messagerie|formulaire|bibliotheque|cartographie|api|alerte|notification|export|filtre|outil|assistant ia|socle|portail|plate-?forme|application|fonctionnalite|forum|chat)s?\b)/;
/** A whole sentence tells what happens: « les dossiers sont classés par date ». */
const TELLS =
  /(?<!\b(?:qui|que|dont|ou) |qu'|c')\b(?:est|sont|ont|fait|font|recoit|recoivent|is|are|has|have|gets)\b/;
const TELLING_WORDS = 8;

/** « permettre au greffier de relire »: what a tool lets somebody do is what it does. */
const LETS = /^(?:de )?(?:permet|pouvoir )/;

const tellsOfSomebody = (item: string): boolean => {
  const words = item.match(/[a-z]{3,}/g) ?? [];
  return (
    SOMEBODY.test(item) ||
    (!LETS.test(item) && words.slice(0, OPENING_WORDS).some((word) => namesPeople(word))) ||
    TELLS.test(item.split(' ', TELLING_WORDS).join(' '))
  );
};

/** A long item of several sentences is a story. */
const LONG = 200;
const SENTENCES = /[a-z)»][.!?] [a-z«]/;

/** « améliorer le suivi », « réduction des délais », « un meilleur accueil »: what it is good for. */
const PURPOSE =
  /^(?:(?:ameliorer|rassurer|diminuer|faciliter|reduire|renforcer|garantir|favoriser|optimiser|fluidifier|encourager|limiter|lutter|sensibiliser|liberer|soutenir|augmenter|rendre|gagner|eviter|simplifier|accelerer|fiabiliser|securiser|moins d|plus de|davantage|mieux)\b|(?:l[ea] |une? |l')?(?:ameliora|diminu|reduc|simplifica|optimisa|fluidifica|limita|sensibilisa|augmenta|accelera|facilita|fiabilisa|securisa)tion\b|(?:l[ea] |une? |l')?(?:renforcement|lutte|baisse|hausse|gains?|meilleure?)\b)/;

/** What a part is called, what it does or what one does with it: « une carte », « export des dossiers », « suivez vos dépenses ». */
const PART =
  /^(?:(?:d')?(?:une?|des|l[ea]s?|du|deux|ses|vos|mes|leurs) |l'|permet(?:tent)? |(?!a partir)(?:de |d'|a )?(?:s'|se )?[a-z]{2,}(?:er|ir|re|ez)\b|(?:[a-z]+(?:tion|ment|age|ance)|suivi|saisie|calcul|recherche|prise|mise|acces|envoi|depot|import|export|tri|rappel|echange|relance|sauvegarde|vue|choix|recueil|remontee|ajout|lecture|mesure|commande|alerte|signature|demande|reponse|bilan)s?\b)/;

export const isFeature = (item: string): boolean =>
  THING.test(item) ||
  (PART.test(item) &&
    !PURPOSE.test(item) &&
    !tellsOfSomebody(item) &&
    !(item.length > LONG && SENTENCES.test(item)));

/** « permet de suivre…, de noter… », « peut chercher…, noter… »: a sentence that goes on with what one can do. */
const CAN =
  /\b(?:permet(?:te|tent|tant|tra)?|possib(?:le|ilite)|capable|peu(?:t|vent|vez)|pourr(?:a|ont)|pour)\b/;
const ONE_MORE =
  /(?<=,|\bet|\bpuis|\bou|\bque)(?= (?:[a-z]+ment )?(?:d(?:e |'))?(?:s'|se |l'|l[ea]s? )?(?![nv]otre|[ae]utre|entre|contre|outre|titre|cadre|premier|dernier)[a-z]{2,}(?:er|ir|re)\b)/;

/** « afin de », « pour leur permettre »: from there on it tells what this is good for. */
const AIM = /\b(?:afin|objectifs?|but|pour (?:leur|lui|l'|vous)) /;

/** « un outil : carnet, agenda et suivi »: its parts, each in a few words. */
const TOOL =
  /\b(?:outil|plate-?forme|application|service|site|solution|interface|fonction\w*|modules?|briques?)\b/;
/** « Relais propose un carnet, une carte et des rappels »: the same in one breath, each thing with the article of what is new. */
const HOLDS =
  /\b(?:propose|offre|compren(?:d|nent)|inclu(?:t|ent)|integre|comporte|contien(?:t|nent)|donne acces a|met a disposition|avec)(?:nt)? /;
const NEW_THING = /^(?:(?:d')?une?|des|de) /;
const SHORT = 60;

/** From the first letter on. */
export const bare = (item: string): string => item.replace(/^[^a-z]+/, '');

const MANY = 3;

/** More than a few pieces, each of a few words. */
const shortParts = (list: string): readonly string[] => {
  const parts = list.split(/,| et /).map(bare);
  return parts.length > MANY && parts.every(({ length }) => length < SHORT) ? parts : [];
};

/** « un carnet, une carte, un agenda et des rappels » */
const newThings = (list: string): readonly string[] => {
  const parts = shortParts(list);
  return parts.every((part) => NEW_THING.test(part) && isFeature(part)) ? parts : [];
};

const partsIn = (sentence: string): readonly string[] => {
  const [tool = '', list = ''] = sentence.split(': ', 2);
  const parts = TOOL.test(tool) ? shortParts(list) : newThings(list);
  if (parts.filter(isFeature).length > 1) return parts;
  const [means = ''] = sentence.split(AIM);
  return newThings(means.split(HOLDS)[1] ?? '');
};

/** What stands between the pieces of an enumeration. */
const JOINT = /,|\b(?:et|puis|ou|que)\b/g;

/** What a sentence enumerates, when that is a few features or more. */
export const enumerated = (sentence: string): readonly string[] => {
  // Most sentences have fewer joints than any list of so many pieces.
  if ((sentence.match(JOINT)?.length ?? 0) < MANY) return [];
  const parts = partsIn(sentence);
  if (parts.length > 0) return parts;
  const [means = ''] = sentence.split(AIM);
  const pieces = CAN.test(means) ? means.split(ONE_MORE) : [];
  return pieces.length > MANY ? pieces.filter((piece) => isFeature(bare(piece))) : [];
};
