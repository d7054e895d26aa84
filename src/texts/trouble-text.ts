/**
 * What went wrong for somebody who can mend it, as data: what happened and where. The door that they
 * came through says it in their language.
 */
export type Trouble =
  // Files and folders
  | { readonly kind: 'absent' | 'closed' | 'folder' | 'no-folder'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string }
  | { readonly kind: 'no-markdown' | 'no-text' | 'too-heavy'; readonly path: string }
  // What was asked for; `option` as it was written: `--stage`, or the Action's input `language`
  | { readonly kind: 'no-option-file'; readonly option: string; readonly path: string }
  | {
      readonly kind: 'none-of';
      readonly option: string;
      readonly written: string;
      readonly accepted: readonly string[];
    }
  | { readonly kind: 'no-date'; readonly option: string; readonly written: string }
  | { readonly kind: 'no-repository-name'; readonly written: string }
  | { readonly kind: 'not-cloned' | 'no-token' | 'one-source' | 'input-taken' }
  | { readonly kind: 'no-issue-number'; readonly written: string }
  | { readonly kind: 'no-issue' }
  | { readonly kind: 'not-checked-out'; readonly path: string }
  // Templates
  | { readonly kind: 'no-template'; readonly where: string; readonly stages: readonly string[] }
  | { readonly kind: 'no-stage'; readonly path: string; readonly stages: readonly string[] }
  | { readonly kind: 'none-of-stage'; readonly stage: string }
  | { readonly kind: 'no-yaml'; readonly path: string; readonly line: number }
  | { readonly kind: 'no-heading' | 'asks-nothing'; readonly path: string }
  // Snapshots
  | { readonly kind: 'no-json'; readonly path: string }
  | {
      readonly kind: 'snapshot';
      readonly path: string;
      /** « fiches[0].createdAt »; empty for the whole. */
      readonly place: string;
      /** `time`, a type of JSON, or the words that are accepted. */
      readonly expected: string | readonly string[];
    }
  // GitHub; `asked` is « GET /repos/owner/name », and absent for a query
  | { readonly kind: 'unknown-issue'; readonly number: number }
  | { readonly kind: 'unknown-repository'; readonly name: string }
  | { readonly kind: 'silent'; readonly asked: string }
  | { readonly kind: 'garbled'; readonly asked: string }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly asked: string | undefined;
      /** How long GitHub asks to wait, in minutes; absent where it does not. */
      readonly rest: number | undefined;
    };

/** One sentence: what happened, where, what to do. */
export type TroubleText = (trouble: Trouble) => string;
