import type { Colors } from 'picocolors/types.js';
import type { Diagnosis } from '../doctor/diagnose.ts';
import type { Place } from '../doctor/place.ts';
import type { Problem } from '../doctor/problem.ts';
import { oneLine, shown } from '../markdown/harmless.ts';
import { jsonOf } from '../markdown/json.ts';
import type { DoctorTexts } from '../texts/doctor-text.ts';
import { tell } from './told.ts';

/** What was found, and which of it is advice. */
export type Found = Diagnosis & {
  readonly isAdvice: (problem: Problem) => boolean;
  /** How many of them --fix would mend. */
  readonly fixable: number;
};

const placesOf = (problem: Problem): readonly Place[] => {
  if ('places' in problem) return problem.places;
  if (!('file' in problem)) return [];
  const { file, line } = problem;
  return [line === undefined ? { file } : { file, line }];
};

const listed = ({ file, line }: Place): string => (line === undefined ? file : `${file}:${line}`);

const countsOf = ({ checked, problems, isAdvice }: Found) => {
  const advice = problems.filter(isAdvice).length;
  return { checked, problems: problems.length - advice, advice };
};

/** What a terminal shows: problems by file, each with its cure, then one line that counts them. */
export const doctorTerminal = (found: Found, texts: DoctorTexts, colors: Colors): string => {
  const headOf = (problem: Problem): string => {
    const [first, ...others] = placesOf(problem);
    if (first === undefined) return texts.onGitHub;
    return others.length === 0 ? first.file : [first, ...others].map(listed).join('\n');
  };
  const heads = [...new Set(found.problems.map(headOf))];
  const told = (problem: Problem): string[] => {
    const { what, cure } = tell(problem, texts);
    const advice = found.isAdvice(problem);
    const [place, ...others] = placesOf(problem);
    const line = others.length === 0 ? place?.line : undefined;
    const mark = advice ? colors.yellow('○') : colors.red('✗');
    const lead = colors.dim(texts.lead({ advice, line }));
    return [`  ${mark} ${lead}${oneLine(what)}`, `    → ${oneLine(cure)}`];
  };
  const lines = heads.flatMap((head) => [
    colors.bold(shown(head)),
    ...found.problems.filter((problem) => headOf(problem) === head).flatMap(told),
    '',
  ]);
  const { fixable } = found;
  const last = fixable === 0 ? [] : [texts.fixable(fixable)];
  return `${[...lines, texts.counted(countsOf(found)), ...last].join('\n')}\n`;
};

/** The same for machines. */
export const doctorJson = (found: Found, fixed: readonly string[], texts: DoctorTexts): string => {
  const problems = found.problems.map((problem) => ({
    kind: problem.kind,
    severity: found.isAdvice(problem) ? 'advice' : 'problem',
    ...('places' in problem ? { places: problem.places } : placesOf(problem)[0]),
    ...tell(problem, texts),
  }));
  return `${jsonOf({ checked: found.checked, problems, fixed }, 2)}\n`;
};
