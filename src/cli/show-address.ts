import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Template } from '../fiche/template.ts';
import { refuse } from '../files.ts';
import { newIssueAddress } from '../filing/address.ts';
import { bodyOf, type Draft } from '../filing/draft.ts';
import { filledPage } from '../views/filled-page.ts';
import type { Look } from '../views/filing.ts';
import { openFile } from './browser.ts';
import type { KeptDraft } from './kept-draft.ts';

const isForm = ({ path }: Template): boolean => /\.ya?ml$/i.test(path);

/** The template's name in the repository; that of a form made from it differs by its ending. */
const fileOf = ({ path }: Template, form: boolean): string =>
  form ? basename(path).replace(/\.md$/i, '.yml') : basename(path);

type Finish = {
  readonly repository: string;
  /** The repository files by forms, though the template at hand is none. */
  readonly byForm: boolean;
  readonly template: Template;
  readonly draft: Draft;
  readonly kept: KeptDraft;
  readonly look: Look;
  readonly say: (...lines: readonly string[]) => void;
  /** True where a browser may be opened. */
  readonly mayOpen: boolean;
};

/** Tells the address where the fiche is filed, and opens it where there is a browser. */
export const showAddress = async ({
  repository,
  byForm,
  template,
  draft,
  kept,
  look,
  say,
  mayOpen,
}: Finish): Promise<void> => {
  const { end } = look.texts.filing;
  const form = byForm || isForm(template);
  const place = { repository, file: fileOf(template, form), form };
  const { kind, url } = newIssueAddress(place, template, draft);
  const page = resolve(kept.beside('-page.html'));
  const opens =
    mayOpen &&
    (await writeFile(page, filledPage(url, look.texts)).then(
      () => true,
      () => false,
    ));
  say('');
  if (kind === 'bare') {
    const file = kept.beside('-texte.txt');
    await writeFile(file, `${bodyOf(template, draft)}\n`).catch((error) => refuse(file, error));
    say(...(form ? end.tooLongForForm : end.tooLong)(resolve(file)));
  } else say(opens ? end.opened : end.printed);
  process.stdout.write(`${url}\n`);
  say(end.check, end.signIn);
  const path = kept.path();
  if (path !== undefined) say(end.kept(resolve(path)));
  if (opens) openFile(page, process.platform);
};
