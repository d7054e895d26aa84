import { stringify } from 'yaml';
import type { ExpectedSection } from '../fiche/expected-section.ts';
import { hasMarker, type Template } from '../fiche/template.ts';
import { partFrontMatter } from '../markdown/front-matter.ts';
import { parse } from '../markdown/parse.ts';
import { readYaml } from '../markdown/yaml.ts';

/** A part of GitHub's issue form: words to read, or a box to write in. */
type Part =
  | { readonly type: 'markdown'; readonly attributes: { readonly value: string } }
  | {
      readonly type: 'textarea';
      readonly id: string;
      readonly attributes: {
        readonly label: string;
        readonly description?: string;
        readonly placeholder?: string;
      };
      readonly validations?: { readonly required: true };
    };

/** A form that is named or described at more length is left out of GitHub's list, in silence. */
const LONGEST = 200;
/** In the address of a new issue these words are taken: a box so named could not be filled by it. */
const TAKEN = ['template', 'title', 'body', 'labels', 'assignees', 'milestone', 'projects', 'type'];
/** What else GitHub accepts at the head of a template and of a form alike. */
const CARRIED = ['assignees', 'projects', 'type'];

const EXAMPLE = /^(?:par exemple|for example)/i;
/** A template tells that its hints are hidden; in a form they are not. */
const OF_HIDDEN_HINTS = /\bne se verront pas\b|\bnobody will see them\b/i;

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : String(value ?? '').split(','))
    .map((one) => String(one).trim())
    .filter((one) => one !== '');

/** The template's first words to whoever writes, before its first heading. */
const introduction = (source: string): Part[] => {
  const { children } = parse(source);
  const end = children.findIndex(({ type }) => type === 'heading');
  const lines = children.slice(0, end).flatMap(({ type, position }) => {
    const written = source.slice(position?.start.offset, position?.end.offset);
    if (type === 'yaml' || hasMarker(written)) return [];
    return linesOf(written.replace(/^<!--|-->$/g, ''));
  });
  const value = lines.filter((line) => !OF_HIDDEN_HINTS.test(line)).join('\n');
  return value === '' ? [] : [{ type: 'markdown', attributes: { value } }];
};

/** The box of each section: the one of the form that was read, else a name of plain letters, each of them once. */
export const fieldIds = ({ sections }: Template): string[] => {
  const taken = new Set(TAKEN);
  return sections.map(({ id, field }) => {
    if (field !== undefined) return field;
    const base = id.replace(/[^\w-]+/g, '-');
    let own = base;
    for (let count = 2; taken.has(own); count += 1) own = `${base}-${count}`;
    taken.add(own);
    return own;
  });
};

/** GitHub refuses a key with an empty text: it must be absent. */
const box = ({ heading, hint, optional }: ExpectedSection, id: string): Part => {
  const lines = linesOf(hint);
  const description = lines.filter((line) => !EXAMPLE.test(line)).join(' ');
  const placeholder = lines.find((line) => EXAMPLE.test(line));
  return {
    type: 'textarea',
    id,
    attributes: {
      label: heading,
      ...(description === '' ? {} : { description }),
      ...(placeholder === undefined ? {} : { placeholder }),
    },
    ...(optional ? {} : { validations: { required: true } }),
  };
};

/**
 * A Markdown template as one of GitHub's issue forms: a box for each of its sections, whose
 * answers come out under the same headings, so that a fiche reads the same from either.
 * `source` is the template's own text; `stageLabel` is put where its labels name no stage,
 * since a form can hold no hidden marker.
 */
export const issueForm = (
  template: Template,
  source: string,
  stageLabel: string = template.stage,
): string => {
  const head = readYaml(partFrontMatter(source).yaml ?? '') ?? {};
  const labels = list(head.labels);
  const carried = CARRIED.filter((key) => list(head[key]).length > 0);
  const ids = fieldIds(template);
  const boxes = template.sections.flatMap((section, index) => {
    // A heading that comes back is the same section: it is asked once.
    const first = template.sections.findIndex(({ heading }) => heading === section.heading);
    return first === index ? [box(section, ids[index]!)] : [];
  });
  const form = {
    name: shorten(template.name),
    description: shorten(String(head.about ?? '').trim() || template.name),
    ...(template.title === '' ? {} : { title: template.title }),
    labels: labels.includes(stageLabel) ? labels : [...labels, stageLabel],
    ...Object.fromEntries(carried.map((key) => [key, head[key]])),
    body: [...introduction(source), ...boxes],
  };
  // GitHub reads YAML 1.1, where a heading « Non » or « 12:30 » without quotes would be no text.
  return stringify(form, { version: '1.1', lineWidth: 0 });
};
