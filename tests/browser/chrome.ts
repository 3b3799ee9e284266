import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that `CHROME_PATH` names, else one that is installed; undefined where there is none. */
export const chrome = process.env.CHROME_PATH || PLACES.find((place) => existsSync(place));

if (!chrome)
  process.stderr.write('No browser is installed here, and CHROME_PATH names none: its tests are skipped.\n');
