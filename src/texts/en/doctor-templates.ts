import type { DoctorTexts } from '../doctor-text.ts';

const listed = (words: readonly string[]): string =>
  words.join(', ').replace(/, (?=[^,]*$)/, ' or ');

export const templates: DoctorTexts['templates'] = (problem) => {
  switch (problem.kind) {
    case 'template-yaml':
      return problem.form
        ? {
            what: 'This form is no YAML: GitHub does not offer it.',
            cure: 'Compare this line with those around it, or take the original file again with “npx fiches init --forms”.',
          }
        : {
            what: 'What stands between the two lines “---” is no YAML: GitHub does not offer this template.',
            cure: 'Write one key a line, as “name: Investigation”, and close with a line “---”.',
          };
    case 'template-no-heading':
      return problem.form
        ? {
            what: 'This form asks no question.',
            cure: 'Add at least one box under “body:”, with its “type: textarea” and its “label:”.',
          }
        : {
            what: 'This template has no heading: it asks for nothing.',
            cure: 'Write at least one heading on a line of its own, as “## Problem”.',
          };
    case 'template-heavy':
      return {
        what: 'This template is too long or too intricate to be read.',
        cure: 'Shorten it: a fiche holds on two pages.',
      };
    case 'template-unnamed':
      return {
        what: `“${problem.keys.join('” and “')}” is missing at the head of this file: GitHub does not offer it.`,
        cure: `Add there “${problem.keys.map((key) => `${key}: …`).join('” and “')}”.`,
      };
    case 'template-no-stage':
      return {
        what:
          problem.labels.length === 0
            ? 'This template looks like a fiche, but does not tell its stage.'
            : `This template does not tell its stage: “${problem.labels.join('”, “')}” is none.`,
        cure: problem.near
          ? `Did you mean “labels: [${problem.near}]”?`
          : `Write at the head of the template “labels: [${problem.stages[0] ?? ''}]”; the stages are ${listed(problem.stages)}.`,
      };
    case 'template-two-stages':
      return {
        what: `This template bears several stages: ${problem.stages.join(', ')}.`,
        cure: `Keep one in “labels:”, for example “labels: [${problem.stages[0] ?? ''}]”.`,
      };
    case 'marker-missing':
      return {
        what: 'The hidden line that tells a fiche without its label is missing.',
        cure: `Add below the lines “---”: “<!-- fiches: ${problem.stage} -->”.`,
      };
    case 'marker-other':
      return {
        what: `The hidden line says “${problem.marked}” and the label says “${problem.stage}”.`,
        cure: `If the label is right, write “<!-- fiches: ${problem.stage} -->”.`,
      };
    case 'stage-twice':
      return {
        what: `Another template bears the stage “${problem.stage}” too (${problem.others.join(', ')}): this one alone is followed.`,
        cure: 'Keep one, or give the other the label of another stage.',
      };
    case 'templates-none':
      return {
        what: 'There is no fiche template here.',
        cure: 'Run “npx fiches init”, which puts them in place.',
      };
    case 'stage-without-template':
      return {
        what: `The stage “${problem.stage}” has no template.`,
        cure: `Add to this folder a template with “labels: [${problem.stage}]”; “npx fiches init” puts in place those of the usual stages.`,
      };
    case 'section-twice':
      return {
        what: `“${problem.first}” and “${problem.second}” are read as one and the same part.`,
        cure: `Join them, or give “${problem.second}” a heading that says something else.`,
      };
    case 'chooser-missing':
      return {
        what: 'This file is missing: a fiche can be filed without a template.',
        cure: 'Make it with the line “blank_issues_enabled: false”.',
      };
    case 'chooser-yaml':
      return {
        what: 'This file is no YAML: GitHub does not heed it.',
        cure: 'Compare this line with those around it, or keep only “blank_issues_enabled: false”.',
      };
    case 'chooser-blank':
      return {
        what: 'A fiche can be filed without a template.',
        cure: 'Write “blank_issues_enabled: false”.',
      };
  }
};
