import type { Role } from '../../method/roles.ts';
import type { LATER_RULES, RuleTexts } from '../rule-text.ts';

const ROLES: Readonly<Record<Role, string>> = {
  intrapreneur: 'the intrapreneur',
  coach: 'the coach',
  developer: 'a developer',
  designer: 'a designer',
  deployment: 'a deployment officer',
};

let format: Intl.ListFormat | undefined;
/** Made when it is first asked for: Node takes long to load its languages. */
const listed = (names: readonly string[]) => {
  format ??= new Intl.ListFormat('en');
  return format.format(names);
};

const roles = (names: readonly string[]): string =>
  listed(names.map((name) => ROLES[name as Role] ?? name));

const PARTS: Readonly<Record<string, string>> = { figure: 'a figure', date: 'a date' };

export const later: RuleTexts<(typeof LATER_RULES)[number]> = {
  'team-roles': {
    message: ({ names }) => `These cannot be seen in the team yet: ${roles(names)}.`,
    why: 'A small team moves on its own when it holds all the crafts that it needs.',
    start:
      'add a line for each person, with their time, or say when they come: “developer: Lina, four days a week”.',
  },
  'success-criterion': {
    message: ({ names }) =>
      `Your criterion lacks ${listed(names.map((name) => PARTS[name] ?? name))}.`,
    why: 'On the day, everyone must be able to say whether it is met.',
    start: 'write one sentence: “by 30 June, 150 apprentices are paid within 30 days”.',
  },
  'launch-date': {
    message: ({ count }) =>
      count > 0
        ? `The first version is announced ${count} months after the start. The method aims at six months at most.`
        : 'No date says when real people use it.',
    why: 'Real use, even imperfect, teaches the team what to change.',
    start: 'make the first version smaller until it fits: “on 3 March, for one school only”.',
  },
  'production-link': {
    message: () => 'The address of the service does not appear.',
    why: 'A service that grows is a service that anyone can open.',
    start: 'add its whole address, which begins with “https://”.',
  },
  'stats-link': {
    message: () => 'The address of your public statistics page does not appear.',
    why: 'Open figures let the committee, and everyone, follow your impact.',
    start: 'add its address, for example “https://your-service.beta.gouv.fr/stats”.',
  },
};
