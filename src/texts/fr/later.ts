import type { Role } from '../../method/roles.ts';
import type { LATER_RULES, RuleTexts } from '../rule-text.ts';

const ROLES: Readonly<Record<Role, string>> = {
  intrapreneur: 'l’intrapreneuse ou l’intrapreneur',
  coach: 'la ou le coach',
  developer: 'la personne qui développe',
  designer: 'la ou le designer',
  deployment: 'la personne chargée du déploiement',
};

let format: Intl.ListFormat | undefined;
/** Made when it is first asked for: Node takes long to load its languages. */
const listed = (names: readonly string[]) => {
  format ??= new Intl.ListFormat('fr');
  return format.format(names);
};

const roles = (names: readonly string[]): string =>
  listed(names.map((name) => ROLES[name as Role] ?? name));

const PARTS: Readonly<Record<string, string>> = { figure: 'un chiffre', date: 'une date' };

export const later: RuleTexts<(typeof LATER_RULES)[number]> = {
  'team-roles': {
    message: ({ names }) => `On ne voit pas encore dans l’équipe : ${roles(names)}.`,
    why: 'Une petite équipe avance seule quand elle réunit tous les métiers dont elle a besoin.',
    start:
      'ajoutez une ligne par personne, avec son temps, ou dites quand elle arrive : « développeuse : Lina, quatre jours par semaine ».',
  },
  'success-criterion': {
    message: ({ names }) =>
      `Il manque ${listed(names.map((name) => PARTS[name] ?? name))} à votre critère.`,
    why: 'Le jour venu, tout le monde doit pouvoir dire si c’est atteint ou non.',
    start:
      'écrivez une seule phrase : « au 30 juin, 150 apprentis sont payés en moins de 30 jours ».',
  },
  'launch-date': {
    message: ({ count }) =>
      count > 0
        ? `La première version est annoncée ${count} mois après le début. La méthode vise six mois au plus.`
        : 'Aucune date ne dit encore quand de vraies personnes s’en servent.',
    why: 'C’est l’usage réel, même imparfait, qui apprend à l’équipe ce qu’il faut changer.',
    start:
      'réduisez la première version jusqu’à ce qu’elle tienne : « le 3 mars, pour un seul CFA ».',
  },
  'production-link': {
    message: () => 'L’adresse du service n’apparaît pas.',
    why: 'Un service qui grandit est un service que chacun peut ouvrir.',
    start: 'ajoutez son adresse complète, qui commence par « https:// ».',
  },
  'stats-link': {
    message: () => 'L’adresse de la page publique de vos statistiques n’apparaît pas.',
    why: 'Des chiffres ouverts permettent au comité, et à tous, de suivre votre impact.',
    start: 'ajoutez son adresse, par exemple « https://votre-service.beta.gouv.fr/stats ».',
  },
};
