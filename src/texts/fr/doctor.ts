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
    cure: 'Reprenez cette ligne ; ce qui en dépend sera vérifié ensuite.',
  }),
  templates,
  workflows,
  github,
  lead: ({ advice, line }) => {
    const parts = [
      ...(advice ? ['conseil'] : []),
      ...(line === undefined ? [] : [`ligne ${line}`]),
    ];
    return parts.length === 0 ? '' : `${parts.join(', ')} : `;
  },
  onGitHub: 'Sur GitHub',
  done: (fix) => {
    switch (fix.kind) {
      case 'label':
        return labels.done(fix.change);
      case 'wake':
        return `« ${fix.file} » est réveillé.`;
      case 'write':
        return `« ${fix.file} » est créé ; il reste à l’envoyer sur GitHub.`;
    }
  },
  refused: (fix) => {
    switch (fix.kind) {
      case 'label':
        return 'Votre jeton ne permet pas de changer les étiquettes ; il y faut le droit « Issues: read and write ».';
      case 'wake':
        return `Votre jeton ne permet pas de réveiller « ${fix.file} » ; il y faut le droit « Actions: read and write ».`;
      case 'write':
        return `« ${fix.file} » ne peut pas être écrit dans ce dossier.`;
    }
  },
  counted: ({ checked, problems, advice }) => {
    const points = some(checked, 'point vérifié', 'points vérifiés');
    if (problems + advice === 0) return `${points} : tout va bien.`;
    const mend = problems === 0 ? 'rien à reprendre' : `${problems} à reprendre`;
    return `${points} : ${advice === 0 ? mend : `${mend}, ${some(advice, 'conseil', 'conseils')}`}.`;
  },
  fixable: (count) =>
    `« fiches doctor --fix » peut en reprendre ${count === 1 ? 'un' : count} pour vous.`,
  alsoOnGitHub:
    'Avec « --repo organisation/nom », les étiquettes et les réglages sur GitHub sont vérifiés aussi.',
};
