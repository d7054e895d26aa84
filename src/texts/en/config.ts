import type { ConfigTexts } from '../config-text.ts';

const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const YAML: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'the same key stands there twice; keep one',
  TAB_AS_INDENT: 'a tab indents it; use spaces',
  BAD_INDENT: 'the line is not indented like the others; align it',
  ALIAS: 'it names its own parts (“*”) too often; write them out',
  UNCLOSED: 'close the quotation mark or bracket that opens here',
  MISSING_CHAR: 'a character is missing, as a comma or a space; add it',
};

const accepted: ConfigTexts['accepted'] = {
  length: 'a length of time, as “9 weeks” or “6 months”',
  id: 'one word in small letters, as “construction”',
  label: 'the name of a label, 50 characters at most, with no comma',
  color: 'a colour in six digits, as “1d76db”',
  description: 'one line of 100 characters at most',
  folder: 'a folder of the repository, as “.github/ISSUE_TEMPLATE”',
  login: 'a GitHub login, or a team as “organisation/team”',
  name: 'a name of 60 characters at most',
  count: 'a whole number, from 1 on',
  stages: 'one stage at least',
  boolean: 'true or false',
  string: 'a text',
  array: 'a list (a line “- …” for each of its items)',
  object: 'keys and their values',
};

export const config: ConfigTexts = {
  keys: {
    title: 'Configuration of Fiches',
    language: 'The language of the answers: fr or en.',
    templates: 'The folder of the issue templates.',
    coaches:
      'Who reviews fiches besides those with triage or write permission: logins and teams (organisation/team).',
    stages:
      'The stages of another programme, in order. Without this key: investigation, construction, acceleration.',
    stageId: 'The label of the stage, which its template bears too.',
    stageName: 'The name of the stage, as it is shown.',
    stageDeadline: 'The time until the committee, as “6 months”.',
    stageRenewed: 'With true, each approval begins that time anew.',
    deadlines: 'The time until the committee, stage by stage: “investigation: 9 weeks”.',
    labels:
      'Names, colours and descriptions of the labels; the key tells their role (incomplete, toReview, changesAsked, approved, stopped, transferred, pivot, pause) or a stage.',
    rules:
      'The rules: off, warning (advice) or error (the fiche stays to be completed), and their options.',
    board: 'The weekly board.',
    branch: 'The branch that keeps each week; false for none.',
    reminders: 'With true, a kind word to the person whose turn it is once a deadline has passed.',
  },
  accepted,
  where: ({ file, line, column }) => `${file}, line ${line}, column ${column}: `,
  problem: (problem) => {
    switch (problem.kind) {
      case 'yaml':
        return `This is no YAML; ${YAML[problem.code] ?? 'compare this line with those around it'}.`;
      case 'unknown-key':
        return `There is no key “${problem.key}”; ${
          problem.near ? `did you mean “${problem.near}”? ` : ''
        }Keys: ${problem.accepted.join(', ')}.`;
      case 'value': {
        const wanted =
          typeof problem.accepted === 'string'
            ? accepted[problem.accepted]
            : listed(problem.accepted);
        return `“${problem.key}” cannot be “${problem.written}”; write ${wanted}.`;
      }
      case 'missing-key':
        return `The key “${problem.key}” is missing.`;
      case 'twice':
        return `“${problem.written}” is taken already; give “${problem.key}” another name.`;
      case 'unknown-stage':
        return `There is no stage “${problem.written}” (${problem.key}); write ${listed(problem.stages)}.`;
    }
  },
};
