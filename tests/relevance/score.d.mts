export function scoreTopic(dir: string, answers: readonly unknown[]): Record<string, unknown>;
export function figuresOf(sums: Record<string, unknown>): Record<string, number | null>;
