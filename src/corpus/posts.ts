import type { WrittenLine } from './written.ts';

/** The longest classic post; how far up a run of lines above a signature may reach. */
const LONGEST_POST = 280;
const DAY = String.raw`\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}`;
const SIGNATURE = new RegExp(
  String.raw`^[\s>]*[—–-]{1,2}\s?\S.{0,80}\(@\w{1,30}\)[\s.]*(?:${DAY}\s*)?$`,
  'u',
);
const SIGNED_INLINE = new RegExp(String.raw`\(@\w{1,30}\)\s${DAY}\s*$`, 'u');
const LINKED = /\bpic\.(?:twitter|x)\.com\/\w+|^A post shared by .{1,80}\(@[\w.]+\)/;

/**
 * The numbers of the lines that are a social-media post embedded in the article: the line with the signature
 * ("— Name (@handle) March 26, 2025") and the run of lines above it that fits into a post, or one line that
 * carries the post's picture link.
 */
export function embeddedPosts(lines: readonly WrittenLine[]): Set<number> {
  const posts = new Set<number>();
  lines.forEach((line, i) => {
    if (!/\(@|pic\./.test(line.text)) return;
    if (LINKED.test(line.text) || SIGNED_INLINE.test(line.text)) posts.add(line.number);
    if (!SIGNATURE.test(line.text)) return;
    posts.add(line.number);
    for (const above of runAbove(lines, i)) posts.add(above.number);
  });
  return posts;
}

/** Upwards from the signature: the block of lines above it, one blank line between allowed. */
function runAbove(lines: readonly WrittenLine[], signature: number): WrittenLine[] {
  const run: WrittenLine[] = [];
  let room = LONGEST_POST;
  for (let at = signature - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (run.length > 0 && lines[at + 1]!.blankAbove) break;
    room -= line.text.replace(/\b(?:https?:\/\/|pic\.)\S+/g, '').length;
    if (room < 0 || line.heading || line.text.endsWith(':') || SIGNATURE.test(line.text)) break;
    run.push(line);
  }
  return run;
}
