import type { Fiche } from '../fiche/fiche.ts';
import { passage } from '../fiche/passage.ts';
import { shown } from '../markdown/harmless.ts';

/** « la direction du travail du Gard », « au tribunal de Lyon »: up to what ends the name. */
const ADMINISTRATION =
  /\b(?:ministère|direction|préfecture|département|région|conseil (?:départemental|régional)|mairie|ville|commune|métropole|communauté|académie|rectorat|université|lycée|collège|école|hôpital|centre hospitalier|CHU|tribunal|cour|caisse|agence|office|service|chambre|CAF|CPAM|ARS|DREAL|DDTM?|DREETS|DRAAF|ministry|department|council|agency|court|hospital|school)\b[^,.;:\n()]{0,60}/iu;

/** The administration that the carrier of the fiche names; null where none is found. */
export const administrationIn = (fiche: Fiche): string | null => {
  const carrier = passage(fiche, 'carrier');
  const [found] = ADMINISTRATION.exec(carrier?.prose.text ?? '') ?? [];
  return found === undefined ? null : shown(found.trim());
};
