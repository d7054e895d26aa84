import { aide } from './aide.ts';
import { arreter } from './arreter.ts';
import { coach } from './coach.ts';
import type { Command } from './command.ts';
import { corriger } from './corriger.ts';
import { etape } from './etape.ts';
import { ignorer } from './ignorer.ts';
import { pivot } from './pivot.ts';
import { relire } from './relire.ts';
import { transferer } from './transferer.ts';
import { valider } from './valider.ts';

/** Every command, in the order in which the help tells them. */
export const COMMANDS = [
  relire,
  valider,
  corriger,
  etape,
  coach,
  pivot,
  ignorer,
  arreter,
  transferer,
  aide,
] as const satisfies readonly Command[];

export type CommandName = (typeof COMMANDS)[number]['name'];
