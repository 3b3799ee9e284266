import { dateline, openingDate } from './dates.ts';
import { PLUGS } from './plugs.ts';

/** Where a line stands among the lines of its file that are not blank. */
export interface Place {
  /** 0 for the first. */
  fromTop: number;
  /** How many lines below are no furniture themselves: 0 for the last line of the article's own text. */
  fromEnd: number;
}

/** No rule for a whole line fits a longer one, except where it says so itself. */
const LONGEST = 240;

/** Navigation, advertising and credits: furniture wherever such a line stands. */
const ANYWHERE: readonly RegExp[] = [
  /^[\W_]*(?:advertisements?|advertising|advert|sponsored(?: content)?|paid content|promoted(?: content)?|(?:story|article) continues below(?: (?:this )?advertisement)?)[\W_]*$/i,
  /^\d{1,3}[\s-]*min(?:ute)?s?\.?[\s-]+read(?:ing time)?\.?$/i,
  /^(?:estimated )?read(?:ing)? time:?\s*(?:about )?\d{1,3}\s*min(?:ute)?s?\.?$/i,
  /^this (?:\w+ )?will close in \d+ seconds?\.?$/i,
  /^(?:leave|post|write|add) (?:a|your) (?:comment|reply)\.?$/i,
  /^(?:\d+ |no |view |show |hide )?comments?(?: \(\d+\)| (?:are )?(?:off|closed))?\.?$/i,
  /^(?:skip (?:ad|advertisement|to (?:main )?content)|loading\s*[.…]*|back to top|print this (?:page|article)|(?:read|show|load|view|see) (?:more|less|all))$/i,
  /^share (?:this|on|via)\b[^.!?]{0,40}$/i,
  /^(?:photo|photograph|image|picture)s?(?: credit)?(?: by|\s?:)\s.*(?:\bvia\b|\bcredit:|©|\bgetty images\b|\b(?:reuters|afp|ap)\b.{0,20}$|handout)/i,
  /^(?:photo|image|picture)(?: credit)?: [^.!?]{1,140}$/i,
  /^(?:photo|photograph|image|picture) by [^.!?]{1,80}$/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/i,
  /^[^.!?]{0,80}[.,]?\s*all rights reserved\b.{0,120}$/i,
  /^(?:>>|[▶►»])\s*\S/,
  /^(?:watch|listen|video|audio|podcast)\b.{3,120}\(\d{1,2}:\d{2}(?::\d{2})?\)$/i,
  /^(?:watch|see|listen to) (?:the|our) (?:full )?(?:video|clip|interview|footage|podcast|photos|gallery)(?: \w+){0,3} (?:below|above|here|now)\.?$/i,
  /^(?:sign up|subscribe)\b.*\b(?:newsletters?|briefing|alerts|updates|inbox)\b[^.]*[.!]?$/i,
  /^(?:[Cc]onnect with|[Ff]ollow|[Ff]ind|[Ll]ike|[Jj]oin) us on \p{Lu}[^.!?]*[.!]?$/u,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^!\[[^\]]*\]\([^)]*\)$/,
];

/** What section of the outlet a piece is in; furniture only under the headline. */
const SECTION =
  /^(?:explainer|analysis|opinion|editorial|comment|exclusive|breaking(?: news)?|live|news|world|politics|business|sports?|culture|science|health|interview|feature|review|fact check|column|top stor(?:y|ies))$/i;

/** A name, a house number and a street, and no verb: the address of a newsroom when it closes a file. */
const ADDRESS =
  /^\p{Lu}[^.!?:]{1,60}, \d{1,5} (?:\p{Lu}[\p{L}\p{M}’'-]* ){1,3}(?:[Ss]treet|St|[Rr]oad|Rd|[Aa]venue|Ave|[Ll]ane|[Ss]quare|[Bb]oulevard|Blvd|[Dd]rive|[Ww]ay|[Rr]ow|[Pp]lace|[Pp]laza)\b[^!?]{0,60}$/u;
const BUTTON =
  /^(?:share|print|donate|e-?mail|tweet|save|comments?|facebook|twitter|x|whatsapp|copy link|subscribe|home|news|log ?in|sign in|menu)$/i;
/** The heading of a list of links to other pieces. */
const MORE_HEADING =
  /^(?:more (?:from|by) |more (?:stories|news|coverage|headlines|articles)\b|more on this\b|related (?:stories|articles|coverage|content|topics|news)$|related$|most (?:read|popular|viewed)\b|trending(?: now)?$|recommended(?: for you| reading| stories)?$|you (?:may|might) also (?:like|be interested)|read (?:next|more)$|up next$|in other news$|top stories$|latest (?:news|stories|headlines)$|(?:our )?editors?[’']?s? picks?$)/i;
const LINK_ITEM = /^(?:[-*•·▪◦–—›»]|\d{1,2}[.)])\s/;

/** Whether the whole line is page furniture. */
export function furnitureLine(line: string, place: Place): boolean {
  if (line.length > LONGEST) return false;
  return (
    !/[\p{L}\p{N}]/u.test(line) ||
    ANYWHERE.some((rule) => rule.test(line)) ||
    pipes(line, place) ||
    (place.fromTop < 6 && (SECTION.test(line) || byline(line))) ||
    (place.fromTop < 8 && bareDate(line))
  );
}

/** Whether a sentence at the end of a file is the outlet speaking of itself. */
export function furnitureSentence(sentence: string, place: Place): boolean {
  if (place.fromEnd > 2 || place.fromTop === 0 || sentence.length > 300) return false;
  if (/[“"]/.test(sentence) || /\b(?:said|says|told|according to)\b/i.test(sentence)) return false;
  return (
    PLUGS.some((rule) => rule.test(sentence)) ||
    (place.fromEnd === 0 && /, \d/.test(sentence) && ADDRESS.test(sentence))
  );
}

/** Whether the line is the heading of a list of links to other pieces. */
export function moreHeading(line: string, place: Place): boolean {
  return place.fromTop > 0 && line.length <= 60 && !/[.!?]$/.test(line) && MORE_HEADING.test(line);
}

/** Whether a line below such a heading still belongs to its list. */
export function moreItem(line: string, blankAbove: boolean): boolean {
  return line.length <= 150 && (LINK_ITEM.test(line) || (!blankAbove && !/\.$/.test(line)));
}

/** "By" with one or more names and perhaps what they do: "By Ann Lee and Bo de Vries, city desk". */
function byline(line: string): boolean {
  const [, after = ''] = /^(?:written |reported )?by:? (.{3,140})$/i.exec(line) ?? [];
  const [names = '', ...rest] = after.split(/(?<!\s)\s*[,|/·•]\s*|\s[—–-]\s/);
  const words = names.split(/\s+(?:and\s+|&\s+)?/);
  return (
    words.length >= 2 &&
    words.length <= 9 &&
    words.every((word) => /^(?:\p{Lu}|(?:de|da|del|der|van|von|al|bin)$)/u.test(word)) &&
    !rest.some((part) => /[.!?](?:\s|$)/.test(part))
  );
}

function bareDate(line: string): boolean {
  const parts = line.split(/(?<!\s)\s+[|·•/]\s+/);
  if (parts.length <= 4 && parts.some((part) => dateline(part) !== null)) return true;
  return openingDate(line)?.length === line.length;
}

/** "Also today: Markets slip | Storm warning". */
const TEASING =
  /^(?:also|elsewhere|inside|more|coming up|in (?:other|the) news|top stories|most read|trending|latest|next)\b[^:|]{0,30}:/i;

/** Buttons in a row ("Share | Print | Donate"), or teasers in a row at the end ("Sport: … | Weather: …"). */
function pipes(line: string, place: Place): boolean {
  const parts = line.split(/\s[|·•]\s/).map((part) => part.trim());
  if (parts.length < 2) return false;
  if (parts.every((part) => BUTTON.test(part))) return true;
  const teasers = () => parts.every((part) => /^[\p{L} ]{3,25}: \S/u.test(part));
  return place.fromEnd < 3 && place.fromTop > 0 && !line.endsWith('.') && (TEASING.test(line) || teasers());
}
