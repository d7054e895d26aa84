import { phrases, type Search, type Span } from './phrases.ts';
import type { Prose } from './prose.ts';

// What others give or decide, in folded text: a plan may hang on it.

const turns = (list: string): readonly string[] => list.split('|');
const any = (list: readonly string[]): string => `(?:${list.join('|')})`;

/** Those whose acts are not the team's. */
const OTHERS = turns(
  'administrations?|academie|agence|anssi|ars|assemblee|autorite|cabinet|caisse|chambre|cnil|comite|commission|commune|conseil|departement|direction|dsi|editeur|etat|federation|fournisseur|gouvernement|hierarchie|inspection|mairie|metropole|ministeres?|ministre|office|operateur|parlement|parquet|prefecture|prefet|prestataire|rectorat|region|tribunal|tutelle|union europeenne',
);
/** What others decide of law and of markets. */
const DECIDED = turns(
  "decrets?|lois?|arrete|ordonnance|directive|circulaire|reglement|promulg[a-z]+|entree en vigueur|vote|marches? publics?|procedure de marche|appels? d'offres|appels? a projets|feu vert|arbitrages?|homologation|agrement|decree|law|bill|tender|funding",
);
const MONEY = turns(
  'budgets?|cofinancements?|financements?|credits?|subventions?|dotation|enveloppe',
);
const GRANTED = turns('accord|attribu|debloqu|notifi|obten|octroy|vote');
/** What others hold: « la livraison du registre », « une évolution du code ». */
const HELD = turns(
  'annuaires?|api|bases?|cadre|code|donnees|fichiers?|flux|interfaces?|logiciels?|referentiels?|registres?|releves|serveurs?|systemes?|textes?',
);
const WORKS = turns(
  'changement|evolution|fourniture|interconnexion|livraison|migration|mise a disposition|mise en service|modernisation|modification|ouverture|parution|publication|raccordement|refonte|renovation',
);
const OF_HELD = `(?:(?:d'|de |du |des |a |au |aux )(?:l'|la |une? |notre )?(?:[a-z]+ )?${any(HELD)}|par)`;
/** « sera livré par l’État », « que le fournisseur ouvre ses données » */
const GIVES = turns(
  'accept|achev|adopt|attribu|autoris|donn|fourni|liber|livr|mett|modifi|ouvr|ouvert|publi|refon|rend|sign|termin|transme|valid|vot',
);

/** « la région ouvre »: what others do. */
const theirs = (does: string): readonly string[] =>
  OTHERS.map(
    (other) =>
      `${other}(?<=(?:\\bl'|\\b(?:la|le|les|une?) )${other})\\b[^,.;\\n]{0,40}\\b${does}${any(GIVES)}[a-z]*`,
  );
/** What comes from others by its nature. */
const GIVEN = [
  ...DECIDED,
  ...MONEY.map((money) => `${money}\\b[^.;\\n]{0,30}\\b${any(GRANTED)}[a-z]*`),
  ...GRANTED.map((granted) => `${granted}[a-z]* (?:d'|de |du |des )(?:l'|la |une? )?${any(MONEY)}`),
  ...WORKS.map((works) => `${works} ${OF_HELD}`),
  ...HELD.map(
    (held) => `${held} (?:sera|seront|soit|soient|aura ete|auront ete) ${any(GIVES)}[a-z]*`,
  ),
  ...GIVES.map(
    (gives) =>
      `${gives}[a-z]* (?:[a-z]+ )?par (?:l'|la |le |les |son |sa |un |une )?${any(OTHERS)}`,
  ),
];

/** What one may wait for, and the signs that end the clause where it is told. */
export type Event = { readonly told: Search<Span>; readonly ends: RegExp };
/** After a word of time, in its own clause, only what comes from others by its nature. */
export const TO_COME: Event = {
  told: phrases([...GIVEN, ...theirs('(?:aura|auront|sera|seront) (?:[a-z]+ )?')]),
  ends: /[,.;\n]/,
};
/** After a word that hangs one thing on another, whatever others may grant as well. */
export const HUNG_ON: Event = {
  told: phrases([
    ...GIVEN,
    ...theirs(''),
    ...MONEY,
    ...WORKS,
    'acces (?:a|au|aux)',
    ...turns('accord|autorisation|avis|api|convention|livraison|marche|signature|texte'),
    ...turns('avancement|calendrier|choix|decisions?|travaux').map(
      (work) => `${work} (?:d'|de |du |des )(?:l'|la |une? )?${any(OTHERS)}`,
    ),
  ]),
  ends: /[.;\n]/,
};
/** « Une évolution du code devra intervenir au préalable »: told before the words that need it. */
export const NEEDED: Event = { told: phrases(GIVEN), ends: /[.;\n]/ };
/** How far an event may stand from the words that wait for it, in characters. */
const NEAR = 60;

/** True where an event is told of in the clause of the words that wait for it. */
export const isNear = ({ ends }: Event, { folded }: Prose, { start, end }: Span): boolean =>
  end - start <= NEAR && !ends.test(folded.slice(start, end));
