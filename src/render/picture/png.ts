import { Worker } from 'node:worker_threads';
import { FONT_FILES, withGlyphs } from './fonts.ts';

/** Pixels of the PNG for one of the SVG, so that it stays sharp on the screens of phones; fewer for a very tall one. */
const ZOOM = 2;
const ZOOM_TALL = 1.5;
const TALL = 2500;

let last: Promise<unknown> = Promise.resolve();

function zoomOf(svg: string): number {
  const height = Number(/\bheight="(\d+)"/.exec(svg)?.[1]);
  return height > TALL ? ZOOM_TALL : ZOOM;
}

function draw(svg: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./png-thread.mjs', import.meta.url), {
      workerData: { svg: withGlyphs(svg), fontFiles: FONT_FILES, zoom: zoomOf(svg) },
      env: {},
      execArgv: [],
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread that draws a picture ended (${code})`)));
  });
}

/**
 * An SVG as PNG, drawn in a thread of its own with the fonts of this package alone; one at a time. A character that no
 * font has shows as `□`. The same SVG gives the same bytes.
 */
export function pngOf(svg: string): Promise<Uint8Array> {
  const drawn = last.then(() => draw(svg));
  last = drawn.catch(() => {});
  return drawn;
}
