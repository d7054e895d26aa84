import type { DoctorTexts } from '../doctor-text.ts';

export const workflows: DoctorTexts['workflows'] = (problem) => {
  switch (problem.kind) {
    case 'workflow-yaml':
      return {
        what: 'This file is no YAML: GitHub cannot run it.',
        cure: 'Compare this line with those around it, or take the original file again with “npx fiches init”.',
      };
    case 'workflow-missing':
      return {
        what: 'Nothing runs Fiches when a fiche is filed.',
        cure: 'Run “npx fiches init”, which adds “fiches.yml” here.',
      };
    case 'trigger-missing': {
      const all = problem.types.length === problem.wanted.length;
      return {
        what: all
          ? `Fiches is not run by “${problem.event}”.`
          : `Fiches is not run by “${problem.event}” of type “${problem.types.join('”, “')}”.`,
        cure: `Write under “on:”: “${problem.event}: { types: [${problem.wanted.join(', ')}] }”.`,
      };
    }
    case 'permissions-unsaid':
      return {
        what: `The permissions of the job “${problem.job}” are not written: GitHub may let it only read.`,
        cure: `Add “permissions:” to this job, with “${problem.scopes.join('” and “')}”.`,
      };
    case 'permission-missing':
      return {
        what: `The job “${problem.job}” needs the permission “${problem.scope}”; it has “${problem.given}”.`,
        cure: `Write “${problem.scope}” under “permissions:” of this job.`,
      };
    case 'branch-unwritable':
      return {
        what: `The job “${problem.job}” cannot keep each week in the branch “${problem.branch}”.`,
        cure: 'Write “contents: write”, or do without the branch with “board: { branch: false }” in “.github/fiches.yml”.',
      };
    case 'checkout-missing':
      return {
        what: `The job “${problem.job}” runs Fiches without having taken your files: your templates are not read.`,
        cure: 'Add before it the step “uses: actions/checkout@…” of the original file.',
      };
    case 'checkout-sparse':
      return {
        what: `The folder “${problem.folder}” is not taken: your templates are not read.`,
        cure: `Add “${problem.folder}” under “sparse-checkout:”, or take this key away.`,
      };
    case 'runs-cancelled':
      return {
        what: 'An answer under way may be cut by the next one.',
        cure: 'Write “cancel-in-progress: false”.',
      };
    case 'runs-shared':
      return {
        what: `All fiches wait in one queue (“${problem.group}”): when there are several, GitHub forgets some.`,
        cure: `Write “group: fiches-\${{ github.event.issue.number }}”.`,
      };
    case 'runs-at-once':
      return {
        what: 'Two answers to one fiche may cross.',
        cure: 'Add the block “concurrency:” of the original file.',
      };
    case 'version-old':
      return {
        what: `The version ${problem.used} is older than this one (${problem.current}).`,
        cure: `Replace it by the version ${problem.current}, once you have read what changed.`,
      };
    case 'version-moves':
      return {
        what: `“@${problem.used}” may change without your knowing.`,
        cure: `To decide on each change, replace “${problem.used}” by the 40 characters (SHA) of this version; Dependabot, where it is on, offers the next ones.`,
      };
    case 'board-missing':
      return {
        what: 'Nothing makes the weekly board.',
        cure: 'If you want it, run “npx fiches init”, which adds “tableau-de-bord.yml” here.',
      };
    case 'schedule-missing':
      return {
        what: 'The board has no day: nobody runs it.',
        cure: 'Write under “on:”: “schedule: [{ cron: "0 7 * * 1", timezone: Europe/Paris }]”, each Monday at seven.',
      };
    case 'schedule-unread':
      return {
        what: `“${problem.cron}” is no schedule: it takes five parts.`,
        cure: 'Write for example “0 7 * * 1”, each Monday at seven.',
      };
  }
};
