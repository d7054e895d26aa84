/** Words for those who may suffer from a problem, folded and without their endings. */
const PEOPLE =
  'accompagnant accuse adherent administre adolescent agent agriculteur aidant aidante alternant allocataire animateur apprenant apprenti artisan assistant assure auteur autoentrepreneur auto-entrepreneur avocat bailleur benevole beneficiaire brigade buraliste cadre candidat candidate centenaire chauffeur chef chercheur chomeur citoyen client collaborateur collegien commercant conducteur conjoint conseiller consommateur contribuable couple createur cycliste decideur defunt demandeur depute detenu directeur directrice dirigeant doctorant donneur douanier eleve elu employe employeur enfant enqueteur enseignant entrepreneur entreprise etablissement etranger etudiant exploitant expert famille femme fille foncti fonctionnaire formateur francais francaise fraternite garcon gendarme gens gestionnaire greffier habitant handicape homme hospitalier independant indemnise individu infirmier infirmiere ingenieur inspecteur instituteur intervenant invalide jeune juge justiciable laureat locataire logeur lyceen magistrat maire malade manager marin mere metier migrant militaire mineur naturalise nourrisson nouveau-ne orphelin ouvrier parent participant particulier passager patient pecheur pere personne peuple pieton policier pompier population porteur praticien precaire pretendant prevenu producteur prof professeur professionnel proprietaire proviseur public recruteur redevable referent refugie requerant resident responsable restaurateur retraite riverain sage-femme saisonnier salarie salariee sans-abri secretaire senior soignant societaire soldat sportif stagiaire surendette tpe pme titulaire touriste travailleur usager usagere utilisateur utilisatrice veterinaire veuve victime vieillard visiteur voisin voyageur ' +
  'association menage foyer ecole college lycee hopital commune collectivite mairie startup commercants medecin pharmacien sourd aveugle aine administre apiculteur eleveur viticulteur ' +
  'users user people person citizen student pupil family child children parent patient worker employee farmer company companies business jobseeker resident tenant victim women men youth apprentice caseworker nurse teacher';

const STEMS = new Set(PEOPLE.split(' '));

const ENDINGS = /(?:es|s|x|e|ne|nes|le|les|re|res|ere|eres|euse|euses|trice|trices)$/;

/** True for a folded word that names people, in any number and gender. */
export const namesPeople = (word: string): boolean => {
  if (STEMS.has(word)) return true;
  const ending = ENDINGS.exec(word);
  if (!ending) return false;
  const stem = word.slice(0, -ending[0].length);
  return (
    STEMS.has(stem) ||
    STEMS.has(word.replace(/e?s$/, '')) ||
    STEMS.has(stem.replace(/$/, 'eur')) ||
    STEMS.has(`${stem}teur`)
  );
};
