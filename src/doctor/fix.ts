import type { LabelChange } from '../labels/label.ts';
import { CHOOSER_TEXT } from './chooser.ts';
import type { Problem } from './problem.ts';
import type { OnGitHub } from './site.ts';

/** What can be mended without asking anybody: nothing is lost by it, and nothing that a person wrote changes. */
export type Fix =
  | { readonly kind: 'label'; readonly change: LabelChange }
  | { readonly kind: 'wake'; readonly id: number; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string };

export const fixesOf = (problems: readonly Problem[], github: OnGitHub | undefined): Fix[] =>
  problems.flatMap((problem): Fix[] => {
    switch (problem.kind) {
      case 'label':
        return github?.rights === 'write' ? [{ kind: 'label', change: problem.change }] : [];
      case 'workflow-asleep':
        return [{ kind: 'wake', id: problem.id, file: problem.file }];
      case 'chooser-missing':
        return [{ kind: 'write', file: problem.file, text: CHOOSER_TEXT }];
      default:
        return [];
    }
  });
