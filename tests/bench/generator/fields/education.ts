import type { FieldText } from './field.ts';

export const EDUCATION: FieldText = {
  name: 'education',
  thing: 'communication',
  facts: `
    pupils = count 40 90000 | how many pupils are affected in {place} | {place} pupils
    teachers = count 4 4000 | how many teachers does {place} lack | {place} teachers missing
    classes = count 16 44 | how many pupils are in a class in {place} | {place} class size
    passed = percent 31 99 | how many passed the exam in {place} | {place} exam pass
    fees = money 90 40000 | tuition fees in {place} | {place} fees
    schools = count 2 900 | how many schools close in {region} | {region} schools
  `,
  roles: [
    '(headmaster|headmistress|rector|dean)',
    '(education minister|school inspector|spokesman for the school board)',
    "(teachers' leader|parents' spokeswoman|educationist)",
    '(pupil|caretaker|first-year student|mother of three)',
  ],
  heads: `
    {place} lacks {#teachers} teachers
    {#schools} schools to close in {region}
    {#passed} pass {thing} exam in {place}
    University of {place} raises fees to {#fees}
    Pupils (protest|write|cook) for {look} school
  `,
  leads: `
    {#schools} schools in {region} will (close|be merged) by {year} because there are too few (children|teachers|rooms), the ministry said {when}
    {#passed} of the pupils in {place} passed the {thing} exam, {~percent 2 20} (more|fewer) than in {past}
    The university of {place} will (raise|lower) its fees to {#fees} a year from {month}, a decision that {vted} its {#pupils} students
    Schools in {place} lack {#teachers} teachers, and {#pupils} pupils (stay at home|share rooms|have no lessons in {n:cognition})
  `,
  body: `
    {#pupils} pupils are (affected|taught there), in classes of {#classes}
    {#teachers} posts are (vacant|advertised), (most|half) of them in {n:cognition} and sport
    The exam (asked for|consisted of) {~count 2 60} questions on {ns:communication} and took {~hour 2 8}
    The school, built in {past} for {~count 60 900} children, has {a adj} {n:artifact} and {few} {ns:artifact}
    Fees of {#fees} (cover|pay) {~percent 4 60} of the costs; the rest is paid by {agency}
    {P3}, {r3}, (wants|asks for) {~money 2e4 9e8} and {adj} {ns:artifact} for every school
    Buses will {vt} the children {~kilometre 3 60} to {city}, starting at {clock}
    {P4}, {r4}, learned to {vt} {ns:artifact} there and {vts} now in {n:communication}
    Of the {who} who began in {past}, {~percent 20 90} have finished; the rest (left|switched|failed)
    The ministry (plans|tests) lessons in {n:cognition} and {n:act} from the {few} class on
    Pupils (read|write) {~percent 4 40} (better|worse) than those of {elsewhere}, a comparison of {~count 12 70} countries shows
    The canteen (serves|throws away) {~count 60 4000} meals a day, with {n:food} on {day}
    Telephones are (banned|locked away) from {clock} on, and {~percent 30 90} of the parents (agree|approve)
    {#passed} (reached|got) the pass mark of {~percent 40 70}
    The prize for {a n:communication} on {ns:animal} went to {other}, {~count 9 18}
  `,
  quotes: `
    Children {vt} what they see, not what they are told
    A school without {n:cognition} is {a n:artifact} with windows
    I have (taught|learned) here for {few} years and never {vtpp} {a n:communication}
    Give us {few} more {ns:person} and we will {vi}
    The exam was {adj}, but {a n:person} could pass it
    We {vt} them for a world that {vts} us
  `,
};
