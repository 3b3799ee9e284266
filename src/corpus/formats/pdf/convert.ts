import { getDocumentProxy } from 'unpdf';
import { phrase } from '../../../locale/phrase.ts';
import { NOTHING } from '../../sources.ts';
import { type Converted, Refusal } from '../format.ts';
import { realTitle } from '../title.ts';
import { linesInOrder } from './columns.ts';
import { withoutRunning } from './furniture.ts';
import { checkStreams } from './inflate.ts';
import { type Placed, paragraphsOf } from './paragraphs.ts';
import { type Run, segmentsOf } from './segments.ts';

const MOST_PAGES = 2000;
/** Runs of letters on one page, far above any that people read. */
const MOST_RUNS = 100_000;

/** What stands for letters whose font does not say which they are, and how much of a text it may be. */
const NO_CHARACTER = /[\p{Co}\ufffd]/gu;
const MOST_UNREADABLE = 0.1;

/** What a PDF's reader is asked for. */
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, page by page in reading order. Throws a Refusal. */
export async function convertPdf(bytes: Uint8Array): Promise<Converted> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-'))
    throw new Refusal(phrase('isNotInside', 'PDF'));
  await checkStreams(bytes);
  const pdf = await open(bytes);
  try {
    return await convert(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function convert(pdf: Pdf): Promise<Converted> {
  if (pdf.numPages > MOST_PAGES) throw new Refusal(phrase('hasTooManyPages', pdf.numPages, MOST_PAGES));
  const title = await titleOf(pdf);
  const lines = withoutRunning(await pagesOf(pdf));
  const { text, pages } = paragraphsOf(
    lines.flatMap((page, number) => page.map((line): Placed => ({ ...line, page: number }))),
    pdf.numPages,
  );
  if (text === '') throw new Refusal(phrase('isScan'));
  if ((text.match(NO_CHARACTER)?.length ?? 0) > MOST_UNREADABLE * text.length)
    throw new Refusal(phrase('isUnreadableType'));
  return { text, pages, stated: { ...NOTHING, title } };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new Refusal(phrase('isLocked'));
    throw new Refusal(phrase('isDamaged'));
  }
}

async function pagesOf(pdf: Pdf) {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.filter((item) => 'str' in item) as Run[];
    if (runs.length > MOST_RUNS) throw new Refusal(phrase('hasOverfullPage', number));
    pages.push(linesInOrder(segmentsOf(runs, page.getViewport({ scale: 1 }).transform)));
    page.cleanup();
  }
  return pages;
}

/** The title that the file states, where it is one and no name of a file or of a program. */
async function titleOf(pdf: Pdf): Promise<string | null> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info as Record<string, unknown>,
    () => ({}) as Record<string, unknown>,
  );
  return realTitle(info.Title);
}
