import fc from 'fast-check';
import { pieces } from './pieces.ts';
import { typed } from './text.ts';

/** Discord takes no longer ones. */
const LONGEST = 100;

/** Fields of ids that were never given, or not for such a command. */
const FIELDS = pieces(
  '!show=1¦!show=2¦!show=9999999999999999999¦!remove=1¦!restore=1¦!aside=0¦!back=x¦!on=2025-03-27¦!on=never',
  '!constructor=1¦!tostring=1¦!add=1¦!forget=1¦!server=1¦!choose=__proto__¦!choose=query¦!choose=event¦~context¦+chart',
  '~export¦+figures¦~quotations¦^000000¦^abcdef¦@es¦@xx¦query?¦outlet?¦__proto__?¦place?¦__proto__=x¦constructor=y',
  'query=%¦query=%00¦query=%ED%A0%80¦place=0:1¦place=:¦file=1¦private:true¦pages:1e400¦pages:-0¦query:5¦=¦:¦?¦',
);
const COMMANDS = pieces(
  'factcheck¦quote¦conflicts¦sources¦context¦watch¦history¦history mine¦history server¦history show¦history forget',
  'corpus¦corpus add¦corpus remove¦corpus list¦corpus status¦corpus restore¦settings¦settings show¦settings privacy',
  'settings outlets¦settings language¦settings editor¦settings record¦share¦message¦__proto__¦constructor¦corpus __proto__¦',
);
const PAGES = pieces('0¦1¦99¦-1¦999999999999999¦-999999999999999¦1.5¦1e3¦٣¦¦ 1');
const VERSIONS = pieces('1¦3¦0¦02¦¦2 ¦x');

type Change = (id: string, other: string) => string;

const at = fc.nat(LONGEST);
const fields = (change: (fields: string[], other: string[]) => string[]): Change => {
  return (id, other) => change(id.split('|'), other.split('|')).join('|');
};

/** What is done to an id that was given; `other` is another that was. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((id) => id),
  at.map(
    (n): Change =>
      (id) =>
        id.slice(0, n),
  ),
  fc.tuple(at, fc.nat(6)).map(
    ([n, bit]): Change =>
      (id) => {
        const place = n % (id.length || 1);
        return (
          id.slice(0, place) + String.fromCharCode(id.charCodeAt(place) ^ (1 << bit)) + id.slice(place + 1)
        );
      },
  ),
  fc.tuple(at, typed).map(
    ([n, put]): Change =>
      (id) =>
        id.slice(0, n) + put + id.slice(n),
  ),
  at.map((n) => fields((own, other) => own.with(n % own.length, other[n % other.length]!))),
  at.map((n) => fields((own) => own.toSpliced(n % own.length, 1))),
  fc
    .constantFrom(...FIELDS)
    .chain((field) => at.map((n) => fields((own) => own.toSpliced(2 + (n % own.length), 0, field)))),
  fc
    .constantFrom(...COMMANDS)
    .map((command) => fields((own) => own.with(Math.min(1, own.length - 1), command))),
  fc.constantFrom(...PAGES).map((page) => fields((own) => own.with(-1, page))),
  fc.constantFrom(...VERSIONS).map((version) => fields((own) => own.with(0, version))),
);

const made = fc
  .tuple(
    fc.constantFrom(...COMMANDS),
    fc.array(fc.constantFrom(...FIELDS), { maxLength: 4 }),
    fc.constantFrom(...PAGES),
  )
  .map(([command, some, page]) => ['2', command, ...some, page].join('|'));

/** Ids made of those that were given, by changing them once or twice, and such as never were given. */
export const forgedId = (given: readonly string[]): fc.Arbitrary<string> =>
  fc
    .oneof(
      {
        weight: 5,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...given),
            fc.constantFrom(...given),
            fc.array(change, { minLength: 1, maxLength: 2 }),
          )
          .map(([id, other, changes]) => changes.reduce((changed, apply) => apply(changed, other), id)),
      },
      { weight: 2, arbitrary: made },
      { weight: 1, arbitrary: typed },
    )
    .map((id) => id.slice(0, LONGEST) || 'x');
