import { trouble as en } from './en/trouble.ts';
import type { Trouble } from './trouble-text.ts';

/**
 * An error for somebody who can mend it. Its message is one English sentence, for whoever builds on
 * this; a door says `trouble` in its reader's language.
 */
export class TroubleError extends Error {
  override name = 'TroubleError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(en(trouble));
    this.trouble = trouble;
  }
}
