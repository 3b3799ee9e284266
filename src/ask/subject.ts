import { readQuestion } from './question.ts';

/** What a question is about: its words without those that only say what kind of answer is wanted; all of them where none is left. */
export function subjectWords(query: string): string {
  const { terms } = readQuestion(
    query,
    () => [],
    () => true,
  );
  const naming = terms.filter((t) => !t.attribute);
  return naming.length > 0 ? naming.map((t) => t.text).join(' ') : query;
}
