import { code, list, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Texts } from '../texts/texts.ts';

/** What was written, for maintainers: one line a change. */
export const changesWritten = (
  changes: readonly string[],
  { dryRun, texts: { summary } }: { readonly dryRun: boolean; readonly texts: Texts },
): string =>
  print([
    paragraph(dryRun ? summary.wouldWrite : summary.written),
    list(changes.map((change) => [paragraph(code(change))])),
  ]);
