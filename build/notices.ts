import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Metafile } from 'esbuild';

/** Whose code a bundle holds, under which licences: most of them ask that their notice goes with it. */

/** Licences that let their code be given away within ours, which is MIT, on the terms that we keep here. */
const COMPATIBLE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

/** MIT, but for its typeface: both are reserved for the State's own sites, as the README says. */
const DESIGN_SYSTEM = '@gouvfr/dsfr';
const STYLE_SHEET = `node_modules/${DESIGN_SYSTEM}/`;

type Notice = { readonly name: string; readonly licence: string; readonly text: string };

/** The files of which some code is in the output. */
export const filesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );

/** The folder of the package that a file is of; nothing for a file of ours. */
const folderOf = (path: string): string | undefined =>
  /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(relative('.', path))?.[0];

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

/**
 * The notices of all packages whose code is given with ours; those with one text together.
 * @param files that are given, ours too
 */
export const noticesOf = async (files: readonly string[]): Promise<string> => {
  const folders = new Set([...files, STYLE_SHEET].flatMap((path) => folderOf(path) ?? []));
  const notices = await Promise.all([...folders].map(noticeOf));
  const parts = [...new Set(notices.map(({ text }) => text))].map((text) => {
    const those = notices.filter((notice) => notice.text === text);
    const names = those.map(({ name, licence }) => `${name} (${licence})`).sort();
    return `${[...new Set(names)].join('\n')}\n\n${text}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['These files hold code of the packages below.', ...parts.sort()].join(rule)}\n`;
};
