import type { FieldText } from './field.ts';

export const SCIENCE: FieldText = {
  name: 'science',
  thing: 'animal',
  facts: `
    age = count 900 90000000 | how old is the {thing} of {place} in years | {thing} age
    samples = count 6 40000 | how many samples did {p1} take | {p1} samples
    length = metre 2 60 | how long is the {thing} found at {place} | {thing} length
    grant = money 4e4 9e8 | grant for the {thing} research in {place} | {thing} grant
    depth = metre 12 8000 | at what depth was the {thing} found | {thing} depth
    share = percent 2 97 | share of {things} with {n:substance} in {place} | {things} share
  `,
  roles: [
    '(palaeontologist|marine biologist|geneticist|zoologist)',
    '(head of the laboratory|co-author|director of the institute)',
    '(chemist|statistician|biologist who took no part in the study|physicist)',
    '(diver|doctoral student|amateur collector|{n:person})',
  ],
  heads: `
    {thing} of {#age} years found at {place}
    New {thing} species (named after|found by) {n:person} in {region}
    {things} can {vt} {ns:artifact}, study finds
    {#grant} for {thing} research in {place}
    {look} {thing} surprises researchers
  `,
  leads: `
    Researchers have (found|described|dug up) {a look} {thing} at {place} that is {#age} years old, they (write|report) in a study (published|released) {when}
    {things} (can|cannot) {vt} {ns:animal} by {n:substance}, (a study|a team) from {place} has (shown|found)
    The team of {P1}, {r1}, gets {#grant} to {vt} {things} off {region}, the institute said {when}
    {a thing} of {#length}, the (largest|longest) ever (seen|measured), was (filmed|caught) at a depth of {#depth} off {place} {when}
  `,
  body: `
    The team (took|compared|examined) {#samples} samples from {~count 3 60} sites between {past} and {year}
    In {#share} of the {things} the researchers (found|measured) {n:substance}
    The {thing} is {#length} long and {~kilogram 2 9000} heavy, with {a adj} {n:body} and {~count 4 400} teeth
    It lay at a depth of {#depth}, under {adj} {n:substance} and the {n:body} of {a n:animal}
    The age of {#age} years was (measured|determined) by {n:process} and (confirmed|doubted) in {elsewhere}
    The effect was {~percent 3 90} (smaller|greater) in {adj} {ns:animal} than in {adj} ones
    {P3}, {r3}, (calls|called) the work {adj} but (misses|would have liked) {n:communication} of {n:phenomenon}
    The study (followed|observed) {~count 12 9000} {ns:animal} for {~month 3 140} with {ns:artifact} of {~gram 2 60}
    {P4}, {r4}, (stumbled over|noticed) {a n:body} (in|near) {a n:object} while looking for {a n:artifact}
    The {n:substance} (melts|boils|glows) at {~degree 20 2000} and (breaks down|is gone) within {~hour 2 90}
    The expedition (cost|had) {~money 4e4 9e7} and lasted {~week 2 30}
    A chance finding is (unlikely|excluded): the error is put at {~percent 2 9}
    Until now {things} were (thought|held) to have died out {~count 900 9000000} years ago
    The grant of {#grant} (pays for|is for) {~count 2 30} researchers and {a adj} {n:artifact} until {year}
    The {n:body} of the {thing} (resembles|is built like) that of {a n:animal}, which lives only in {elsewhere}
  `,
  quotes: `
    We (expected|looked for) {a n:animal} and found {a thing}
    It is as if {a n:animal} could {vi}
    The {n:body} is so {adj} that we {vted} it {few} times
    What {things} do in the dark we (know|knew) from {few} pictures
    This {n:cognition} is now {adj}
    A single {thing} is {a n:communication}, {few} of them are {a n:state}
  `,
};
