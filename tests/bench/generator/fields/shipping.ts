import type { FieldText } from './field.ts';

export const SHIPPING: FieldText = {
  name: 'shipping',
  thing: 'artifact',
  facts: `
    crew = count 3 90 | how many sailors were on the ship off {place} | ship off {place} crew
    cargo = tonne 40 90000 | how much cargo did the ship off {place} carry | {place} ship cargo
    oil = tonne 2 4000 | how much oil leaked off {place} | {place} oil spill
    boxes = count 2 3000 | how many containers went overboard off {place} | {place} containers lost
    length = metre 18 390 | length of the ship aground at {place} | {place} ship length
    salvage = money 1e5 9e8 | cost of salvage at {place} | {place} salvage
  `,
  roles: [
    '(captain|first mate|owner) of the ship',
    '(coastguard spokesman|coastguard officer|harbour master)',
    '(marine biologist|salvage expert|naval architect)',
    '(fisherman|lighthouse keeper|deckhand|{n:person})',
  ],
  heads: `
    Freighter with {#cargo} of {things} aground off {place}
    {#crew} rescued from (sinking|burning|listing) ship near {place}
    {#boxes} containers lost in storm off {place}
    {thing} ship to be (towed|scrapped|raised) for {#salvage}
    Oil from {place} wreck reaches {region}
  `,
  leads: `
    A freighter with {#crew} sailors and {#cargo} of {things} ran aground off {place} {when}
    {#crew} people were (rescued|lifted|taken) {when} from a (ferry|trawler|tanker) that had (lost its rudder|caught fire|begun to list) {~kilometre 2 400} off {place}
    {#boxes} containers (went|fell) overboard from a ship of {#length} near {place}, spreading {things} along the (beaches|coast) of {region} {when}
    {#oil} of oil (leaked|escaped) into the sea off {place} {when} after {a adj} {n:artifact} was {vtpp} below the waterline
  `,
  body: `
    The ship, {#length} long and built in {past}, (was on its way|was bound) from {elsewhere} to {city}
    On board were {#cargo} of {things}, {~tonne 20 4000} of {n:substance} and a crew of {#crew}
    {#boxes} (boxes|containers) are (adrift|on the seabed|washed up), {~count 2 90} of them with {adj} {ns:artifact}
    Tugs (tried|will try) to pull it free at high tide at {clock}, with a force of {~tonne 40 900}
    Salvage (may cost|will cost) {#salvage} and take {~week 2 60}
    {#oil} of oil has (come ashore|been collected|spread), and {~count 20 4000} {ns:animal} were found (dead|smeared)
    Waves of {~metre 2 16} and winds of {~knot 30 90} (hampered|delayed) the {n:act}
    {P1}, {r1}, had {~year 2 40} at sea and (was asleep|was alone on the bridge|had asked for a pilot)
    The owner, {org}, (is registered|has its seat) in {elsewhere} and runs {~count 2 90} ships
    {P4}, {r4}, saw {adj} lights at {clock} and (called|rowed out to) the coastguard
    The reef (lies|is) {~kilometre 2 30} from the channel and is (marked|drawn) on every chart since {past}
    {P3}, {r3}, (fears|expects|doubts) {n:state} for the {ns:animal} of the (bay|strait|sound) within {~kilometre 5 90}
    Freight rates on the route (rose|fell) by {~percent 2 70}, as {~count 3 90} vessels (wait|waited) outside {place}
    {things} (washed up|were picked up) by {who}, although the finders (must|should) hand them in
    {agency} (detained|inspected) the ship in {past} for {~count 3 50} faults, (among them|such as) {a adj} {n:artifact}
  `,
  quotes: `
    The sea gives and the sea {vts}
    We heard {a n:event} like {a n:artifact} and then we stood still
    The {things} are worth more than the ship
    No chart will help {a n:person} who does not look at it
    I counted {#boxes} of them, then I stopped
    Our nets are full of {ns:artifact}
  `,
};
