import { describe, expect, test } from 'vitest';
import { type RepositorySnapshot, snapshotOf } from '../../src/board/snapshot.ts';
import { TroubleError } from '../../src/texts/trouble.ts';
import { readSnapshotPieces, snapshotPieces } from '../../src/board/snapshot-file.ts';

const fiche = (number: number) => ({
  number,
  title: `« Relais »,\n{"fiches":[ ${number}`,
  url: `https://github.com/incubateur/fiches/issues/${number}`,
  author: 'autrice',
  createdAt: '2026-03-02T08:00:00Z',
  closedAt: null,
  stateReason: null,
  body: '## Problème\r\n\r\n]}\n{"number": 1}\u2028\u0085 ',
  assignees: [],
  labels: ['investigation'],
  events: [{ at: '2026-03-02T08:01:00Z', type: 'labeled' as const, label: 'à relire', actor: 'a' }],
  comments: [{ at: '2026-03-03T08:00:00Z', author: 'coach', byBot: false }],
});

const snapshot = (count: number): RepositorySnapshot => ({
  repository: 'incubateur/fiches',
  takenAt: '2026-11-24T07:00:00Z',
  fiches: Array.from({ length: count }, (_, index) => fiche(index + 1)),
});

/** As a disk gives it: in pieces that end anywhere. */
const inPieces = async function* (text: string) {
  for (let start = 0; start < text.length; start += 7) yield text.slice(start, start + 7);
};

const read = async (text: string) => snapshotOf(await readSnapshotPieces(inPieces(text), 'f.json'));
const written = (count: number) => [...snapshotPieces(snapshot(count))].join('');

describe('the file of a snapshot', () => {
  test.each([0, 1, 3])(
    'of %i fiches is JSON, a line for each, and is read as it was',
    async (count) => {
      const text = written(count);
      expect(JSON.parse(text)).toEqual(snapshot(count));
      expect(text.split('\n')).toHaveLength(count + 3);
      expect(await read(text)).toEqual(snapshot(count));
    },
  );

  test('is read as its fiches are asked for', async () => {
    const text = written(3);
    let given = 0;
    const pieces = async function* () {
      for await (const piece of inPieces(text)) {
        given += piece.length;
        yield piece;
      }
    };
    const { fiches } = await readSnapshotPieces(pieces(), 'f.json');
    for await (const { number } of fiches) {
      if (number === 1) expect(given).toBeLessThan(text.length / 2);
    }
    expect(given).toBe(text.length);
  });

  test('laid out otherwise is read as well', async () => {
    expect(await read(JSON.stringify(snapshot(2), null, 2))).toEqual(snapshot(2));
    expect(await read(JSON.stringify(snapshot(2)))).toEqual(snapshot(2));
    expect(await read(written(2).replaceAll('\n', '\r\n'))).toEqual(snapshot(2));
  });

  test.each([
    ['cut short', written(2).slice(0, -4), 'f.json: this is no JSON'],
    ['cut within a fiche', written(2).slice(0, -40), 'f.json: this is no JSON'],
    ['with nothing in it', '', 'f.json: this is no JSON'],
    [
      'with a number for a title',
      written(2).replace(/"title":"(?:[^"\\]|\\.)*2"/, '"title":2'),
      'f.json: fiches[1].title: expected a value of type string.',
    ],
    ['with no time', written(1).replace('"takenAt"', '"at"'), 'f.json: takenAt: expected a value'],
  ])('%s is refused in one sentence', async (_, text, sentence) => {
    await expect(read(text)).rejects.toThrow(TroubleError);
    await expect(read(text)).rejects.toThrow(sentence);
  });
});
