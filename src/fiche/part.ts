import { type Block, stretch } from '../prose/prose.ts';
import type { Section } from './fiche.ts';

/** Some blocks of a section that follow one another: its getters are not copied with the rest. */
export const part = (section: Section, from: number, to?: number): Section => {
  const prose = stretch(section.prose, from, to);
  const position = prose.blocks[0]?.position ?? section.position;
  return { ...section, blank: false, prose, position };
};

/** What it tells from one of its blocks on, and up to it. */
export const partFrom = (section: Section, first: Block): Section =>
  part(section, section.prose.blocks.indexOf(first));
export const partUntil = (section: Section, next: Block): Section =>
  part(section, 0, section.prose.blocks.indexOf(next));
