import { headingsIn } from '../fiche/headings.ts';
import { readForm } from '../fiche/form.ts';
import { markerOf, readTemplate } from '../fiche/template.ts';
import { partFrontMatter } from '../markdown/front-matter.ts';
import { tooHeavy } from '../markdown/heavy.ts';
import { parse } from '../markdown/parse.ts';
import type { Stages } from '../method/stages.ts';
import { filesIn, type Site, type SiteFile } from './site.ts';
import { judge, meantStage, type Reading } from './template-reading.ts';
import { at, type Path, readYaml, type Yaml } from './yaml.ts';

/** What stands between the two lines of « --- »; else the line where that is no YAML. */
const headOf = (text: string): { head: Yaml; closed: boolean } | { line: number } => {
  const { yaml } = partFrontMatter(text);
  const head = readYaml(yaml ?? '');
  if (head.kind === 'fault') return { line: head.line + 1 };
  if (yaml === undefined && /^---\s/.test(text)) return { line: 1 };
  return { head, closed: yaml !== undefined };
};

const ofMarkdown = ({ path: file, text }: SiteFile, stages: Stages): Reading => {
  const says = markerOf(text);
  if (tooHeavy(text)) {
    const stage = meantStage(file, says, stages);
    return { kind: 'problem', problem: { kind: 'template-heavy', file }, stage };
  }
  const found = headOf(text);
  if ('line' in found) {
    const problem = { kind: 'template-yaml', file, line: found.line, form: false } as const;
    return { kind: 'problem', problem, stage: meantStage(file, says, stages) };
  }
  const { head, closed } = found;
  const written = {
    file,
    head: head.data,
    labelLine: closed ? head.lineOf(['labels']) + 1 : 1,
    headings: () => headingsIn(parse(text)),
    lines: () =>
      parse(text).children.flatMap(({ type, position }) =>
        type === 'heading' ? [position?.start.line ?? 1] : [],
      ),
    marker: { says },
    named: ['name', 'about'],
    read: () => readTemplate(text, file, stages),
  };
  return judge(written, stages);
};

const ofForm = ({ path: file, text }: SiteFile, stages: Stages): Reading => {
  const yaml = readYaml(text);
  if (yaml.kind === 'fault') {
    const problem = { kind: 'template-yaml', file, line: yaml.line, form: true } as const;
    return { kind: 'problem', problem, stage: meantStage(file, undefined, stages) };
  }
  const body = at(yaml.data, 'body');
  const questions = (Array.isArray(body) ? body : []).flatMap((part, index): Path[] =>
    at(part, 'type') !== 'markdown' && at(part, 'attributes', 'label') !== undefined
      ? [['body', index, 'attributes', 'label']]
      : [],
  );
  const written = {
    file,
    head: yaml.data,
    labelLine: yaml.lineOf(['labels']),
    headings: () => questions.map((path) => String(at(yaml.data, ...path))),
    lines: () => questions.map(yaml.lineOf),
    marker: undefined,
    named: ['name', 'description'],
    read: () => readForm(text, file, stages),
  };
  return judge(written, stages);
};

/** Every file of the folder of templates, but for the one of the chooser. */
export const readTemplates = (site: Site, folder: string, stages: Stages): Reading[] =>
  filesIn(site, folder, /\.(?:md|ya?ml)$/)
    .filter(({ path }) => !/\/config\.ya?ml$/.test(path))
    .map((file) => (file.path.endsWith('.md') ? ofMarkdown(file, stages) : ofForm(file, stages)));
