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
    'adherent administre allocataire bailleur beneficiaire candidat citoyen concitoyen client consommateur contribuable declarant defunt demandeur deposant electeur justiciable laureat locataire plaisancier prevenu proprietaire redevable requerant sinistre touriste usager usagere utilisateur utilisatrice visiteur voyageur cycliste conducteur automobiliste passager ' +
    // learning and working
    'alternant apprenant apprenti chercheur chomeur collegien decrocheur doctorant ecolier etudiant lyceen saisonnier salarie stagiaire travailleur ' +
    'agent agriculteur animateur apiculteur architecte artisan artiste avocat benevole boulanger buraliste cardiologue chauffeur chirurgien coiffeur commercant conseiller createur cultivateur curateur dentiste directeur directrice dirigeant douanier educateur educatrice eleveur employe employeur enqueteur enseignant entrepreneur entreprise fonctionnaire formateur gardien gendarme gestionnaire greffier greffiere infirmier infirmiere ingenieur inspecteur instructeur instituteur institutrice juge juriste livreur magistrat maire maraicher medecin ouvrier pecheur pharmacien policier pompier preneur prof professeur proviseur psychologue recruteur redacteur referent restaurateur sage-femme secretaire soignant soldat sportif tuteur veterinaire viticulteur startup tpe pme association startuper elu technicien amateur ' +
    'acheteur acquereur auteur auditeur baigneur berger bibliothecaire chasseur collaborateur coordinateur coproprietaire cotisant danseur designer developpeur documentaliste eleveur exile fournisseur gerant huissier intermittent interprete journaliste kinesitherapeute mandataire mediateur musicien nageur notaire officier orthophoniste ostreiculteur paysan praticien pupille randonneur ressortissant skieur transporteur vendeur ' +
    // trades, and states of life, that few other words are written like
    'aide-soignant ambulancier archeologue archiviste armateur aviateur bachelier cedant cheminot collectionneur debutant dieteticien enseignant-chercheur endeuille entraineur estivant festivalier freelance geometre grand-parent horticulteur hotelier illettre immigre interimaire internaute inventeur jardinier joueur lecteur marinier batelier eclusier militant navigateur non-resident paysagiste pediatre pensionne photographe plaignant primo-arrivant psychiatre realisateur repreneur reserviste sans-papiers secouriste sous-officier spectateur sylviculteur tresorier urbaniste urgentiste vacancier verificateur vigneron ' +
    'anesthesiste boucher brancardier brasseur bucheron cantinier carrossier charpentier charcutier chevrier controleur couturier couvreur cuisinier electricien ergotherapeute fromager garagiste garde-champetre garde-chasse garde-forestier gynecologue logisticien luthier macon magasinier maitre-nageur mareyeur mecanicien menuisier meunier moniteur neurologue oncologue ouvreur patissier plombier poissonnier postier puericulteur radiologue sapeur sapeur-pompier serrurier soudeur sous-prefet trufficulteur vannier ' +
    'promeneur coureur cueilleur rameur regisseur intendant concierge conservateur routier grutier cavalier scieur debardeur arboriculteur aquaculteur pisciculteur riziculteur pepinieriste fleuriste traiteur epicier aubergiste aiguilleur marin-pecheur matelot skipper capitaine convoyeur cariste manutentionnaire caissier standardiste aide-menagere nourrice accoucheur masseur opticien podologue urologue maitre-chien adjudant brigadier caporal lieutenant colonel sergent procureur plaideur heritier legataire donateur mecene bienfaiteur parrain filleul celibataire fiance epoux epouse ancetre aieul genealogiste historien geographe ethnologue paleontologue botaniste entomologiste ornithologue naturaliste arbitre gymnaste alpiniste grimpeur plongeur surfeur piegeur louvetier campeur caravanier motard camionneur convalescent diabetique asthmatique epileptique cancereux autiste dyslexique malvoyant malentendant obese anorexique alcoolique toxicomane fumeur ex-detenu ' +
    // English
    'user people person citizen student pupil family child children adult patient worker employee farmer company companies business jobseeker resident tenant victim youth apprentice caseworker nurse teacher carer driver volunteer household customer agent'
  ).split(' '),
);

/** One of them: « un élève », « l’élève », « chaque assurée ». */
export const ONE_PERSON =
  /(?:\bune? |\bl'|\bchaque |\bcet |\bcette )(?:eleve|assuree?|particulier|professionnel(?:le)?|militaire|etrangere?|diplomee?|exploitante?|surveillante?|equipe(?! a ))\b|\b(?:celles et ceux|ceux et celles) qui\b|\b(?:[ld]es|aux|nombreux) (?:francais(?:es)?|forestiers|independants|scientifiques|marins)\b|\b(?:ces?|certains) publics?\b|\b(?:une?|\d+) francais(?:es?)? sur \b/;

/** Letters that fold alike: « des coûts élevés ». */
const OTHERS = /^(?:élevée?s)$/i;

/** What gender and number make of the end of a word: « directeur », « directrices ». */
const ENDINGS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['', ['s', 'x', 'e', 'es', 'ne', 'nes', 'le', 'les']],
  ['eur', ['euse', 'euses', 'rice', 'rices']],
  ['teur', ['trice', 'trices']],
  ['y', ['ies']],
];

const formsOf = (word: string): string[] => [
  word,
  ...ENDINGS.flatMap(([ending, forms]) =>
    word.endsWith(ending)
      ? forms.map((form) => word.slice(0, word.length - ending.length) + form)
      : [],
  ),
];

/** Words that name people in these forms alone: « en particulier », « élevé », « assure », « exploitant les données » are others. */
const PLURAL =
  'abonnes accedants allophones ayants-droit blesses condamnes expatries marins particuliers particulieres assures assurees eleves professionnels professionnelles militaires exploitants exploitantes surveillants surveillantes equipes auto-entrepreneurs micro-entrepreneurs accompagnants assistants assistantes etrangers etrangeres diplomes diplomees men man women woman'.split(
    ' ',
  );

const ALL = new Set([...[...PEOPLE].flatMap(formsOf), ...PLURAL]);

/** « généalogistes », « météorologues », « opticiennes »: so end the names of trades, in the plural. */
const TRADE = /(?:ologues|icien(?:ne)?s|[a-z]{3}istes)$/;

/** True for a folded word that names people, in any number and gender; `written` is the word with its accents. */
export const namesPeople = (word: string, written = word): boolean =>
  (ALL.has(word) ||
    TRADE.test(word) ||
    (word.includes('-') && word.split('-').some((part) => ALL.has(part)))) &&
  !OTHERS.test(written);
