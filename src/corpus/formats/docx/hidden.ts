const TAG = /<(\/?)w:(r|rPr|vanish)(?=[\s/>])([^<>]*)>/g;

/** A run of letters that has begun. */
interface Run {
  start: number;
  /** Where its content begins. */
  content: number;
  isHidden: boolean;
}

/** A part of a Word document without the runs that are formatted as hidden. */
export function withoutHiddenRuns(xml: string): string {
  const open: Run[] = [];
  let out = '';
  let kept = 0;
  /** Properties in properties: only the outermost are those of the run, the others what they were. */
  let properties = 0;
  for (const { 0: tag, 1: ends, 2: name, 3: attributes = '', index } of xml.matchAll(TAG)) {
    const run = open.at(-1);
    const after = index + tag.length;
    if (name === 'vanish') {
      if (properties === 1 && run && !/="(?:0|false|off)"/.test(attributes)) run.isHidden = true;
    } else if (attributes.endsWith('/')) {
      // It holds nothing.
    } else if (name === 'rPr') {
      if (ends) properties = Math.max(0, properties - 1);
      else if (properties > 0 || (run && xml.slice(run.content, index).trim() === '')) properties++;
    } else if (!ends) open.push({ start: index, content: after, isHidden: false });
    else if (open.pop()?.isHidden && run!.start >= kept) {
      out += xml.slice(kept, run!.start);
      kept = after;
    }
  }
  return out + xml.slice(kept);
}
