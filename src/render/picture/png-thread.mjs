// A thread that draws one picture and ends. In JavaScript, so that it starts without a loader.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const { svg, fontFiles, zoom } = workerData;
const drawn = new Resvg(svg, {
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
  fitTo: { mode: 'zoom', value: zoom },
});
parentPort?.postMessage(drawn.render().asPng());
