import { expect, test } from 'vitest';
import { type Clean, cleanRun, tryCell } from '../faults/cell.ts';
import { TROUBLES } from '../faults/faults.ts';
import { FLOWS } from '../faults/flows.ts';

/** A few cells of the matrix that `npm run faults` walks whole: those that have been wrong, or may well be. */
const SAMPLE = [
  ['a fiche is filed', /POST .*graphql$/, 'done, and half an answer', 0],
  ['a fiche is filed', /POST .*graphql$/, 'query: SERVICE_UNAVAILABLE', 0],
  ['a fiche is filed', /POST .*comments$/, 'cut after it was done', 0],
  ['its author edits it', /PATCH .*comments/, '502, a page of HTML', 0],
  ['a command', /GET .*permission$/, 'primary limit, over in an hour', 1],
  ['a command', /POST .*reactions$/, 'done, and no answer in time', 0],
  ['a stage begins, with a coach', /POST .*labels$/, 'done, and the run is killed', 1],
  ['its author stops it', /PATCH .*issues.1$/, 'done, and no answer in time', 0],
  ['a sweep of three fiches', /POST .*labels$/, '502 from then on', 1],
  ['the first board', /POST .*issues$/, 'cut after it was done', 0],
  ['the first board', /POST .*graphql$/, 'primary limit, over in an hour', 1],
  ['the next board, with a reminder', /POST .*comments$/, 'cut after it was done', 0],
  ['the next board, with a reminder', /PATCH .*refs/, 'cut after it was done', 0],
] as const;

const cleans = new Map<string, Clean>();

const named = <Named extends { readonly name: string }>(all: readonly Named[], name: string) => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`there is no « ${name} »`);
  return found;
};

test.each(SAMPLE)('%s, %s: %s', async (name, request, trouble, runs) => {
  const flow = named(FLOWS, name);
  const clean = cleans.get(name) ?? (await cleanRun(flow));
  cleans.set(name, clean);
  const place = clean.requests.findIndex(({ method, path }) => request.test(`${method} ${path}`));
  expect(place).toBeGreaterThanOrEqual(0);
  const result = await tryCell(flow, place, named(TROUBLES, trouble), clean);
  expect(result).toMatchObject({ wrong: [], runs });
});
