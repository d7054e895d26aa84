import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Board, Move } from '../../board/board.ts';
import { stageName } from '../../method/stages.ts';
import type { Texts } from '../../texts/texts.ts';
import { day } from '../dates.ts';
import { ficheLink, type PageMatter } from './elements.ts';

const moveItem = (move: Move, { stages }: Board, texts: Texts): Element => {
  const came = move.from ? `, ${texts.board.from(stageName(stages, move.from))}` : '';
  const about = `${stageName(stages, move.stage)}${came} · ${day(move.at, texts.language)}`;
  return h('li', [ficheLink(move, texts), h('span.about', about)]);
};

export const movedSection = ({ board, texts }: PageMatter): Element => {
  const kinds = Object.entries(board.moved) as [keyof Board['moved'], readonly Move[]][];
  const seen = kinds.filter(([, moves]) => moves.length > 0);
  return h('section', { id: 'moved' }, [
    h('h2', texts.board.sections.moved),
    ...(seen.length === 0 ? [h('p', texts.board.nothingMoved)] : []),
    h(
      'div.cards',
      seen.map(([kind, moves]) =>
        h('section.card', [
          h('h3', [h('span.count', String(moves.length)), ` ${texts.board.moved[kind]}`]),
          h(
            'ul',
            moves.map((move) => moveItem(move, board, texts)),
          ),
        ]),
      ),
    ),
  ]);
};
