import { fileAt, filesIn, type Site } from './site.ts';
import { at, isRecord, type Path, readYaml, type Yaml } from './yaml.ts';

/** What a step asks the Action for. */
export type Purpose = 'fiche' | 'board' | 'sweep';

/** A step that uses the Action. */
export type Use = {
  readonly job: string;
  readonly path: Path;
  readonly line: number;
  /** What stands after « @ »; nothing for the repository's own Action. */
  readonly ref: string | undefined;
  /** The version that is written beside a commit's hash. */
  readonly remark: string | undefined;
  readonly inputs: unknown;
  readonly purposes: readonly Purpose[];
};

/** A workflow that uses the Action. */
export type Workflow = {
  readonly file: string;
  readonly yaml: Yaml;
  readonly uses: readonly Use[];
};

export const WORKFLOWS = '.github/workflows';

const OURS = /^[\w.-]+\/fiches(?:\/[\w./-]+)?@(\S+)$/i;

/** The repository may be the Action's own. */
const isAction = (site: Site): boolean =>
  /^name: Fiches\s*$/m.test(fileAt(site, 'action.yml', 'action.yaml')?.text ?? '');

const isAsked = (value: unknown): boolean =>
  value !== undefined && value !== null && !/^(?:false)?$/i.test(String(value).trim());

/** An expression may come out either way. */
const isOpen = (value: unknown): boolean => String(value ?? '').includes('${{');

const purposesOf = (inputs: unknown): Purpose[] => {
  const [board, sweep] = [at(inputs, 'board'), at(inputs, 'sweep')];
  const both: Purpose[] = [
    ...(isAsked(board) ? ['board' as const] : []),
    ...(isAsked(sweep) ? ['sweep' as const] : []),
  ];
  return both.length === 0 || isOpen(board) || isOpen(sweep) ? ['fiche', ...both] : both;
};

const VERSION_BESIDE = /@\S+\s+#\s*(v?\d+(?:\.\d+)*)/;

const entriesOf = (value: unknown): readonly [string | number, unknown][] =>
  Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];

const usesIn = (yaml: Yaml, text: string, own: boolean): Use[] =>
  entriesOf(at(yaml.data, 'jobs')).flatMap(([job, content]) =>
    entriesOf(at(content, 'steps')).flatMap(([index, step]): Use[] => {
      const used = String(at(step, 'uses') ?? '').trim();
      const ref = OURS.exec(used)?.[1];
      if (ref === undefined && !(own && /^\.\/?$/.test(used))) return [];
      const path = ['jobs', job, 'steps', index];
      const line = yaml.lineOf([...path, 'uses']);
      const remark = VERSION_BESIDE.exec(text.split('\n')[line - 1] ?? '')?.[1];
      const inputs = at(step, 'with');
      return [{ job: String(job), path, line, ref, remark, inputs, purposes: purposesOf(inputs) }];
    }),
  );

/** Every workflow file that is YAML and uses the Action. */
export const workflowsOf = (site: Site): Workflow[] => {
  const own = isAction(site);
  return filesIn(site, WORKFLOWS, /\.ya?ml$/).flatMap(({ path: file, text }) => {
    const yaml = readYaml(text);
    if (yaml.kind === 'fault') return [];
    const uses = usesIn(yaml, text, own);
    return uses.length === 0 ? [] : [{ file, yaml, uses }];
  });
};

/** Those that ask the Action for this. */
export const workflowsFor = (site: Site, purpose: Purpose): Workflow[] =>
  workflowsOf(site).filter(({ uses }) => uses.some(({ purposes }) => purposes.includes(purpose)));
