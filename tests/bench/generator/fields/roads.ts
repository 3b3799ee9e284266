import type { FieldText } from './field.ts';

export const ROADS: FieldText = {
  name: 'roads',
  thing: 'artifact',
  facts: `
    cars = count 2 90 | how many vehicles crashed near {place} | {place} crash vehicles
    dead = count 2 20 | how many were killed on the {place} road | {place} road killed
    jam = kilometre 2 60 | how long was the jam at {place} | {place} tailback
    toll = money 2 90 | how much is the toll at {place} | {place} toll
    cost = money 2e6 9e9 | cost of the {place} bypass | {place} bypass cost
    limit = kilometre 20 110 | speed limit in {place} | {place} speed limit
  `,
  roles: [
    '(lorry driver|coach driver|motorist)',
    '(traffic police spokesman|head of the roads agency|transport minister)',
    '(road safety researcher|campaigner|haulage lobbyist)',
    '(cyclist|passenger|petrol station attendant|{n:person})',
  ],
  heads: `
    {#dead} killed in pile-up (near|outside) {place}
    {place} bypass to cost {#cost}
    Lorry sheds load of {things} on {place} road
    {place} (cuts|raises|scraps) speed limit to {#limit} an hour
    {#jam} tailback after {thing} spill
  `,
  leads: `
    {#dead} people died and {~count 3 60} were hurt {when} when {#cars} vehicles (collided|crashed|ran into each other) in (fog|rain|ice|bright sun) near {place}
    A lorry (loaded with|carrying) {things} (overturned|caught fire|jackknifed) on the {place} road {when}, causing a jam of {#jam}
    The long-planned bypass of {place} will cost {#cost}, {~percent 8 190} more than (first thought|promised in {past}), {agency} said {when}
    Drivers will pay {#toll} to cross the {place} (bridge|tunnel) from {month}, {a n:communication} that {who} call {adj}
  `,
  body: `
    {#cars} cars and lorries were involved, (among them|including) a coach with {~count 8 60} {who} on board
    {#dead} (people|motorists|passengers) were (killed|declared dead at the scene|dead when rescuers came)
    The queue (stretched|reached) {#jam} and (held|was still) at {clock}
    The driver, {P1}, {~count 19 78}, had been at the wheel for {~hour 4 19}, (an inquiry|police) found
    Brake marks of {~metre 8 140} and {a adj} {n:artifact} (suggest|point to) {n:attribute}
    The limit (there|on that stretch) is {#limit} an hour, but (measurements|cameras) show that {~percent 9 80} drive faster
    The bypass, {~kilometre 2 48} long with {~count 2 30} bridges, (should open|is to open|was to open) in {year}
    {#cost} has been (earmarked|spent|borrowed) for it, {~percent 20 90} of it from {country}
    The toll of {#toll} (covers|does not cover) the {n:act} of {ns:artifact}
    {P3}, {r3}, counts {~count 20 900} accidents there since {past}, {~percent 9 60} of them with {ns:artifact}
    {~count 40 9000} {things} (rolled|spilled) across {few} lanes, and {who} (stopped|came) to (pick them up|film)
    A helicopter (flew|took) {few} of the injured to {city}; {few} (are|remain) in a critical condition
    Cyclists (want|demand) a lane of {~metre 2 4} on {street}, where {~count 200 20000} of them ride each day
    The {n:artifact} over the {n:object} (dates from|was built in) {past} and was (designed for|meant for) {~count 2 30} thousand cars a day
    Work (began|stopped) when {a adj} {n:artifact} was (found|dug up) under the {n:location}
  `,
  quotes: `
    I saw the {n:artifact} (coming|sliding) and there was no time to {vi}
    That {n:location} has been {adj} for {~year 4 40}
    You cannot {vt} a road with {n:feeling}
    We pay for {a n:artifact} that nobody {vted}
    One mistake of {few} seconds, and {few} families are {adj}
    Every {thing} on that lorry was {vtpp}
  `,
};
