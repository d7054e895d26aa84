import { readFile, writeFile } from 'node:fs/promises';
import { filled, MADE } from './made/made.ts';

/** `npm run docs`: makes anew what the pages tell of the source. A test says when that was forgotten. */

for (const made of MADE) {
  const page = await readFile(made.page, 'utf8');
  await writeFile(made.page, filled(page, made, await made.make()));
  console.log(`${made.page}: ${made.name}`);
}
