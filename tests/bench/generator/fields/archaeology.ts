import type { FieldText } from './field.ts';

export const ARCHAEOLOGY: FieldText = {
  name: 'archaeology',
  thing: 'artifact',
  facts: `
    age = count 300 9000 | how many years old is the {thing} of {place} | {thing} years
    graves = count 2 900 | how many graves were found in {place} | {place} graves
    coins = count 3 40000 | how many coins were found in {place} | {place} coins
    depth = metre 2 40 | how deep did the {thing} lie in {place} | {thing} deep
    cost = money 2e4 4e7 | cost of the dig in {place} | {place} dig cost
  `,
  roles: [
    '(archaeologist|head of the dig|conservator)',
    '(museum director|state conservator|culture secretary)',
    '(historian|rival archaeologist|numismatist)',
    '(digger driver|metal detectorist|farmer|{n:person})',
  ],
  heads: `
    {thing} of {#age} years found under {place}
    {#graves} graves halt building work in {place}
    {#coins} coins in {a n:artifact}: the {place} hoard
    Who made the {look} {thing} of {place}?
    Dig in {place} goes on at {#cost}
  `,
  leads: `
    Archaeologists in {place} have (dug up|found|uncovered) {a look} {thing} that is {#age} years old, the museum said {when}
    {#graves} graves from the time of {adj} {ns:person} (came to light|were found) {when} during building work on {street} in {place}
    A farmer near {place} (ploughed up|found) {#coins} coins in {a n:artifact} {when}, the largest hoard in {region} since {past}
    The {thing} of {place}, (thought lost|missing) since {past}, was (recognised|found) {when} in {a n:artifact} of {a n:person}
  `,
  body: `
    It lay at a depth of {#depth}, wrapped in {n:substance} and {ns:plant}
    The {#graves} graves (hold|held) {ns:person} of both sexes, {few} of them with {ns:artifact} and {a n:animal}
    {#coins} coins of {n:substance}, the youngest struck {~count 200 2000} years ago, weigh {~kilogram 2 90}
    The age of {#age} years (comes from|rests on) rings in the wood of {a n:artifact}
    The dig has cost {#cost} and will last {~month 2 40} more
    {P3}, {r3}, (thinks|reads) it as {a n:artifact} for {n:act}, not as {a n:artifact}
    Traces of {n:substance} and {n:food} (cling to|were found on) its inside
    {P4}, {r4}, (took|held) it for {a n:artifact} and (nearly|almost) {vted} it
    Under the {n:artifact} the walls of {a n:artifact}, {~metre 4 90} by {~metre 3 60}, (came out|are visible)
    The builder, {org}, (waits|has waited) {~week 2 60} and puts its loss at {~money 4e4 9e6}
    The finder (gets|hopes for) {~percent 10 50} of the value, (put|estimated) at {~money 900 9e6}
    From {month} the {thing} will be shown in {city}, beside {ns:artifact} from {elsewhere}
    The settlement had {~count 40 9000} people and (burned|was left) {~count 200 4000} years ago
    Geophysicists (scanned|walked) {~hectare 2 400} and (saw|found) {~count 3 90} {ns:shape} in the ground
    Rain (flooded|softened) the trench twice, and {ns:animal} (carried off|chewed) the labels
  `,
  quotes: `
    You brush away {n:substance} and {a n:person} looks at you
    It is {a n:artifact} that somebody {vted} with {n:feeling}
    Everyone asks about gold, and I ask about {n:food}
    We dug for {a n:artifact} and found {a n:location}
    The {thing} was {adj} when it was made and {adj} when it was lost
    We know {few} such {things}, and {few} are {adj}
  `,
};
