/** What can be shown of an answer beside the answer itself. */
export const VIEWS = ['figures', 'quotations', 'context', 'chart', 'export'] as const;

export type View = (typeof VIEWS)[number];

export const isView = (name: string): name is View => (VIEWS as readonly string[]).includes(name);
