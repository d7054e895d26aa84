import { jsonOf } from '../markdown/json.ts';
import {
  type FicheHistory,
  readFiche,
  readSnapshot,
  type RepositoryHistory,
  type RepositorySnapshot,
} from './snapshot.ts';
import { TroubleError } from '../texts/trouble.ts';

/**
 * A snapshot as a file: JSON, with a line for each fiche, so that ten thousand are written and read one
 * by one. The text of them all would take more memory than the fiches themselves.
 */

/** The file, piece by piece. */
export const snapshotPieces = function* (snapshot: RepositorySnapshot): Generator<string> {
  const { fiches, ...head } = snapshot;
  yield `${jsonOf(head).slice(0, -1)},"fiches":[\n`;
  for (const [index, fiche] of fiches.entries()) {
    yield `${jsonOf(fiche)}${index < fiches.length - 1 ? ',' : ''}\n`;
  }
  yield ']}\n';
};

const HEAD = /^\{.*"fiches":\[\r?$/;

/** The lines of a text that comes in pieces; Node's own reader ends one within a text (U+2028). */
const linesOf = async function* (pieces: AsyncIterable<string>): AsyncGenerator<string, undefined> {
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

/** The fiches of our own file, and what ends it. */
const fichesIn = async function* (
  lines: AsyncIterable<string>,
  name: string,
): AsyncGenerator<FicheHistory> {
  let index = 0;
  let end = '';
  for await (const line of lines) {
    if (line.startsWith('{')) yield readFiche(line.replace(/,\r?$/, ''), name, index++);
    else end += line.trim();
  }
  if (end !== ']}') throw new TroubleError({ kind: 'no-json', path: name });
};

/**
 * Checks what is read of a file: one that we have written, line by line as its fiches are asked for;
 * any other JSON whole.
 * @param name of the file, for whoever must mend it
 * @throws TroubleError: the file, the place in it, what is expected there
 */
export const readSnapshotPieces = async (
  pieces: AsyncIterable<string>,
  name: string,
): Promise<RepositoryHistory> => {
  const lines = linesOf(pieces);
  const { value: head = '' } = await lines.next();
  if (HEAD.test(head)) return { ...readSnapshot(`${head}]}`, name), fiches: fichesIn(lines, name) };
  const whole = [head];
  for await (const line of lines) whole.push(line);
  return readSnapshot(whole.join('\n'), name);
};
