import { phrase } from '../../../locale/phrase.ts';
import { Refusal } from '../format.ts';

/** How far from its beginning a page declares its character set. */
const HEAD = 4096;
const DECLARED = /<meta\s[^<>]*charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i;

/** The page as text: by its byte order mark, else by what it declares, else UTF-8. Throws a Refusal. */
export function decodePage(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const charset =
    marked ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : (declaredIn(bytes) ?? 'utf-8'));
  let text: string;
  try {
    text = new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(phrase('isNotEncodedAs', charset.toUpperCase()));
  }
  if (text.includes('\0')) throw new Refusal(phrase('isNoWebPage'));
  return text;
}

/** The character set that the head of a page names, when it is one that can be decoded; a UTF-16 there is a slip. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1];
  if (!label || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
