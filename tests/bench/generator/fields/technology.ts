import type { FieldText } from './field.ts';

export const TECHNOLOGY: FieldText = {
  name: 'technology',
  thing: 'artifact',
  facts: `
    users = count 900 90000000 | how many users does the {thing} service of {org} have | {org} users
    accounts = count 400 40000000 | how many accounts were exposed at {org} | {org} accounts
    price = money 20 4000 | price of the {thing} of {org} | {org} {thing} price
    outage = hour 2 90 | how long was the outage at {org} | {org} outage
    raised = money 3e5 4e9 | how much did {org} raise | {org} round
    speed = percent 4 90 | how much faster is the {thing} of {org} | {org} faster
  `,
  roles: [
    '(founder|chief executive|head of research) of {org}',
    '(spokesman for {org}|head of security|product manager)',
    '(security researcher|privacy campaigner|engineer|regulator)',
    '(customer|developer|tester|{n:person})',
  ],
  heads: `
    {org} outage hits {#users} users
    {#accounts} accounts exposed at {org}
    {org} shows {look} {thing} for {#price}
    Start-up {org} raises {#raised}
    Regulator looks at {thing} app of {org}
  `,
  leads: `
    Data of {#accounts} accounts at {org} were (exposed|stolen|put on sale), the company (admitted|said) {when}
    {org} (presented|unveiled) {a thing} {when} that is {#speed} faster than the last and (costs|will cost) {#price}
    The start-up {org} from {place}, which (trains|teaches) machines to {vt} {ns:artifact}, has raised {#raised}, it said {when}
    {#users} users could not (log in|pay|send messages) for {#outage} {when} because of (a faulty update|{a adj} {n:artifact}|a cut cable) at {org}
  `,
  body: `
    The service has {#users} users, {~percent 4 80} of them in {region}
    Among the data are names, addresses and the {n:communication} of {~count 200 900000} {who}
    The outage (began|started) at {clock} and lasted {#outage}, {~hour 2 30} longer than the company first (said|admitted)
    The {thing} (weighs|comes to) {~gram 40 4000}, lasts {~hour 4 90} on a charge and (is sold|comes) in {few} colours
    {P3}, {r3}, (found|reported) the hole in {month} and was (offered|paid) {~money 40 90000}
    {org} was founded in {past} by {few} {ns:person} in {a n:artifact} in {city} and has {~count 12 9000} employees
    {#raised} came from {~count 2 20} investors, (led by|among them) {org2}
    The model (learned|was trained) on {~count 2 900} million {ns:communication} and still (mistakes|takes) {a n:animal} for {a n:artifact}
    {agency} (asked|gave) the company {~week 2 12} to {vt} its {ns:communication}
    A chip of {~millimetre 2 40} (does|carries out) {~count 2 90} billion steps a second at {~degree 20 90}
    Customers (get|were promised) {~money 2 90} back or {~month 2 12} without charge
    The attackers (came in|entered) through {a adj} {n:artifact} of a supplier in {elsewhere} and stayed for {~week 2 60}
    In tests it (recognised|sorted) {~percent 40 99} of the {ns:artifact}, against {~percent 30 95} for {ns:person}
    {P4}, {r4}, has {~count 2 40000} photographs of {ns:animal} there and (cannot reach|fears for) them
    The licence (allows|forbids) anybody to {vt} the {n:communication} (for money|without asking)
  `,
  quotes: `
    The {thing} does not know what {a n:animal} is, and it need not
    We (fixed|closed) it within {few} hours, and we are {adj}
    Data is {a n:substance}, and ours has {vied}
    {a n:person} with {a n:artifact} could have {vtpp} it
    Our machines {vt} so that people can {vi}
    Passwords are {adj} {ns:artifact}
  `,
};
