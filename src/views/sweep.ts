import type { BlockContent } from 'mdast';
import { code, heading, list, paragraph } from '../markdown/build.ts';
import { print } from '../markdown/print.ts';
import type { Texts } from '../texts/texts.ts';

export type SweepMatter = {
  readonly open: number;
  /** Each fiche that was written to, in a sentence of ours, with its changes. */
  readonly swept: readonly { readonly headline: string; readonly changes: readonly string[] }[];
  readonly failed: number;
  readonly left: number;
  readonly dryRun: boolean;
  readonly texts: Texts;
};

/** What the sweep did, for maintainers: above the board of the same run. */
export const sweepMarkdown = ({ open, swept, failed, left, dryRun, texts }: SweepMatter) => {
  const { sweep } = texts.summary;
  const told = { open, swept: swept.length };
  const fiches = swept.map(({ headline, changes }): BlockContent[] => [
    paragraph(headline),
    list(changes.map((change) => [paragraph(code(change))])),
  ]);
  return print([
    heading(2, sweep.title),
    paragraph(dryRun ? sweep.would(told) : sweep.told(told)),
    ...(failed > 0 ? [paragraph(sweep.failed(failed))] : []),
    ...(left > 0 ? [paragraph(sweep.left(left))] : []),
    ...(fiches.length > 0 ? [list(fiches)] : []),
  ]);
};
