import { clean } from './format.ts';

const PROGRAM =
  /^(?:microsoft|adobe|untitled|unbenannt|document|layout|print|slide|presentation|powerpoint)\b/i;
const FILE = /\.(?:docx?|pdf|indd|qxp|qxd|tex|dvi|html?|rtf|odt|pages|pptx?|xlsx?|txt|ps|eps)$/i;

/** A stated title, where it is one: more than a word, and neither a file nor a program. Else null. */
export function realTitle(stated: unknown): string | null {
  if (typeof stated !== 'string') return null;
  const title = clean(stated).replace(/\s+/g, ' ').trim();
  if (!title.includes(' ') || title.length > 300 || PROGRAM.test(title) || FILE.test(title)) return null;
  return title;
}
