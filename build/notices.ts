import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Whose code a bundle holds, under which licences: most of them ask that their notice goes with it. */

/** Licences that let their code be given away within ours, which is MIT, on the terms that we keep here. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

/** MIT, but for its typeface: both are reserved for the State's own sites, as the README says. */
const DESIGN_SYSTEM = '@gouvfr/dsfr';

type Notice = { readonly name: string; readonly licence: string; readonly text: string };

/** Folders of the packages of which some code is in the output. */
const foldersIn = ({ outputs }: Metafile): string[] => {
  const kept = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  const folders = kept.flatMap(
    (path) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)];
};

const noticeOf = async (folder: string): Promise<Notice> => {
  const { name, version, license, licenses, author } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  // Older packages tell it in a list.
  const licence = name === DESIGN_SYSTEM ? 'MIT' : (license ?? licenses?.[0]?.type);
  if (!COMPATIBLE.includes(licence)) {
    throw new Error(`${name}: its licence (${licence}) is none of ${COMPATIBLE.join(', ')}.`);
  }
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
  const text = texts.join('\n\n').replaceAll('\r\n', '\n').trim();
  // A few packages name their licence and bring no text of it.
  return { name: `${name} ${version}`, licence, text: text || `By ${author?.name ?? author}.` };
};

/** @returns the notices of all packages of which a bundle holds something; those with one text together */
export const noticesOf = async (metafile: Metafile): Promise<string> => {
  const folders = [...foldersIn(metafile), `node_modules/${DESIGN_SYSTEM}`];
  const notices = await Promise.all(folders.map(noticeOf));
  const parts = [...new Set(notices.map(({ text }) => text))].map((text) => {
    const those = notices.filter((notice) => notice.text === text);
    const names = those.map(({ name, licence }) => `${name} (${licence})`).sort();
    return `${[...new Set(names)].join('\n')}\n\n${text}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['These files hold code of the packages below.', ...parts.sort()].join(rule)}\n`;
};
