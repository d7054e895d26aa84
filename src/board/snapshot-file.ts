import { type FicheHistory, readFiche, readSnapshot, type RepositorySnapshot } from './snapshot.ts';

/**
 * A snapshot as a file: JSON, with a line for each fiche, so that ten thousand are written and read one
 * by one. The text of them all would take more memory than the fiches themselves.
 */

/** The file, piece by piece. */
export const snapshotPieces = function* (snapshot: RepositorySnapshot): Generator<string> {
  const { fiches, ...head } = snapshot;
  yield `${JSON.stringify(head).slice(0, -1)},"fiches":[\n`;
  for (const [index, fiche] of fiches.entries()) {
    yield `${JSON.stringify(fiche)}${index < fiches.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
};

const HEAD = /^\{.*"fiches":\[\r?$/;

/** The lines of a text that comes in pieces; Node's own reader ends one within a text (U+2028). */
const linesOf = async function* (pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line: string[] = [];
  for await (const piece of pieces) {
    const [end = '', ...next] = piece.split('\n');
    line.push(end);
    for (const start of next) {
      yield line.join('');
      line = [start];
    }
  }
  yield line.join('');
};

/**
 * Checks what is read of a file: one that we have written, line by line; any other JSON whole.
 * @param name of the file, for whoever must mend it
 * @throws TroubleError: the file, the place in it, what is expected there
 */
export const readSnapshotPieces = async (
  pieces: AsyncIterable<string>,
  name: string,
): Promise<RepositorySnapshot> => {
  const fiches: FicheHistory[] = [];
  const others: string[] = [];
  for await (const line of linesOf(pieces)) {
    const isFiche = line.startsWith('{') && HEAD.test(others[0] ?? '');
    if (isFiche) fiches.push(readFiche(line.replace(/,\r?$/, ''), name, fiches.length));
    else others.push(line);
  }
  // What is left of our own file is a snapshot of no fiche.
  const whole = readSnapshot(others.join('\n'), name);
  return fiches.length > 0 ? { ...whole, fiches } : whole;
};
