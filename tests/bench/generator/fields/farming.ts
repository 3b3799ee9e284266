import type { FieldText } from './field.ts';

export const FARMING: FieldText = {
  name: 'farming',
  thing: 'plant',
  facts: `
    harvest = tonne 90 9000000 | how large is the {thing} harvest of {region} | {region} {thing} harvest
    area = hectare 4 90000 | on what area is {thing} grown in {region} | {region} {thing} area
    price = money 20 4000 | price of a tonne of {thing} in {region} | {region} {thing} price
    culled = count 12 400000 | how many animals were culled in {place} | {place} culled
    farms = count 3 9000 | how many farms gave up in {region} | {region} farms
    aid = money 4e4 9e8 | aid for {thing} growers of {region} | {region} growers aid
  `,
  roles: [
    '(grower|cattle breeder|shepherd|orchard owner)',
    "(agriculture minister|chief vet|head of the farmers' union)",
    '(agronomist|soil researcher|animal welfare campaigner)',
    '(farmhand|miller|beekeeper|{n:person})',
  ],
  heads: `
    {thing} harvest in {region} at {#harvest}
    {#culled} animals culled near {place}
    {#aid} for {thing} growers
    Beetle (threatens|spares|returns to) {thing} in {region}
    Farmers (block|feed|plough) {place} over {thing} price
  `,
  leads: `
    Farmers in {region} (brought in|harvested) {#harvest} of {thing}, {~percent 2 60} (more|less) than last year, their union said {when}
    {#culled} animals were (culled|put down) {when} on farms near {place} after {a adj} fever was (found|confirmed) in {ns:animal}
    Growers of {thing} will get {#aid} from {country}, the minister said in {place} {when}
    Hundreds of tractors (blocked|rolled through) {place} {when} as farmers (protested|demanded more) over the price of {thing}
  `,
  body: `
    {thing} is grown on {#area}, {~percent 2 60} of the land in {region}
    A tonne fetches {#price}, against {~money 20 4000} in {past}
    {#farms} farms have given up since {past}; those that remain have {~hectare 4 900} on average
    The beetle, {~millimetre 2 30} long, came with {ns:plant} from {elsewhere} and lays {~count 20 900} eggs
    {#culled} (pigs|hens|sheep|head of cattle) had to die, within {~kilometre 2 20} of the first case
    The aid of {#aid} is for those who lost more than {~percent 11 60} of their crop
    {P3}, {r3}, (measured|found) {n:substance} at {~centimetre 4 90} under {~percent 4 80} of the fields
    Milk brings {~count 12 80} cents a litre and costs {~count 14 90} to make
    {p1}, {~count 23 78}, has {~count 3 4000} {ns:animal}, {~hectare 2 900} of {ns:plant} and no successor
    Rain in {month} (came too late|softened the ground), and the ears are {adv} {adj}
    A (harvester|tractor) costs {~money 9000 900000} and is used {~day 4 90} a year
    {~count 40 40000} pickers from {country2} (come|came) each year for {~money 4 30} an hour
    Bees (died|swarmed) in {~count 3 400} hives near fields that had been {vtpp} with {n:substance}
    Seed, diesel and {n:substance} (cost|are) {~percent 3 70} dearer
    {P4}, {r4}, found {a n:animal} asleep in {a n:artifact}
  `,
  quotes: `
    You can {vt} {a n:artifact}, you cannot {vt} rain
    My {ns:animal} {v:i} better than the minister
    We get for {thing} what our fathers got
    The soil is {adj}, and whoever {vts} it will see
    I talk to my {ns:plant}, they do not {vi}
    If we {vi}, {region} eats {ns:substance}
  `,
};
