import type { Colors } from 'picocolors/types.js';
import type { Attention, Board, Row } from '../board/board.ts';
import { oneLine } from '../markdown/harmless.ts';
import { stageName } from '../method/stages.ts';
import type { Texts } from '../texts/texts.ts';
import { boardTitle, day } from './dates.ts';

/** Rows of a list that a screen shows. */
const SHOWN = 10;

const told = (name: keyof Attention, row: Row, { board, language }: Texts): string => {
  if (name === 'overdue') return day(row.deadline, language);
  return board.days(name === 'silent' ? row.daysSilent : row.daysWaiting);
};

/** What needs someone, then the counts: what one looks for in a terminal. */
export const boardTerminal = (board: Board, texts: Texts, colors: Colors): string => {
  const { lead, attention, ended } = texts.board;
  const lines = [
    colors.bold(boardTitle(board.week, texts)),
    lead(day(board.at, texts.language), board.rows.length),
    '',
  ];
  for (const [name, rows] of Object.entries(board.attention) as [keyof Attention, Row[]][]) {
    lines.push(colors.underline(`${attention[name].title} (${rows.length})`));
    if (rows.length === 0) lines.push(`  ${colors.green(attention[name].none)}`);
    for (const row of rows.slice(0, SHOWN)) {
      const about = [stageName(board.stages, row.stage), row.coach ?? texts.board.nobody];
      const fiche = oneLine(texts.board.fiche(row.title, row.number));
      const place = colors.dim(oneLine(`(${about.join(', ')})`));
      lines.push(`  ${fiche} ${place} ${told(name, row, texts)}`);
    }
    if (rows.length > SHOWN) lines.push(colors.dim(`  … + ${rows.length - SHOWN}`));
    lines.push('');
  }
  const open = board.stages.map(({ id, name }) => oneLine(`${name} ${board.totals.open[id]}`));
  const { transferred, stopped } = board.totals.ended;
  lines.push(
    [...open, `${ended.transferred} ${transferred}`, `${ended.stopped} ${stopped}`].join(' · '),
  );
  return `${lines.join('\n')}\n`;
};
