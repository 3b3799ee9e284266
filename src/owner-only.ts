/** How a folder of what is kept is made: for the account that runs Crosscheck, and no other of the machine. */
export const OWNER_ONLY = { recursive: true, mode: 0o700 } as const;
