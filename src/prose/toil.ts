// What a file costs people: the nouns and the verbs of it, as pieces of larger turns.

/** What people had to do before, and would rather not. */
export const CHORE =
  '(?:re-?s?saisi\\w*|saisies?|recopie\\w*|deplace\\w+|appels?|doubl\\w+|redondan\\w+|papiers?|paperasses?|files?|attentes?|(?:aller-?)?retours?|va-et-vient|demarches?|dossiers?|courriers?|relances?|formulaires?|justificatifs?|pieces?|attestations?|intermediaires?|etapes?|sollicitations?|multiplications?|re-[a-z]+|enquetes?|ecritures?|copies|photocopies|trajets?|visites?|allers|creation de compte|inscriptions?|telechargements?|taches?)';
/** Or what it cost them. */
export const COST =
  '(?:rendez-vous|developpeu\\w*|competences?|signatures?|formalites?|avance|installation|engagement|demande|intervention)';
/** What people do over and over for a file, as an infinitive. */
export const TOIL =
  '(?:attendre|patienter|chercher|remplir|fournir|(?:re)?(?:pass|tourn)er|revenir|se deplacer|courir|aller|(?:re?-?)?(?:ecrire|saisir|taper|copier|demander|faire|envoyer|expliquer|produire|appeler|commencer)|relancer|telephoner|imprimer|scanner|numeriser|photocopier|signer|justifier|repeter|prouver|payer|avancer|multiplier|alourdir|installer|mobiliser|solliciter|prendre rendez-vous|creer de compte|perdre de temps|ouvrir de dossier)';
/** The same, told of somebody: « elle n’attend pas ». */
export const TOILS =
  '(?:attend|patiente|cherche|rempli|fourni|repasse|retourne|revien|deplace|cour|re-?(?:ecri|saisi|tape|copie|demande|fai|envoie|dit|commence)|recopie|relance|telephone|imprime|scanne|photocopie|signe|justifie|repete|avance)(?:s|t|z|ez|ons|nt|ent|ssent|ssez|ssons|dent|dez|dons|sent|sons|sez|nnent|nez|nons|vent|vons|vez|d?r(?:ai|as?|ons|ez|ont|ait|aient|ions|iez))?';
