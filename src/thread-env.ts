/**
 * The environment of a thread: no setting and no token. tsx is told to keep nothing of what it compiles, as it would in the system's
 * folder for temporary files, where another account could have put something in its place.
 */
export const THREAD_ENV = { TSX_DISABLE_CACHE: '1' } as const;
