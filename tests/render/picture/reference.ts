import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect } from 'vitest';

/** A step of a colour that no eye sees, and how many of a thousand pixels may differ by more. */
const STEP = 12;
const PER_THOUSAND = 1;

/** The size of a PNG, from its header (PNG specification, 11.2.2). */
export function sizeOf(png: Uint8Array): { width: number; height: number } {
  const header = Buffer.from(png);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** The colours of a PNG, four bytes a pixel. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const { width, height } = sizeOf(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/**
 * Holds a PNG against the reference picture of its name in this folder, pixel by pixel. With `UPDATE_PICTURES=1`, or
 * where there is none yet, it becomes the reference: look at it then.
 */
export function expectPicture(name: string, png: Uint8Array): void {
  const file = join(import.meta.dirname, 'png', `${name}.png`);
  let reference: Buffer | null = null;
  try {
    reference = process.env.UPDATE_PICTURES ? null : readFileSync(file);
  } catch {}
  if (!reference) {
    writeFileSync(file, png);
    return;
  }
  expect(sizeOf(png)).toEqual(sizeOf(reference));
  const [now, then] = [pixelsOf(png), pixelsOf(reference)];
  let different = 0;
  for (let i = 0; i < then.length; i += 4)
    if ([0, 1, 2, 3].some((k) => Math.abs(now[i + k]! - then[i + k]!) > STEP)) different++;
  expect(different, `pixels that differ from ${file}`).toBeLessThanOrEqual(
    (then.length / 4000) * PER_THOUSAND,
  );
}
