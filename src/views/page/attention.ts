import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Attention, Board, Row } from '../../board/board.ts';
import { stageName } from '../../method/stages.ts';
import type { Texts } from '../../texts/texts.ts';
import { day } from '../dates.ts';
import { ficheLink, type PageMatter } from './elements.ts';

/** Rows of an attention list on the first screen; the table below holds them all. */
const AT_A_GLANCE = 6;

const urgency = (name: keyof Attention, row: Row, { board, language }: Texts): string => {
  if (name === 'overdue') return day(row.deadline, language);
  return board.days(name === 'silent' ? row.daysSilent : row.daysWaiting);
};

const attentionCard = (name: keyof Attention, board: Board, texts: Texts): Element => {
  const rows = board.attention[name];
  const { attention, more, nobody } = texts.board;
  const { title, none } = attention[name];
  const shown = rows.slice(0, AT_A_GLANCE);
  const left = rows.length - shown.length;
  return h('section.card', { ariaLabelledBy: `about-${name}` }, [
    h('h3', { id: `about-${name}` }, [h('span.count', String(rows.length)), ` ${title}`]),
    shown.length === 0
      ? h('p', none)
      : h(
          'ul',
          shown.map((row) =>
            h('li', [
              ficheLink(row, texts),
              h(
                'span.about',
                `${stageName(board.stages, row.stage)} · ${row.coach ?? nobody} · ${urgency(name, row, texts)}`,
              ),
            ]),
          ),
        ),
    ...(left > 0
      ? [h('p', h('a.fr-link', { href: '#everything' }, more(left).replace(/\s?:$/, '')))]
      : []),
  ]);
};

export const attentionSection = ({ board, texts }: PageMatter): Element => {
  const names = ['toReview', 'overdue', 'waitingForAuthor', 'silent'] as const;
  return h('section', { id: 'attention' }, [
    h('h2', texts.board.sections.attention),
    h(
      'div.cards',
      names.map((name) => attentionCard(name, board, texts)),
    ),
  ]);
};
