import type { DomElement } from './dom.ts';

const MARK = /^(?:(?:\[[^\]]{1,20}\]|\(\d{1,3}\)|[*†‡§¶#])[\s,;]*)+$/;
const NUMBERS = /^\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*$/;
const EXPONENT = /^[−–-]?\d{1,3}$/;
/** What an exponent stands behind: a ten by itself, a unit behind its figure or in a rate, or a variable. */
const BASE =
  /(?:(?<![\d.,])10|(?:\d\s*|\/\s*|\bper )(?:[kcm]m|m|mi|ft|yd|in|kg|s|h)|(?:^|[^\p{L}’'])[b-hj-zB-HJ-Z])$/u;
const SQUARED = /(?:\d\s*|\/\s*|\bper )k?m$/;
/** How much of the text before is looked at. */
const NEAR = 40;
const CENTS = /[$€£¥]\s?\d[\d,]*$/;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|ème)$/i;

/**
 * What a raised text is written as behind the text `before` it. The mark of a footnote is nothing; an exponent stands behind
 * `^`; what could make another number of the one before it stands apart.
 */
export function raisedAfter(before: string, element: DomElement): string {
  const near = before.slice(-NEAR);
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || MARK.test(text) || leadsToNote(element)) return '';
  const next = element.nextSibling?.textContent ?? '';
  if (!/\d/.test(text)) {
    const isApart = /\d$/.test(near) && /^\p{L}/u.test(text) && !ORDINAL.test(text);
    return isApart ? ` ${text} ` : text;
  }
  // Half of a fraction.
  if (/^\s*[/⁄]/.test(next)) return /\d$/.test(near) ? ` ${text}` : text;
  if (text === '2' && SQUARED.test(near)) return '²';
  if (EXPONENT.test(text) && BASE.test(near)) return `^${text}`;
  if (/^\d\d$/.test(text) && CENTS.test(near)) return `^${text}`;
  const behind = near.trimEnd();
  if (before.trim() === '') return `${text} `;
  // An isotope: its number stands before its letter.
  if (behind !== near && /^\p{Lu}/u.test(next)) return text;
  return NUMBERS.test(text) && /[\p{L}\d.,;:!?)\]"”'’%]$/u.test(behind) ? '' : ` ${text} `;
}

const leadsToNote = (element: DomElement): boolean =>
  element.querySelector('a[href*="#"]') !== null || element.closest('a[href*="#"]') !== null;
