import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Position } from 'unist';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { Fiche } from '../fiche/fiche.ts';
import type { Severity } from '../method/programme.ts';
import { reached, type Stage } from '../method/stages.ts';
import { FORM_RULES, type Found, type RuleId } from '../texts/rule-text.ts';

declare module 'vfile' {
  interface DataMap {
    fiche: Fiche;
  }
}

/** The numbers that a programme may set for a rule. */
export type Options = Readonly<Record<string, number>>;

/** What the method says of a rule; a programme may say otherwise. */
export type RuleMeta<Own extends Options = Options> = {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The stage from which a warning is an error (METHOD: rules). */
  readonly errorFrom?: Stage;
  /** The first stage whose fiches are judged by the rule; investigation when absent. */
  readonly from?: Stage;
  readonly options?: Own;
};

/** Where a finding stands: a section's id, its place, and what was found there. */
export type Spot = Partial<Found> & {
  readonly id?: string | undefined;
  readonly place?: Position | undefined;
};

export type Report = (spot: Spot) => void;

/** A rule looks at a fiche and reports what it finds, with no say in words or severity. */
export type Check<Own extends Options> = (
  fiche: Fiche,
  report: Report,
  options: Own,
) => void | Promise<void>;

/** An ordinary remark-lint rule, which can also judge a fiche by itself. */
export type Rule = Plugin<[unknown?], Root> & {
  readonly meta: RuleMeta;
  /** What the plugin does, without unified's round from one plugin to the next. */
  readonly judge: (fiche: Fiche, file: VFile) => void | Promise<void>;
};

const isForm = (id: RuleId): boolean => (FORM_RULES as readonly RuleId[]).includes(id);

/** How strictly a rule judges a fiche at its stage; nothing where it does not judge it. */
export const severityFor = (
  { id, severity, errorFrom, from }: RuleMeta,
  {
    template: { stage },
    programme: { stages, method, rules },
  }: Pick<Fiche, 'template' | 'programme'>,
): Severity | undefined => {
  const set = rules[id];
  if (set?.severity === 'off' || (!method && !set && !isForm(id))) return undefined;
  // Another programme's stages are none of the method's.
  const first = set?.from ?? (method ? from : undefined);
  if (first !== undefined && !reached(stages, stage, first)) return undefined;
  if (set?.severity) return set.severity;
  return errorFrom !== undefined && reached(stages, stage, errorFrom) ? 'error' : severity;
};

const NOTHING: Found = { section: '', quote: '', names: [], count: 0 };

/** vfile's messages are errors: tracing the stack of each costs more than all the rules. */
const withoutStack = <Made>(make: () => Made): Made => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

const RULES = 'https://github.com/fiches/fiches/blob/main/src/rules/';

const reporter =
  (meta: RuleMeta, severity: Severity, fiche: Fiche, file: VFile): Report =>
  ({ id, place, ...found }) => {
    const text = fiche.texts.rules[meta.id];
    const lead = text.message({ ...NOTHING, ...found });
    // A terminal or an editor shows the reason alone, so it holds the author's words too.
    const reason = found.quote ? `${lead} « ${found.quote} »` : lead;
    const message = withoutStack(() => file.message(reason, place));
    // One by one: to assign them at once to what is an error takes three times as long.
    message.lead = lead;
    message.section = id;
    message.quote = found.quote;
    message.actual = found.quote;
    message.expected = [text.start];
    message.note = text.why;
    message.fatal = severity === 'error';
    message.ruleId = meta.id;
    message.source = 'fiches';
    message.url = `${RULES}${meta.id}.md`;
  };

/**
 * Makes an ordinary remark-lint rule of a check. Its severity follows the fiche's stage,
 * unless the preset's user sets one.
 */
export const ficheRule = <Own extends Options = Options>(
  meta: RuleMeta<Own>,
  check: Check<Own>,
): Rule => {
  const judge: Rule['judge'] = (fiche, file) => {
    const severity = severityFor(meta, fiche);
    if (severity === undefined) return undefined;
    const set = fiche.programme.rules[meta.id]?.options;
    // The schema of the configuration knows the rule's own options alone.
    const options = (set ? { ...meta.options, ...set } : meta.options) as Own;
    return check(fiche, reporter(meta, severity, fiche, file), options);
  };
  const plugin = lintRule<Root, unknown>(
    { origin: `fiches:${meta.id}`, url: `${RULES}${meta.id}.md` },
    (_tree, file) => (file.data.fiche ? judge(file.data.fiche, file) : undefined),
  );
  const rule: Plugin<[unknown?], Root> = function (config) {
    const warning = plugin.call(this, config);
    const error = config === undefined ? plugin.call(this, ['error']) : warning;
    if (!warning || !error) return undefined;
    return (tree, file, next) => {
      const { fiche } = file.data;
      const severe = fiche && severityFor(meta, fiche) === 'error';
      return (severe ? error : warning)(tree, file, next);
    };
  };
  // unified tells plugins apart by their function, and shows this name.
  Object.defineProperty(rule, 'name', { value: `fiches:${meta.id}` });
  return Object.assign(rule, { meta, judge });
};
