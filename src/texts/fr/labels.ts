import { LABELS } from '../../method/programme.ts';
import type { LabelsTexts } from '../labels-text.ts';

export const labels: LabelsTexts = {
  names: LABELS,
  descriptions: {
    incomplete: 'La fiche attend encore quelques mots de son autrice ou auteur',
    toReview: 'La fiche est complète et attend une relecture',
    changesAsked: 'La fiche a été relue : des changements sont demandés',
    approved: 'La fiche est prête pour le comité',
    stopped: 'Le projet s’arrête ; sa fiche est close',
    transferred: 'Le service est transmis pour durer ; sa fiche est close',
    pivot: 'Le projet a changé de cap',
    pause: 'Aucun rappel tant que cette étiquette est là',
  },
  stage: ({ name, place, count }) => `Étape ${place} sur ${count} : ${name}`.slice(0, 100),
  planned: (change) => {
    switch (change.kind) {
      case 'create':
        return `Créer l’étiquette « ${change.label.name} ».`;
      case 'rename':
        return `Renommer l’étiquette « ${change.from} » en « ${change.label.name} ».`;
      case 'look':
        return `Reprendre la couleur et la description de l’étiquette « ${change.label.name} ».`;
    }
  },
  done: (change) => {
    switch (change.kind) {
      case 'create':
        return `L’étiquette « ${change.label.name} » est créée.`;
      case 'rename':
        return `L’étiquette « ${change.from} » s’appelle maintenant « ${change.label.name} ».`;
      case 'look':
        return `L’étiquette « ${change.label.name} » a retrouvé sa couleur et sa description.`;
    }
  },
  nothing: 'Toutes les étiquettes sont déjà là : rien à faire.',
};
