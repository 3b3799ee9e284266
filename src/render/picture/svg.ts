import { visibleLine } from '../visible.ts';

type Attributes = Record<string, string | number | undefined>;

/** What XML cannot hold. */
const FORBIDDEN = /[\ufffe\uffff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that XML can hold, in one line: what would break it or turn it round is shown by signs. */
export function plain(text: string): string {
  return visibleLine(text).replaceAll('\t', ' ').replace(FORBIDDEN, '\ufffd');
}

function escaped(text: string): string {
  return plain(text).replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : escaped(value);
}

/** An element of SVG with its children, which are elements already. Lengths are rounded to hundredths. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${shown(value)}"`))
    .join('');
  return children.length > 0 ? `<${name}${given}>${children.join('')}</${name}>` : `<${name}${given}/>`;
}

/** An element of SVG that holds text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escaped(text));
}
