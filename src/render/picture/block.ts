import { FAMILY, runsOf } from './fonts.ts';
import { type Face, widthOf } from './lettering.ts';
import { element, plain, textElement } from './svg.ts';

/** The width of a picture in pixels, as wide as Discord shows one; it is drawn at twice that. */
export const WIDTH = 550;
/** The room beside everything. */
export const SIDE = 20;
/** Where the texts and the lanes of rows begin, behind their numbers. */
export const INDENT = SIDE + 26;
export const LANE_WIDTH = WIDTH - SIDE - INDENT;

/** A part of a picture that goes from side to side. */
export interface Block {
  height: number;
  /** Its elements, with its upper edge at `y`. */
  at: (y: number) => string;
}

/** One line of text on a base line. Each font begins at a place of its own, since a run takes one font for all of it. */
export function line(
  text: string,
  x: number,
  y: number,
  face: Face,
  fill: string,
  anchor?: 'middle' | 'end',
): string {
  const attributes = {
    x,
    y,
    'font-size': face.size,
    'font-weight': face.bold ? 700 : undefined,
    fill,
    'text-anchor': anchor,
  };
  const runs = runsOf(plain(text), face.bold ?? false);
  const [only] = runs;
  if (only && runs.length === 1) return textElement('text', { ...attributes, ...only.attributes }, only.text);
  let at = x;
  const placed = runs.map((run) => {
    const left = at;
    at += widthOf(run.text, face);
    return textElement('tspan', { x: left, ...run.attributes }, run.text);
  });
  return element('text', attributes, ...placed);
}

/** What all text of a picture is set in. */
export const LETTERING = { 'font-family': FAMILY, 'font-stretch': 'condensed' };

/** Blocks under each other. */
export function stacked(blocks: readonly Block[], top: number): { elements: string; bottom: number } {
  let y = top;
  let elements = '';
  for (const block of blocks) {
    elements += block.at(y);
    y += block.height;
  }
  return { elements, bottom: y };
}

/** Lines of one face under each other. */
export function lines(texts: readonly string[], x: number, face: Face, fill: string, after = 0): Block {
  const step = Math.round(face.size * 1.32);
  return {
    height: texts.length * step + after,
    at: (y) => texts.map((text, i) => line(text, x, y + step * i + face.size, face, fill)).join(''),
  };
}
