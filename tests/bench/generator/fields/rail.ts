import type { FieldText } from './field.ts';

export const RAIL: FieldText = {
  name: 'rail',
  thing: 'artifact',
  facts: `
    delay = minute 12 400 | how late was the train to {place} | {place} train delay
    passengers = count 40 4000 | how many passengers were stranded near {place} | stranded passengers {place}
    fare = percent 2 30 | by how much do fares to {place} rise | {place} fare rise
    trains = count 6 400 | how many trains were cancelled at {place} | {place} trains cancelled
    cost = money 4e6 8e9 | cost of the line to {place} | {place} line cost
    riders = count 2000 9000000 | how many riders does the {place} line have | {place} line riders
  `,
  roles: [
    '(head|managing director|operations chief) of the railway',
    '(railway spokeswoman|railway spokesman|transport secretary)',
    '(signalling engineer|passenger watchdog|union secretary)',
    '(commuter|conductor|student|{n:person})',
  ],
  heads: `
    {#passengers} stranded as {thing} (halts|stops|delays) train near {place}
    Fares to {place} to rise by {#fare}
    {place} line (reopens|to close|delayed again) at cost of {#cost}
    Night train returns to {place}
    {#trains} trains cancelled over {look} {things}
  `,
  leads: `
    {#passengers} passengers (spent|were stuck for) {#delay} in a train outside {place} {when} after {a adj} {thing} (fell on|damaged|blocked) the track
    Rail fares between {place} and {city} will (rise|go up) by {#fare} from {month}, the operator {org} said {when}
    {#trains} trains were cancelled {when} because of (a fault in|missing|frozen) {things} at {place} station
    The line from {place} to {city} (reopened|is to reopen|will close) {when} after (works|a quarrel) that (cost|swallowed) {#cost}
  `,
  body: `
    The {clock} service left {#delay} late, and {#passengers} people were on (board|the platform)
    {#trains} (departures|connections|services) were (dropped|cut) between {clock} and {clock}, {~percent 4 60} of the timetable
    {org} has {~count 8 400} trains, of which {~count 2 40} are (in repair|waiting for {things}|too old to run)
    The line (carries|is used by) {#riders} (riders|travellers|passengers) a year, {~percent 2 80} more than in {past}
    {#cost} went into {~kilometre 4 400} of track, {~count 2 60} stations and {~count 2 30} tunnels
    A ticket (costs|will cost) {~money 2 190}, against {~money 2 150} today, an increase of {#fare}
    Signals (failed|went dark) at {clock} when {a n:animal} (bit through|got into|{vted}) {a n:artifact}
    {P4}, {r4}, (missed|was late for) {a adj} {n:event} in {city} and (wants|is owed) {~money 20 900}
    Buses (replaced|stood in for) the trains, but {who} (waited|queued) for {~minute 15 180} on {street}
    {P3}, {r3}, (blames|points to) {ns:artifact} from {past} and the {n:act} of {~count 20 4000} posts
    The (new|refurbished) trains have {~count 80 900} seats, {a adj} {n:artifact} and room for {~count 4 60} bicycles
    Punctuality fell to {~percent 40 96} in {month}, from {~percent 60 98} a year before
    The works (took|will take) {~month 3 60}, {~month 2 30} longer than {agency} had (promised|planned)
    On the old {n:object} bridge trains may run at no more than {~kilometre 10 90} an hour
    Drivers (voted|decided) by {~vote 40 4000} for (a walkout|talks|{a adj} {n:act}) over {ns:possession}
  `,
  quotes: `
    Nobody told us (anything|why|how long) until {a n:person} came with {n:food}
    A railway is only as good as its {things}
    I have read {a n:communication} twice and learned {a n:animal} from it
    We will run more trains when we have more {who}
    The fare is {adj}, the seat is {adj} and the {n:artifact} is {adj}
    For {~year 5 60} this line was (forgotten|a joke|{adj})
  `,
};
