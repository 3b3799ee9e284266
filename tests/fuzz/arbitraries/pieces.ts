/** The pieces of some lines, with `¦` between them. */
export const pieces = (...lines: string[]): string[] => lines.flatMap((line) => line.split('¦'));
