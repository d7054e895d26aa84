import type { Colors } from 'picocolors/types.js';
import { oneLine, shown } from '../markdown/harmless.ts';
import type { Step } from '../setup/plan.ts';
import type { Texts } from '../texts/texts.ts';

const MARKS: Readonly<Record<Step['kind'], string>> = {
  create: '+',
  same: '=',
  keep: '~',
  replace: '!',
  double: '?',
};

/** A patch without its head: the paths are told above it. */
const lines = (difference: string, colors: Colors): string[] =>
  difference
    .split('\n')
    .slice(4)
    .filter((line) => line !== '')
    .map((line) => {
      const told = `      ${shown(line)}`;
      if (line.startsWith('+')) return colors.green(told);
      return line.startsWith('-') ? colors.red(told) : colors.dim(told);
    });

/** What a setup comes to, file by file, with what differs shown. */
export const setupPlanText = (
  plan: readonly Step[],
  folder: string,
  { setup }: Texts,
  colors: Colors,
): string => {
  const told = plan.flatMap((step) => {
    const beside = step.kind === 'double' ? step.beside : '';
    const line = `  ${MARKS[step.kind]} ${step.path}  ${colors.dim(setup.step[step.kind](beside))}`;
    return 'difference' in step ? [line, ...lines(step.difference, colors)] : [line];
  });
  const kept = plan.some(({ kind }) => kind === 'keep') ? ['', setup.kept] : [];
  return `${[colors.bold(oneLine(setup.lead(folder))), ...told, ...kept].join('\n')}\n`;
};

const COMMANDS: Readonly<Partial<Record<keyof Texts['setup']['next'], string>>> = {
  send: 'git add .github && git commit -m "Fiches" && git push',
  labels: 'npx fiches labels --repo OWNER/NAME',
  doctor: 'npx fiches doctor --repo OWNER/NAME',
};

/** What to do once the files are there, each with the command that does it. */
export const nextStepsText = ({ setup }: Texts, colors: Colors): string => {
  const steps = (['send', 'labels', 'doctor', 'file'] as const).flatMap((name, index) => {
    const command = COMMANDS[name];
    return [
      `  ${index + 1}. ${setup.next[name]}`,
      ...(command === undefined ? [] : [`     ${colors.cyan(command)}`]),
    ];
  });
  return `\n${[colors.bold(setup.done), ...steps].join('\n')}\n`;
};
