import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pico from 'picocolors';
import { dayOf } from '../../src/method/calendar.ts';
import { measure } from '../../src/board/measure.ts';
import { connect } from '../../src/github/client.ts';
import { observeHistory } from '../../src/github/history.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { boardCsv } from '../../src/views/board-csv.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { boardTerminal } from '../../src/views/board-terminal.ts';
import type { LocalGitHub } from '../github/server.ts';
import { TEMPLATES } from './fiches.ts';
import { startupDEtat } from '../../src/method/programme.ts';

/** The board of the demonstration's own fiches, at the local GitHub's time; written to a new folder. */
export const showBoard = async (github: LocalGitHub): Promise<string> => {
  const client = connect({
    token: github.tokens.bot,
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    environment: {},
  });
  const { snapshot } = await observeHistory(client, {
    now: () => new Date(),
    wait: async () => {},
    progress: () => {},
  });
  const texts = textsIn('fr');
  const programme = startupDEtat(texts.stages);
  const settings = {
    programme,
    templates: await loadTemplates(TEMPLATES, programme.stages),
    texts,
  };
  const board = await measure(snapshot, dayOf(snapshot.takenAt), settings);
  const folder = await mkdtemp(join(tmpdir(), 'fiches-tableau-'));
  const style = await readFile(join(TEMPLATES, '../dist/board.css'), 'utf8');
  const issuesUrl = `https://github.com/${snapshot.repository}/issues`;
  await Promise.all([
    writeFile(join(folder, `${board.week}.md`), boardMarkdown({ board, texts, issuesUrl })),
    writeFile(join(folder, `${board.week}.html`), boardHtml({ board, texts, style })),
    writeFile(join(folder, `${board.week}.csv`), boardCsv(board)),
    writeFile(join(folder, `${board.week}.json`), JSON.stringify(board, null, 2)),
    writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot, null, 2)),
  ]);
  console.log(boardTerminal(board, texts, pico));
  return folder;
};
