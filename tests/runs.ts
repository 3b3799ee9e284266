import { inject } from 'vitest';

/** How often a property is tried: as often as stated by `npm run test:long`, and a fifth of that by `npm test`. */
export const runs = (full: number): number => (inject('inFull') ? full : Math.ceil(full / 5));
