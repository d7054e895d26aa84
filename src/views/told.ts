import type { Problem } from '../doctor/problem.ts';
import { oneLine } from '../markdown/harmless.ts';
import type { DoctorTexts, Told } from '../texts/doctor-text.ts';

/** The words for a problem, by what it is about. */
const wordsFor = (problem: Problem, texts: DoctorTexts): Told => {
  switch (problem.kind) {
    case 'configuration':
      return texts.configuration(problem.about);
    case 'template-yaml':
    case 'template-no-heading':
    case 'template-heavy':
    case 'template-unnamed':
    case 'template-no-stage':
    case 'template-two-stages':
    case 'marker-missing':
    case 'marker-other':
    case 'stage-twice':
    case 'templates-none':
    case 'stage-without-template':
    case 'section-twice':
    case 'chooser-missing':
    case 'chooser-yaml':
    case 'chooser-blank':
      return texts.templates(problem);
    case 'workflow-yaml':
    case 'workflow-missing':
    case 'trigger-missing':
    case 'permissions-unsaid':
    case 'permission-missing':
    case 'branch-unwritable':
    case 'checkout-missing':
    case 'checkout-sparse':
    case 'runs-cancelled':
    case 'runs-shared':
    case 'runs-at-once':
    case 'version-old':
    case 'version-moves':
    case 'board-missing':
    case 'schedule-missing':
    case 'schedule-unread':
      return texts.workflows(problem);
    default:
      return texts.github(problem);
  }
};

/** What is told of a problem: it quotes what stands in files, which may be anything. */
export const tell = (problem: Problem, texts: DoctorTexts): Told => {
  const { what, cure } = wordsFor(problem, texts);
  return { what: oneLine(what), cure: oneLine(cure) };
};
