import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from 'mdast';
import { parse } from '../../src/markdown/parse.ts';
import { type Stage, stageIn } from '../../src/method/stages.ts';
import { METHOD } from '../method.ts';
import type { RuleMeta } from '../../src/rules/rule.ts';

export const RULES_FOLDER = join(import.meta.dirname, '../../src/rules');
/** A page is read by people: what else shows the bounds of a rule stands here, told in the same way. */
export const MORE_FOLDER = join(import.meta.dirname, 'examples');

/** One fence of a rule's documentation, as its test reads it. */
export type Example = {
  readonly expected: 'good' | 'bad';
  /** The section whose content the text is; nothing when it is a whole fiche. */
  readonly section: string | undefined;
  readonly stage: Stage;
  readonly title: string | undefined;
  readonly quote: string | undefined;
  /** The section that the finding must name. */
  readonly at: string | undefined;
  readonly text: string;
};

const SETTING = /(\w+)=(?:"([^"]*)"|(\S+))/g;

const readFence = ({ meta, value }: Code, expected: Example['expected'], from: Stage): Example => {
  const settings = new Map(
    [...(meta ?? '').matchAll(SETTING)].map(([, name, quoted, plain]) => [
      name,
      quoted ?? plain ?? '',
    ]),
  );
  const stage = settings.get('stage');
  const section = settings.get('section');
  return {
    expected,
    section,
    stage: stageIn(METHOD.stages, stage) ?? from,
    title: settings.get('title'),
    quote: settings.get('quote'),
    at: settings.get('at') ?? section,
    // A long fiche is a short one, told again.
    text: Array(Number(settings.get('repeat') ?? 1))
      .fill(value)
      .join('\n\n'),
  };
};

/** The examples of a rule that a folder has, in their order. */
export const examplesIn = (
  folder: string,
  { id, from = 'investigation' }: RuleMeta,
): readonly Example[] => {
  const path = join(folder, `${id}.md`);
  if (!existsSync(path)) return [];
  let expected: Example['expected'] | undefined;
  return parse(readFileSync(path, 'utf8')).children.flatMap((node) => {
    if (node.type === 'heading') {
      const [text] = node.children;
      const name = text?.type === 'text' ? text.value : '';
      expected =
        name === 'Bons exemples' ? 'good' : name === 'Mauvais exemples' ? 'bad' : undefined;
    }
    return node.type === 'code' && expected ? [readFence(node, expected, from)] : [];
  });
};

/** All examples of a rule: those of its page, then those that it has no room for. */
export const examplesOf = (meta: RuleMeta): readonly Example[] =>
  [RULES_FOLDER, MORE_FOLDER].flatMap((folder) => examplesIn(folder, meta));
