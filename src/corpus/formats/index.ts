import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { md } from './md.ts';
import { pdf } from './pdf.ts';
import { txt } from './txt.ts';

export const FORMATS: readonly Format[] = [txt, md, html, pdf, docx];

/** The endings of article files. */
export const ENDINGS = FORMATS.flatMap((format) => format.endings);

/** The endings of article files in words: ".txt, .md or .html". */
export const ENDING_WORDS = `${ENDINGS.slice(0, -1).join(', ')} or ${ENDINGS.at(-1)}`;

function formatNamed(file: string): Format | undefined {
  const name = file.toLowerCase();
  return FORMATS.find((format) => format.endings.some((ending) => name.endsWith(ending)));
}

/** Whether a file of this name is an article, by its ending. */
export const isArticle = (file: string): boolean => formatNamed(file) !== undefined;

/** The format of a file, by the ending of its name; plain text when none fits. */
export const formatOf = (file: string): Format => formatNamed(file) ?? txt;
