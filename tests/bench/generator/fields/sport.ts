import type { FieldText } from './field.ts';

export const SPORT: FieldText = {
  name: 'sport',
  thing: 'animal',
  facts: `
    crowd = count 300 70000 | how many spectators watched in {place} | {place} crowd
    goals = count 2 9 | how many goals did {p1} score | {p1} goals
    fee = money 2e5 9e7 | transfer fee for {p1} | {p1} fee
    points = count 3 90 | how many points does {place} have | {place} points
    ban = month 2 48 | how long is {p1} banned | {p1} ban
    titles = count 2 24 | how many titles has {place} won | {place} titles
  `,
  roles: [
    '(striker|goalkeeper|captain|winger|midfielder)',
    '(coach|head coach|manager)',
    '(rival coach|pundit|former international|referee)',
    '(fan|groundsman|steward|{n:person})',
  ],
  heads: `
    {p1} scores {#goals} as {place} beat {city}
    {p1} joins {city} for {#fee}
    {place} (sack|keep|back) {p2} after {adj} defeat
    {p1} banned for {#ban}
    {#crowd} see {place} win title again
  `,
  leads: `
    {P1} scored {#goals} goals {when} as {place} (beat|thrashed|came back against) {city} before a crowd of {#crowd}
    {place} have (signed|sold|loaned) {P1}, {r1}, for {#fee}, the club (said|confirmed) {when}
    {P1} was banned for {#ban} {when} for (doping|betting|{a n:act} against a referee)
    The {things} of {place} (won|lost|threw away) the (cup|title|final) {when}, {few} to {few}, in a match that {vted} their {#crowd} supporters
  `,
  body: `
    {p1}, who {vied} for {~minute 8 80} with {a adj} {n:body}, (headed|volleyed|drilled) the ball in from {~metre 4 35}
    {place} (are|stand) {few} places (above|below) {city} with {#points} points from {~count 6 38} games
    It was their {~count 3 14} game without (defeat|a win), and (the best|the worst) run since {past}
    {P2}, {r2}, (changed|praised|dropped) {few} players and (switched to|gave up) {a adj} {n:shape} after the interval
    The {#crowd} in the ground (sang|whistled|fell silent) when {p1} (limped off|was sent off|missed a penalty)
    The fee of {#fee} is (a club record|the highest since {past}|to be paid over {~year 2 5})
    {place} have won {#titles} titles, the (first|latest) in {past}
    {p1}, {~count 17 39}, {vted} for {elsewhere} and {city} before (an injury|a quarrel) that cost him {~month 2 20}
    The ban of {#ban} (begins|ends) in {month}, and the player (will appeal|accepts it)
    {P4}, {r4}, has (missed|seen) {~count 2 900} matches in {~year 3 60} and (wears|keeps) {a adj} {n:artifact} for luck
    Tickets (cost|went for) {~money 8 900}, and {~percent 40 99} of the season's are (sold|gone)
    {org} (ends|extends) its {n:communication} on the shirts, worth {~money 1e5 4e7} a year
    Possession was {~percent 30 70}, shots were {~count 4 30} and corners {few}
    The women's team (drew|won) in {elsewhere} with {few} goals by {other}
    The pitch, {adj} after {~hour 4 60} of rain, was (inspected|passed) at {clock}
  `,
  quotes: `
    We (played|ran|defended) like {adj} {ns:animal}
    {a n:artifact} would have (saved|scored) that one
    My {n:body} is {adj} but my {n:feeling} is not
    You do not win {a n:artifact} in {month}
    He has {a n:body} like {a n:animal} and a left foot from heaven
    The referee (saw|missed) what {#crowd} people saw
  `,
};
