import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CLI } from '../command.ts';
import { readFiled } from '../demo/fiches.ts';
import type { LocalGitHub } from '../github/server.ts';

/** `fiches`, which runs as it is but for the repository's name; what it refuses is written down. */
const FICHES = `
args=()
for arg in "$@"; do
  case "$arg" in OWNER/NAME|mon-organisation/mes-fiches) arg=incubateur/fiches ;; esac
  args+=("$arg")
done
"$NODE" "${CLI}" "\${args[@]}"
code=$?
echo "fiches $*: $code" >> "$LOG"
exit $code`;

/** What needs a network or minutes is only looked up: a script of this package, a known command. */
const NPM = `
case "$1" in
  ci) exit 0 ;;
  audit) [ "$2" = signatures ]; exit ;;
  install) [ "$2 $3" = "--global ." ] && exit 0 ;;
  start|test) set -- run "$1" ;;
esac
[ "$1" = run ] && "$NODE" -e 'process.exit(require(process.env.PACKAGE).scripts[process.argv[1]] ? 0 : 1)' "$2" && exit 0
echo "npm $*: 2" >> "$LOG"
exit 2`;

const NPX = `
case "$1" in
  fiches) shift; exec fiches "$@" ;;
  vitest) exit 0 ;;
esac
echo "npx $*: 2" >> "$LOG"
exit 2`;

const GH = `
[ "$1 $2" = "attestation verify" ] && exit 0
echo "gh $*: 2" >> "$LOG"
exit 2`;

const COMMANDS = { fiches: FICHES, npm: NPM, npx: NPX, gh: GH };

const call = (command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<{ code: number; out: string }>((done) => {
    const child = execFile(command, [...args], { cwd, env }, (error, out, err) =>
      done({ code: error ? Number(error.code ?? 1) : 0, out: out + err }),
    );
    child.stdin?.end();
  });

export type Shell = {
  readonly run: (script: string) => Promise<{ code: number; out: string }>;
  /** Each `fiches …` that ran, with its exit status. */
  readonly log: () => Promise<string[]>;
};

/** A folder as a reader has it: a repository that was cloned, two fiches, and a token in the environment. */
export const openShell = async (github: LocalGitHub): Promise<Shell> => {
  const root = await mkdtemp(join(tmpdir(), 'fiches-docs-'));
  const [bin, work, LOG] = [join(root, 'bin'), join(root, 'work'), join(root, 'log')];
  await mkdir(bin);
  for (const [name, script] of Object.entries(COMMANDS)) {
    await writeFile(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
    await chmod(join(bin, name), 0o755);
  }
  await writeFile(LOG, '');
  const env = {
    ...{ PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: root, LOG, NODE: process.execPath },
    ...{ PACKAGE: resolve('package.json'), GITHUB_API_URL: github.url },
    GITHUB_TOKEN: github.tokens.mainteneuse,
    ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.fr' },
    ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.fr' },
  };
  const run = (script: string) => call('bash', ['-e', '-c', script], work, env);
  await call('git', ['init', '--quiet', '--bare', 'origin.git'], root, env);
  await call('git', ['clone', '--quiet', 'origin.git', 'work'], root, env);
  const { body } = await readFiled('test/demo/fiches/01-relais.md', '01');
  await writeFile(join(work, 'fiche.md'), body);
  await mkdir(join(work, 'fiches'));
  await cp(join(work, 'fiche.md'), join(work, 'fiches', 'relais.md'));
  return { run, log: async () => (await readFile(LOG, 'utf8')).split('\n').filter(Boolean) };
};
