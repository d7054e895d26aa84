import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { code, table } from './table.ts';

const read = async () => parse(await readFile('action.yml', 'utf8'));

type Told = Readonly<Record<string, { readonly description: string; readonly default?: string }>>;

/** The inputs of the Action, as its own file describes them. */
export const inputs = async (): Promise<string> => {
  const told: Told = (await read()).inputs;
  return table(
    ['input', 'what it does', 'default'],
    Object.entries(told).map(([name, { description, default: usual = '' }]) => [
      code(name),
      description,
      code(usual),
    ]),
  );
};

export const outputs = async (): Promise<string> => {
  const told: Told = (await read()).outputs;
  return table(
    ['output', 'what it holds'],
    Object.entries(told).map(([name, { description }]) => [code(name), description]),
  );
};
