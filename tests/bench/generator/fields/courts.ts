import type { FieldText } from './field.ts';

export const COURTS: FieldText = {
  name: 'courts',
  thing: 'artifact',
  facts: `
    term = year 2 28 | how many years was {p1} jailed for | {p1} sentence
    fine = money 2e3 4e6 | how much was {p1} fined | {p1} fine
    counts = count 2 64 | how many counts did {p1} face in {place} | {p1} counts
    witnesses = count 4 140 | how many witnesses were heard in {place} | witnesses {place} trial
    hearing = day 2 90 | how long did the trial of {p1} last | {p1} trial length
    damages = money 4e4 9e7 | damages sought from {org} | {org} damages
  `,
  roles: [
    '(former|retired|prominent|) {n:person}',
    '(prosecutor|senior prosecutor|deputy public prosecutor)',
    '(defence counsel|defence lawyer|barrister for the accused)',
    '(juror|witness|court clerk|victim)',
  ],
  heads: `
    {P1} (jailed|sentenced) over {thing} (fraud|theft|scheme|affair) in {place}
    {place} court (clears|convicts|fines) {n:person} in {thing} case
    {org} to pay {#damages} after {place} ruling
    Judge (rejects|upholds|reopens) {thing} case against {P1}
    {#counts} counts and {a look} {n:person}: the {place} trial
  `,
  leads: `
    A court in {place} sentenced {P1}, {r1}, to {#term} in prison {when} for (defrauding|deceiving|stealing from|threatening) {who} over {a look} {thing}
    {P1}, {r1} from {city}, was (found guilty|convicted) {when} on {#counts} counts of {n:act} and {n:act} in a case that has (gripped|divided|embarrassed) {region}
    Judges in {place} ordered {org} {when} to pay {#damages} to {who} who (bought|were sold|had relied on) its {look} {things}
    The (long-awaited|much delayed|closely watched) trial of {P1} over the {matter} of {things} opened {when} before a (packed|half-empty|silent) courtroom in {place}
  `,
  body: `
    The court heard {#witnesses} witnesses (over|in the course of) {#hearing}, (most|several|a few) of them {who} from {region}
    {p1} was also fined {#fine} and barred from (running a company|holding public office|working as {a n:person}) for {~year 2 15}
    The {thing} was {vtpp} (in|near) {city} in {past}, (prosecutors|investigators|lawyers) said, and (sold on|hidden|passed) to {a n:person} for {~money 400 9e5}
    (Prosecutors|The indictment) described {p1} as {a adj} {n:person} who {vted} {who} out of {~money 2e4 8e6} between {past} and {year}
    The judge, {other}, said the {n:cognition} of the accused had been {adj} and {adv} {adj}
    {P3}, {r3}, argued that the {n:communication} had been {vtpp} without a warrant and could not be (admitted|trusted|used)
    An appeal (must be lodged|is expected|has to be filed) within {~day 10 60}, and {p1} (remains in custody|was released on bail of {~money 5e3 2e6}) until then
    Two (other|further) defendants, {a n:person} and {a n:person}, were (acquitted|given suspended terms|told to return in {month})
    (Jurors|The bench) (deliberated|sat|withdrew) for {~hour 2 60} before returning (a|a split) verdict
    {org} (set aside|has put away) {~money 1e5 9e7} for (claims|lawsuits|settlements) (linked to|arising from) its {things}
    Lawyers for the {who} had (asked for|demanded|sought) {#damages}, (more than twice|a fraction of|about half) what the company (offered|was ready to pay)
    The case (turned on|hinged on|began with) {a adj} {n:communication} that {p4} (found|noticed|photographed) in {a n:artifact} on {street}
    Sentencing guidelines (allow|provide for) up to {~year 5 40} where {n:act} is (proved|repeated|aggravated)
    A (second|separate|civil) case, over {a adj} {n:artifact} and {~count 3 900} missing {ns:artifact}, is (due|set|listed) for {month}
  `,
  quotes: `
    My client never {vted} {a n:artifact} in (his|her) life
    This was {a n:act} against people who had nothing but their {n:state}
    The law (does not|cannot) {vt} {a n:feeling}
    We waited {#hearing} for {a n:communication} of {few} words
    Nobody who saw the {thing} could (believe|accept|forget) what had been done with it
    The {matter} was never {vtpp}, and everyone in this room knows why
  `,
};
