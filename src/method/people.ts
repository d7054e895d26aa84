/**
 * Those who may suffer from a problem or first use a service, folded, in the singular. An administration's
 * own words for itself and its partners (acteurs, structures, services, porteurs) are none.
 */
const PEOPLE = new Set(
  // ages, families, states
  (
    'adolescent adulte aine bebe centenaire conjoint couple enfant famille femme fille fratrie foyer garcon gens habitant homme jeune menage mere mineur nourrisson nouveau-ne orphelin parent pere personne peuple pieton population public-jeune retraite riverain senior veuf veuve vieillard voisin ' +
    'aidant aveugle detenu handicape invalide malade migrant patient precaire refugie sans-abri sourd surendette victime vulnerable ' +
    // before the administration and the market
    'adherent administre allocataire bailleur beneficiaire candidat citoyen client consommateur contribuable declarant defunt demandeur deposant electeur justiciable laureat locataire plaisancier prevenu proprietaire redevable requerant sinistre touriste usager usagere utilisateur utilisatrice visiteur voyageur cycliste conducteur automobiliste passager ' +
    // learning and working
    'alternant apprenant apprenti chercheur chomeur collegien decrocheur doctorant ecolier etudiant lyceen saisonnier salarie stagiaire travailleur ' +
    'agent agriculteur animateur apiculteur architecte artisan artiste avocat benevole boulanger buraliste cardiologue chauffeur chirurgien coiffeur commercant conseiller createur cultivateur curateur dentiste directeur directrice dirigeant douanier educateur educatrice eleveur employe employeur enqueteur enseignant entrepreneur surveillant entreprise exploitant fonctionnaire formateur gardien gendarme gestionnaire greffier greffiere hospitalier infirmier infirmiere ingenieur inspecteur instructeur instituteur institutrice juge juriste livreur magistrat maire maraicher medecin ouvrier pecheur pharmacien policier pompier preneur prof professeur proviseur psychologue recruteur redacteur referent restaurateur sage-femme secretaire soignant soldat sportif tuteur veterinaire viticulteur startup tpe pme association startuper elu ' +
    // English
    'user people person citizen student pupil family child children adult patient worker employee farmer company companies business jobseeker resident tenant victim youth apprentice caseworker nurse teacher carer driver volunteer household customer agent'
  ).split(' '),
);

/** Words that name people in these forms alone: « en particulier », « élevé », « assure », « mené » are others. */
const PLURAL =
  /^(?:particulie(?:r|re)s|assure(?:e)?s|eleves|professionnel(?:le)?s|militaires|cadres|etrange(?:r|re)s|diplome(?:e)?s|(?:wo)?m[ae]n)$/;

/** One of them: « un élève », « l’élève », « chaque assurée ». */
export const ONE_PERSON =
  /(?:\bune? |\bl'|\bchaque |\bcet |\bcette )(?:eleve|assuree?|particulier|professionnel(?:le)?|militaire|etrangere?|diplomee?)\b/;

/** What gender and number add at the end of a word: an ending, and what stands in its place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/, ''],
  [/x$/, ''],
  [/es?$/, ''],
  [/nes?$/, ''],
  [/les?$/, ''],
  [/euses?$/, 'eur'],
  [/trices?$/, 'teur'],
  [/rices?$/, 'eur'],
  [/ies$/, 'y'],
];

/** True for a folded word that names people, in any number and gender. */
export const namesPeople = (word: string): boolean =>
  PEOPLE.has(word) ||
  PLURAL.test(word) ||
  ENDINGS.some(([ending, stem]) => ending.test(word) && PEOPLE.has(word.replace(ending, stem)));
