import { type Configuration, configure } from '../../src/config/configuration.ts';
import { ConfigError } from '../../src/config/problem.ts';
import { readConfig } from '../../src/config/read.ts';
import { jsonSchema } from '../../src/config/schema.ts';
import type { Length } from '../../src/method/stages.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { code, table } from './table.ts';

const texts = textsIn('fr');

const lengthOf = (length: Length): string =>
  'days' in length
    ? `${length.days} jours`
    : 'weeks' in length
      ? `${length.weeks} semaines`
      : `${length.months} mois`;

type Key = {
  /** One line of YAML that sets it, as the schema takes it. */
  readonly example: string;
  /** One that the schema refuses: its sentence tells what is accepted. */
  readonly wrong: string;
  /** Where the schema tells only a part of what is accepted. */
  readonly accepted?: string;
  /** What holds without it. */
  readonly without: (configuration: Configuration) => string;
};

const stage = (rest: string) => `stages: [{ id: idee, deadline: 4 semaines${rest} }]`;

/** The keys as one writes them. */
const KEYS: Readonly<Record<string, Key>> = {
  language: {
    example: 'language: en',
    wrong: 'language: de',
    without: ({ texts: { language } }) => code(language),
  },
  templates: {
    example: 'templates: modeles',
    wrong: 'templates: ""',
    without: ({ templates }) => code(templates),
  },
  coaches: {
    example: 'coaches: [marie-dupont, mon-organisation/coachs]',
    wrong: 'coaches: ["a b"]',
    without: () => 'personne de plus',
  },
  stages: {
    example: 'stages: [{ id: idee, deadline: 4 semaines }, { id: chantier, deadline: 12 mois }]',
    wrong: 'stages: x',
    without: ({ programme }) => programme.stages.map(({ id }) => code(id)).join(', '),
  },
  'stages.id': { example: stage(''), wrong: 'stages: [{ id: A }]', without: () => 'à écrire' },
  'stages.name': {
    example: stage(', name: Idée'),
    wrong: 'stages: [{ id: idee, name: "" }]',
    without: () => 'celui de `id`',
  },
  'stages.deadline': {
    example: stage(''),
    wrong: 'stages: [{ id: idee, deadline: bientôt }]',
    without: () => 'à écrire',
  },
  'stages.renewed': {
    example: stage(', renewed: true'),
    wrong: 'stages: [{ id: idee, deadline: 4 semaines, renewed: oui }]',
    without: () => code('false'),
  },
  deadlines: {
    example: 'deadlines: { investigation: 12 semaines }',
    wrong: 'deadlines: { investigation: bientôt }',
    without: ({ programme }) =>
      programme.stages.map(({ id, length }) => code(`${id}: ${lengthOf(length)}`)).join(', '),
  },
  labels: {
    example: 'labels: { toReview: relecture, approved: { name: prête, color: 18753c } }',
    wrong: 'labels: { toReview: "a, b" }',
    without: ({ programme: { labels } }) =>
      Object.entries(labels)
        .map(([role, name]) => code(`${role}: ${name}`))
        .join(', '),
  },
  rules: {
    example: 'rules: { solution-named: off, fiche-long: { words: 1200 } }',
    wrong: 'rules: { solution-named: parfois }',
    without: () => 'celles de la méthode\u00a0: [les règles](rules.md)',
  },
  'board.branch': {
    example: 'board: { branch: false }',
    wrong: 'board: { branch: [] }',
    accepted: 'un nom de branche, ou false',
    without: ({ branch }) => code(branch),
  },
  reminders: {
    example: 'reminders: true',
    wrong: 'reminders: oui',
    without: ({ reminders }) => code(String(reminders)),
  },
};

/** The examples of the reference, which a test gives to the real schema. */
export const EXAMPLES: readonly string[] = Object.values(KEYS).map(({ example }) => example);

type Node = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
};

/** The keys of the schema, in its order, with what each is for; the rules have a page of their own. */
const described = ({ properties = {}, items }: Node, path = ''): [string, string][] => [
  ...Object.entries(properties).flatMap(([name, node]): [string, string][] => {
    const key = path === '' ? name : `${path}.${name}`;
    const below = ['labels', 'rules', 'deadlines'].includes(key) ? [] : described(node, key);
    return key === 'board' ? below : [[key, node.description ?? ''], ...below];
  }),
  ...(items ? described(items, path) : []),
];

/** What the schema says of a wrong value. */
const acceptedFor = ({ wrong }: Key): string => {
  try {
    readConfig(wrong, 'fiches.yml', 'fr');
  } catch (error) {
    if (!(error instanceof ConfigError) || error.problem.kind !== 'value') throw error;
    const { accepted } = error.problem;
    return typeof accepted === 'string' ? texts.config.accepted[accepted] : accepted.join(', ');
  }
  throw new Error(`« ${wrong} » is taken: it cannot tell what is accepted`);
};

/** Every key of `.github/fiches.yml`: what it is for, what is accepted, what holds without it. */
export const configuration = async (): Promise<string> => {
  const without = await configure(undefined, '', {});
  const rows = described(jsonSchema(texts)).map(([key, description]) => {
    const about = KEYS[key];
    if (!about) throw new Error(`${key} has no example: give it one in docs/made/configuration.ts`);
    return [
      code(key),
      description,
      about.accepted ?? acceptedFor(about),
      about.without(without),
      code(about.example),
    ];
  });
  return table(['Clé', 'À quoi elle sert', 'Ce que l’on écrit', 'Sans elle', 'Exemple'], rows);
};
