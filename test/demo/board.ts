import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pico from 'picocolors';
import { dayOf } from '../../src/method/calendar.ts';
import { measure } from '../../src/board/measure.ts';
import { connect } from '../../src/github/client.ts';
import { snapshotOf } from '../../src/board/snapshot.ts';
import { observeHistory } from '../../src/github/history.ts';
import { loadTemplates } from '../../src/templates.ts';
import { textsIn } from '../../src/texts/texts.ts';
import { boardCsv } from '../../src/views/board-csv.ts';
import { boardHtml } from '../../src/views/board-html.ts';
import { boardMarkdown } from '../../src/views/board-markdown.ts';
import { boardTerminal } from '../../src/views/board-terminal.ts';
import type { LocalGitHub } from '../github/server.ts';
import { METHOD } from '../method.ts';
import { TEMPLATES } from './fiches.ts';

/** The board of what stands on the local GitHub, at its own time. */
export const boardNow = async (github: LocalGitHub) => {
  const client = connect({
    token: github.tokens.bot,
    repository: `${github.owner}/${github.repo}`,
    apiUrl: github.url,
    environment: {},
  });
  const history = await observeHistory(client, {
    now: () => new Date(),
    wait: async () => {},
    progress: () => {},
  });
  const snapshot = await snapshotOf(history);
  const texts = textsIn('fr');
  const templates = await loadTemplates(TEMPLATES, METHOD.stages);
  const settings = { programme: METHOD, templates, texts };
  const board = await measure(snapshot, dayOf(snapshot.takenAt), settings);
  const style = await readFile(join(TEMPLATES, '../dist/board.css'), 'utf8');
  return { snapshot, board, texts, page: boardHtml({ board, texts, style }) };
};

/** Shows it as a terminal does, and writes its other forms. @returns their new folder */
export const showBoard = async (github: LocalGitHub): Promise<string> => {
  const { snapshot, board, texts, page } = await boardNow(github);
  const folder = await mkdtemp(join(tmpdir(), 'fiches-tableau-'));
  const issuesUrl = `https://github.com/${snapshot.repository}/issues`;
  await Promise.all([
    writeFile(join(folder, `${board.week}.md`), boardMarkdown({ board, texts, issuesUrl })),
    writeFile(join(folder, `${board.week}.html`), page),
    writeFile(join(folder, `${board.week}.csv`), boardCsv(board)),
    writeFile(join(folder, `${board.week}.json`), JSON.stringify(board, null, 2)),
    writeFile(join(folder, 'snapshot.json'), JSON.stringify(snapshot, null, 2)),
  ]);
  console.log(boardTerminal(board, texts, pico));
  return folder;
};
