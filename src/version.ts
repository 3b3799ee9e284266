import own from '../package.json' with { type: 'json' };

/** The version of Crosscheck. */
export const { version } = own;
