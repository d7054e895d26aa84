import type { DoctorTexts } from '../doctor-text.ts';
import { config } from './config.ts';
import { github } from './doctor-github.ts';
import { templates } from './doctor-templates.ts';
import { workflows } from './doctor-workflows.ts';
import { labels } from './labels.ts';
import { some } from './some.ts';

export const doctor: DoctorTexts = {
  configuration: (problem) => ({
    what: config.problem(problem),
    cure: 'Mend this line; what depends on it is checked after that.',
  }),
  templates,
  workflows,
  github,
  lead: ({ advice, line }) => {
    const parts = [...(advice ? ['advice'] : []), ...(line === undefined ? [] : [`line ${line}`])];
    return parts.length === 0 ? '' : `${parts.join(', ')}: `;
  },
  onGitHub: 'On GitHub',
  done: (fix) => {
    switch (fix.kind) {
      case 'label':
        return labels.done(fix.change);
      case 'wake':
        return `“${fix.file}” is awake again.`;
      case 'write':
        return `“${fix.file}” is made; it remains to be sent to GitHub.`;
    }
  },
  refused: (fix) => {
    switch (fix.kind) {
      case 'label':
        return 'Your token may not change labels; it needs the permission “Issues: read and write”.';
      case 'wake':
        return `Your token may not wake “${fix.file}”; it needs the permission “Actions: read and write”.`;
      case 'write':
        return `“${fix.file}” cannot be written in this folder.`;
    }
  },
  counted: ({ checked, problems, advice }) => {
    const points = some(checked, 'point checked', 'points checked');
    if (problems + advice === 0) return `${points}: all is well.`;
    const mend = problems === 0 ? 'nothing to mend' : `${problems} to mend`;
    return `${points}: ${advice === 0 ? mend : `${mend}, ${advice} of advice`}.`;
  },
  fixable: (count) => `“fiches doctor --fix” can mend ${count} of them for you.`,
  alsoOnGitHub: 'With “--repo owner/name”, the labels and settings on GitHub are checked too.',
};
