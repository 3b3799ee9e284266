import type { ZodType } from 'zod';

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with `body` by one of Discord's own schemas, keys that the schema does not know included. */
export function schemaProblems(schema: ZodType, body: unknown): string[] {
  const result = schema.safeParse(body);
  if (result.success) return unknownKeys(body, result.data);
  return result.error.issues.map((issue) => {
    const { path, code, message, ...details } = issue;
    return `${path.join('.') || 'body'}: ${code} ${JSON.stringify({ ...details, input: undefined })}`;
  });
}

/** discord.js sends these with every message, edits too, and Discord takes them although its schemas do not. */
const TAKEN = ['enforce_nonce', 'tts'];

/** The schemas drop what they do not know: whatever parsing lost was unknown. */
function unknownKeys(given: unknown, known: unknown, path = ''): string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((item, i) => unknownKeys(item, known[i], `${path}${i}.`));
  }
  if (!isObject(given) || !isObject(known)) return [];
  return Object.keys(given).flatMap((key) =>
    key in known
      ? unknownKeys(given[key], known[key], `${path}${key}.`)
      : TAKEN.includes(key)
        ? []
        : [`${path}${key}: unknown key`],
  );
}
