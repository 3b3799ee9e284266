import { readdir } from 'node:fs/promises';
import { describeLimits, TOPICS } from './limits.ts';

describeLimits(await readdir(TOPICS));
