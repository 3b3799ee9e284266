import type { FieldText } from './field.ts';

export const HEALTH: FieldText = {
  name: 'health',
  thing: 'substance',
  facts: `
    cases = count 4 90000 | how many cases were reported in {place} | {place} cases
    deaths = count 2 900 | how many died of it in {place} | {place} deaths
    patients = count 12 30000 | how many patients took part in {place} | {place} patients
    effect = percent 4 95 | how well does {thing} work in the {place} trial | {thing} effect
    wait = week 2 90 | how long is the wait at {place} hospital | {place} waiting
    cost = money 40 900000 | cost of the {thing} treatment | {thing} treatment cost
  `,
  roles: [
    '(chief physician|virologist|professor of medicine)',
    '(health minister|head of the health office|hospital spokeswoman)',
    "(patient advocate|epidemiologist|nurses' leader|pharmacist)",
    '(patient|mother of two|ward sister|{n:person})',
  ],
  heads: `
    {#cases} cases of {look} fever in {place}
    {thing} (helps|does not help) against {n:state}, trial finds
    {place} hospital: {#wait} for an appointment
    {#deaths} dead in {region} outbreak
    {thing} recalled over {n:substance}
  `,
  leads: `
    Doctors in {place} have (counted|reported) {#cases} cases of {a adj} fever and {#deaths} deaths, the health office said {when}
    A trial with {#patients} patients at {place} found that {thing} (cut|lowered|did not lower) the risk of {n:state} by {#effect}
    Patients of the hospital in {place} wait {#wait} for an appointment, (figures|papers) (released|seen) {when} show
    A treatment with {thing} that costs {#cost} will be paid for (everybody|children|those over {~count 40 80}) in {country} from {month}
  `,
  body: `
    Of the {#cases} patients {~count 2 400} are in hospital and {~count 2 60} in intensive care
    {#deaths} (people|patients), (most of them|all) over {~count 50 85} or with {adj} {ns:body}, have died
    The {#patients} (volunteers|patients) took {~gram 2 40} of {thing} or a dummy for {~week 3 140}
    {#effect} of those treated were (free of|relieved of) {n:state} after {~month 2 40}
    Side effects, (mostly|such as) {n:state} and {n:state}, (occurred|were seen) in {~percent 2 60}
    The wait was {~week 2 30} in {past}; the aim is {~week 2 10}
    The hospital (has|lacks) {~count 4 300} nurses and has (closed|reopened) {~count 2 90} beds
    A course (costs|comes to) {#cost}, of which patients pay {~percent 3 60}
    The source is (thought to be|traced to) {n:food} from {a n:artifact} in {city}
    {P3}, {r3}, (missed|called for) data on {who}, who (make up|are) {~percent 3 60} of those who fall ill
    {~percent 30 98} of the children in {region} are vaccinated; {~percent 90 98} would be needed
    {P4}, {r4}, has had {a adj} {n:body} since {past} and {vts} {~kilometre 2 40} to each appointment
    The laboratory (tested|checked) {~count 60 90000} samples, of which {~percent 2 60} were positive
    The virus (lives|survives) in {n:substance} for {~day 2 40} and dies at {~degree 40 90}
    {agency} (advises|recommends) boiling water for {~minute 2 20} and (staying away from|not eating) {ns:animal}
  `,
  quotes: `
    A fever is not {a n:event}, it is {a n:communication}
    We have (beds|machines), but nobody to {vt} them
    My {n:body} is {adj} and I wait
    {thing} is no {n:substance} of miracles
    The {n:state} was {adj} for {few} days and then it {vied}
    Wash your hands and {vt} nothing that has {vtpp}
  `,
};
