import { scaleLog } from 'd3-scale';
import { element, textElement } from '../../../src/render/picture/svg.ts';
import { type Column, MEMORY, P50, P99, type Result, type Results, START } from './results.ts';

const PANELS: readonly { title: string; column: Column }[] = [
  { title: 'A question, median', column: P50 },
  { title: 'A question, 99th percentile', column: P99 },
  { title: 'Cold start to the first answer', column: START },
  { title: 'Resident memory after loading', column: MEMORY },
];
const PANEL = { width: 430, height: 250, left: 64, right: 18, top: 34, bottom: 34 };
const HEAD = 48;
const LINE = 18;
const INK = '#1f2328';
const FAINT = '#d8dee4';
/** Colours that stay apart for who sees fewer of them, and a sign of its own for each system. */
const LOOKS = [
  { colour: '#0550ae', sign: (x: number, y: number) => element('circle', { cx: x, cy: y, r: 4.5 }) },
  {
    colour: '#bc4c00',
    sign: (x: number, y: number) => element('rect', { x: x - 4, y: y - 4, width: 8, height: 8 }),
  },
  {
    colour: '#1a7f37',
    sign: (x: number, y: number) => element('path', { d: `M${x} ${y - 5.5}L${x + 5} ${y + 4}H${x - 5}Z` }),
  },
  {
    colour: '#8250df',
    sign: (x: number, y: number) =>
      element('path', { d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` }),
  },
];
const lookOf = (i: number) => LOOKS[i % LOOKS.length]!;

/** The powers of ten around some values, at least two. */
function decades(values: readonly number[]): [number, number] {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low * 10, 10 ** Math.ceil(Math.log10(Math.max(...values))))];
}

function powers([low, high]: readonly [number, number]): number[] {
  const found: number[] = [];
  for (let at = low; at <= high * 1.001; at *= 10) found.push(Number(at.toPrecision(1)));
  return found;
}

function written(value: number, unit: string): string {
  if (value >= 1000) return `${(value / 1000).toLocaleString('en-US')} ${unit === 'ms' ? 's' : 'GB'}`;
  return `${value} ${unit}`;
}

/** What things cost against the size of the corpus, both on scales of powers of ten, as an SVG; missing points are named below. */
export function chartOf({ results, answers }: Results): string {
  const names = Object.keys(answers);
  const missing = results.flatMap((r) => (r.missed ? [`${r.system}, ${at(r.size)}: ${r.missed}`] : []));
  const width = 2 * PANEL.width;
  const height = HEAD + 2 * PANEL.height + 14 + LINE * missing.length;
  const panels = PANELS.map(({ title, column }, i) => {
    const place = `translate(${(i % 2) * PANEL.width} ${HEAD + Math.floor(i / 2) * PANEL.height})`;
    return element('g', { transform: place }, panelOf(title, column, results, names));
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
      fill: INK,
    },
    textElement('title', {}, `Cost against size: ${names.join(', ')}`),
    element('rect', { width, height, fill: '#ffffff' }),
    ...names.map((name, i) => legend(name, i)),
    ...panels,
    ...missing.map((text, i) =>
      textElement('text', { x: 16, y: HEAD + 2 * PANEL.height + 10 + LINE * i }, `not reached: ${text}`),
    ),
  );
}

const at = (size: number): string => size.toLocaleString('en-US');

function legend(name: string, i: number): string {
  const x = 24 + i * 170;
  const { colour, sign } = lookOf(i);
  return element(
    'g',
    {},
    element('g', { fill: colour }, sign(x, 24)),
    textElement('text', { x: x + 12, y: 28 }, name),
  );
}

function panelOf(
  title: string,
  { of, unit }: Column,
  results: readonly Result[],
  names: readonly string[],
): string {
  const reached = results.filter((r) => of(r) !== undefined);
  const heading = textElement('text', { x: PANEL.left, y: 20, 'font-weight': 600 }, title);
  if (reached.length === 0) return heading;
  const sizes = [...new Set(results.map((r) => r.size))];
  const values = decades(reached.map((r) => of(r)!));
  const x = scaleLog(
    [Math.min(...sizes) / 1.6, Math.max(...sizes) * 1.6],
    [PANEL.left, PANEL.width - PANEL.right],
  );
  const y = scaleLog(values, [PANEL.height - PANEL.bottom, PANEL.top]);
  const rules = powers(values).map((value) =>
    element(
      'g',
      {},
      element('path', { d: `M${PANEL.left} ${y(value)}H${PANEL.width - PANEL.right}`, stroke: FAINT }),
      textElement('text', { x: PANEL.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, written(value, unit)),
    ),
  );
  const marks = sizes.map((size) =>
    textElement(
      'text',
      { x: x(size), y: PANEL.height - PANEL.bottom + 18, 'text-anchor': 'middle' },
      at(size),
    ),
  );
  const lines = names.map((name, i) => {
    const { colour, sign } = lookOf(i);
    const points = reached.filter((r) => r.system === name).map((r) => [x(r.size), y(of(r)!)] as const);
    const path = points
      .map(([px, py], k) => `${k === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`)
      .join('');
    return element(
      'g',
      { fill: colour },
      ...(path ? [element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': 2 })] : []),
      ...points.map(([px, py]) => sign(Math.round(px * 10) / 10, Math.round(py * 10) / 10)),
    );
  });
  return [heading, ...rules, ...marks, ...lines].join('');
}
