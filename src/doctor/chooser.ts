import type { TemplateProblem } from './problem.ts';
import { fileAt, type Site } from './site.ts';
import { at, readYaml } from './yaml.ts';

/** GitHub reads it here alone, wherever the templates are said to be. */
export const CHOOSER = '.github/ISSUE_TEMPLATE/config.yml';

/** What makes everyone choose a template. */
export const CHOOSER_TEXT = 'blank_issues_enabled: false\n';

export const chooser = ({ site }: { readonly site: Site }): TemplateProblem[] => {
  const found = fileAt(site, CHOOSER, CHOOSER.replace('.yml', '.yaml'));
  if (!found) return [{ kind: 'chooser-missing', file: CHOOSER }];
  const { path: file, text } = found;
  const yaml = readYaml(text);
  if (yaml.kind === 'fault') return [{ kind: 'chooser-yaml', file, line: yaml.line }];
  if (at(yaml.data, 'blank_issues_enabled') === false) return [];
  return [{ kind: 'chooser-blank', file, line: yaml.lineOf(['blank_issues_enabled']) }];
};
