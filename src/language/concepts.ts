import type { Token } from '../language/words.ts';
import { family } from './families.ts';

/** Words and expressions that report the same thing, by field. One line a concept: its id, then its words. */
const CONCEPTS = `
killed: kill, die, fatality, perish, victim, slain, slay, murder, casualty, lose life, lose their lives, lost their lives, lost his life, lost her life, pass away, lost soldiers, lost men, lost troops, death toll, claim lives, bodies of, bodies recovered, bodies were, body count
injured: injure, wound, hurt, maim, casualty, injury toll
missing: missing, unaccounted for, whereabouts unknown
displaced: displace, homeless, uproot, driven from their homes, forced from their homes, lost their homes, fled their homes, left their homes
evacuated: evacuate, moved to safety, taken out of, brought out, taken to safety, led to safety
remaining: still in, remain in, left behind, stay behind, stayed behind, remain, are left, stranded
rescued: rescue, save lives, saved lives, lives saved, saved from, pulled alive, pulled from, plucked
survived: survive, escaped with their lives, walked away
deported: deport, expel, repatriate, remove from the country, send back, send home, send to, sent to, send them, flown to, flown out, transfer to, send away, fly to, deportation flight
returned: return, re entry, reentry, re enter, came back, readmit
held: hold, house, detain, incarcerate, jail, imprison, lock up, behind bars, in custody, confine
capacity: capacity, can hold, could hold, can carry, could carry, can take, can accommodate, designed to hold, designed for, built to hold, built for, room for, space for, seat, can seat, can house, accommodate
inmate: inmate, prisoner, convict, detainee, captive
prison: prison, jail, penitentiary, detention center, gaol, correctional facility, prison facility
released: release, free, set free, parole, bail out, let go, walk free, hand over, handed over, came home, come home, get back, got back
exchanged: exchange, swap, trade, change hands, changed hands, handed over
arrested: arrest, take into custody, taken into custody, apprehend, round up, take away, took away, led away, detain by police
charged: charge, indict, prosecute, arraign
convicted: convict, find guilty, found guilty, guilty verdict, verdict
acquitted: acquit, clear of, cleared of, not guilty
sentenced: sentence, jail term, prison term, years in prison, years behind bars
escaped: escape, flee, abscond, break out, broke out, on the run, at large
recaptured: recapture, back in custody
stolen: steal, embezzle, siphon, misappropriate, divert, loot, pocket
fined: fine, penalty, penalise, penalize
sued: sue, lawsuit, legal action, litigation
attack: attack, assault, raid, ambush, bombing
aboard: aboard, on board, carry, occupant, who boarded, on the plane, on the flight, on the aircraft, on the train, on the bus, on the ferry, on the ship, on the boat
passenger: passenger, traveller, traveler
aircraft: aircraft, plane, airplane, aeroplane, jet, airliner, airframe, turboprop, helicopter
ship: ship, vessel, boat, freighter, tanker, container ship, ferry
port: port, harbor, dock, quay, wharf, terminal
ferry: ferry, crossing, sailing, departure
waiting: wait, queue, anchor, line up, stuck, back up, tailback, jam
journey: flight, journey, voyage
vehicle: vehicle, car, truck, lorry, bus
in service: in service, in use, in operation, still flying, flying, operate
crew: crew, pilot, captain
crash: crash, go down, went down, came down, accident, collide
wreckage: wreck, wreckage, debris, crash site
quake: earthquake, quake, tremor, temblor, shock, shaking
aftershock: aftershock
flood: flood, inundate, deluge
storm: storm, hurricane, typhoon, cyclone, tornado, gale
forecast: forecast, predict, outlook, guidance, analyst expect, analysts expected, had expected, is expected, are expected, consensus
heat: heat, heatwave, hot spell
drought: drought, dry spell
fire: fire, blaze, wildfire, inferno
destroyed: destroy, raze, flatten, collapse, wreck, ruin, demolish, came down, burn down, burnt down, reduced to rubble, gutted
damaged: damage, harm
uninhabitable: uninhabitable, unsafe, no longer be lived in, not fit to live, unliveable
depth: depth, shallow, down
lasted: last, go on for, went on for, duration, continue, long
hit: hit, strike, shake, slam, batter, rock, pound
started: start, begin, commence, launch, get under way, kick off
ended: end, finish, conclude, complete
opened: open, inaugurate, homestand, unveil
closed: close, shut, shutter
built: build, construct, construction, erect, take
building: building, structure
stadium: stadium, arena, ballpark, ground, venue
site: site, plot, land
territory: territory, ground, area, land, terrain
captured: capture, seize, overrun, occupy, take, took, conquer, gain control
home: home, house, homeowner, household, flat, apartment, dwelling
cost: cost, price, price tag, bill, expense, put at, run to, estimate
deficit: deficit, shortfall, gap, hole
budget: budget, spending plan
revenue: revenue, turnover, takings, gross, income
profit: profit, earnings, surplus
loss: loss
debt: debt, owe, liability
increase: increase, rise, hike, grow, gain, raise, climb, jump, surge, soar, go up, went up, get another, expand, swell, uptick, push up
decrease: decrease, cut, shrink, lose, reduce, drop, decline, slash, slump, reduction, fall, tumble, slide, dip, go down, went down, shed, plunge, slip
jobs cut: eliminate, axe, lay off, laid off, layoff, redundancy, redundant, job loss, job cut, sent home without pay, short time, furlough, jobs will go, posts will go, jobs to go, sent home, cut jobs, cut posts, shed jobs, jobs at risk, out of work, lost their jobs, lose their jobs
job: job, position, post, role
worker: worker, employee, staff, workforce, personnel, labourer, laborer, workmen, hand
hired: hire, recruit, take on
created: create, generate, add
on strike: on strike, go on strike, went on strike, walk out, walk off the job, down tools, stop work, stopped work, stay away from work, fail to report for work, failed to report, fail to turn up, did not turn up, put down their tools
strike: strike, walkout, on strike, went on strike, go on strike, walk out, work stoppage, industrial action, stoppage, picket, down tools, stop work, stopped work, stay away from work, fail to report for work, fail to turn up, stay off work, put down their tools
union: union, labor union, trade union
member: member, membership, represent, on its books, on the books
wage: wage, pay, salary, earn, take home, pay packet, paycheck, earnings
offer: offer, propose, proposal, deal, on the table, put forward
demand: demand, request, want, claim, call for, seek, ask for
aid: aid, relief, emergency fund, assistance, funds, help
funding: funding, fund, finance, subsidy, money, budget
public money: public money, taxpayer, public funding, public fund, city money
paid: pay, payment, payout, contribute, spend, shell out, foot the bill
donated: donate, raise, give, appeal
promised: promise, pledge
government: government, ministry, authorities, administration
compensation: compensation, payout, damages, settlement
insured: insure, insurance
contract: contract, order, deal
price: price, fee, charge, fare
shares: share, stock
sold: sell, sale
bought: buy, acquire, takeover
turnout: turnout, participation, take part, bother to vote, voter turnout, cast ballots, cast a ballot, cast their ballots, went to the polls, go to the polls, turned out to vote
ballot: ballot, vote, ballot paper, voting paper
winner: win, victory, prevail, triumph, claim victory, elect
margin: margin, lead, ahead, edge, difference, gap, clear of
spoiled: spoil, invalid, void, spoilt
disputed: dispute, contest, challenge, in dispute, irregular
registered: registered voter, eligible voter, electorate, electoral roll, on the rolls, voter roll, register
polling: polling station, polling place, polling centre, polling center
poll: poll, survey
recount: recount
seats: seat
candidate: candidate, contender, nominee, hopeful, runner
inaugurated: inaugurate, swear in, sworn in, take office, oath of office, inauguration
protest: protest, demonstrate, march, rally, demonstration
crowd: crowd, attendance, turn out, spectator
troops: troop, soldier, serviceman, force, servicemen, defender, fighter
ceasefire: ceasefire, truce, pause, lull, cessation
offensive: offensive, assault, operation, advance, push, incursion
battle: battle, fighting, combat, clash
shot down: shoot down, shot down, bring down, brought down, down, intercept
drone: drone, unmanned aircraft, uav
refugee: refuge, migrant, asylum seeker
shot: shoot, gunfire, open fire
patient: patient, case
infected: infect, case, test positive, contract
vaccine: vaccine, vaccinate, jab, shot, dose, inoculate
effective: effective, efficacy, effectiveness, protect
side effect: side effect, adverse event, adverse reaction
participant: participant, volunteer, enrol, enroll, enrolled, subject
recovered: recover
hospitalized: hospitalize, hospital, admit
treated: treat
cancelled: cancel, call off, called off, scrap, ground
delayed: delay, postpone, late, behind schedule, hold up
disrupted: disrupt
approved: approve, authorize, license, pass, adopt, green light
rejected: reject, refuse, turn down, vote down, fail
banned: ban, prohibit, outlaw
visit: visit, tour, trip
meeting: meeting, session, summit, talk, hearing, debate
temperature: temperature, degree
emissions: emission, greenhouse gas
power: power, electricity
blackout: without power, without electricity, cut off, blackout, power cut, outage
distance: distance, away, short of
speed: speed, fast
age: age, old
investigation: investigation, inquiry, probe
recorder: recorder, black box
found: find, locate, discover, recover, retrieve
contact: contact, communication, touch, radar
disappeared: vanish, disappear, off radar, off the radar
doctor: doctor, physician, medic
school: school, classroom
pupil: pupil, student, schoolchild
police: police, officer, constable
lawyer: lawyer, attorney, counsel, barrister
boss: head, chief, director, chief executive, boss, ceo, manager
firm: firm, company, business, corporation, manufacturer, maker
family: family, relative, next of kin
altitude: altitude, height, elevation, high, above sea level
limit: minimum, limit, ceiling, maximum permitted, maximum allowed, legal maximum
consequence: consequence, repercussion, penalty
immediate: immediate, upfront, up front, interim, initial, at once, straight away, right away, instant
increase in pay: pay rise, pay raise, wage increase
weight: weigh, weight, heavy
length: length, stretch, long
width: wide, width, across
injured seriously: seriously injured, seriously hurt, critical condition, critically injured, intensive care, critical
treated in hospital: in hospital, hospital treatment
cause: cause, because, due to, blame, reason, behind
suspect: suspect, accused, defendant
gunman: gunman, shooter, attacker, assailant
weapon: weapon, gun, firearm, rifle, pistol
bullet: bullet, round, shot
hostage: hostage, captive
kidnapped: kidnap, abduct, take hostage
soldier: soldier, troop, serviceman, servicemen, servicewoman, fighter, personnel
civilian: civilian, non combatant, noncombatant, bystander, resident, inhabitant, townspeople, villager
border: border, frontier
country: country, nation, state
agreement: agreement, accord, pact, treaty, deal
resign: resign, step down, quit, stand down, resignation
appointed: appoint, name, nominate, installed
dismissed: dismiss, sack, fire, oust, remove from office
minister: minister, secretary
parliament: parliament, assembly, congress, legislature, chamber, lawmaker, legislator, senator, deputies
mayor: mayor
judge: judge, justice, magistrate
trial: trial, court case, proceedings
jury: jury, juror
appeal court: appeal, appellate
witness: witness, testify, testimony
evidence: evidence, exhibit, proof
bribe: bribe, kickback, bribery
fraud: fraud, scam, swindle, deceive
loan: loan, borrow, lend, mortgage
bond: bond, note
bank: bank, lender
customer: customer, client, consumer, user
subscriber: subscriber, member
factory: factory, plant, mill
product: product, good
recall: recall, withdraw
store: store, shop, outlet, branch
restaurant: restaurant, cafe
hotel: hotel, inn
room: room, bed
tourist: tourist, visitor, holidaymaker
farmer: farmer, grower
crop: crop, harvest
animal: animal, livestock, cattle
tree: tree, forest, woodland
river: river, stream
dam: dam, reservoir
bridge: bridge, overpass, viaduct
road: road, street, highway, motorway
rail: rail, railway, railroad, train
tunnel: tunnel
airport: airport, airfield
pollution: pollution, spill, contamination, leak
rain: rain, rainfall, downpour, precipitation
snow: snow, snowfall
wind: wind, gust
dose: dose, jab, shot
placebo: placebo, control group
trial group: trial, study
drug: drug, medicine, medication, treatment
relapse: relapse, recurrence, return
death rate: mortality, death rate, fatality rate
dropout: drop out, withdraw, discontinue
side effects: side effect, adverse event, adverse reaction
symptom: symptom, sign
birth: birth, born, baby, newborn
marriage: marriage, marry, wed, wedding
goal: goal, score
match: match, game, fixture
spectator: spectator, fan, attendance, crowd
transfer fee: transfer fee, fee
record: record, all time
population: population, inhabitant, people live, home to
picket: picket, picket line
contract length: year contract, year deal
overtime: overtime, extra hours
shift: shift
ticket: ticket, admission
launch: launch, lift off, liftoff, blast off
satellite: satellite, spacecraft, probe
orbit: orbit
download: download, install
breach: breach, hack, leak, cyberattack
account: account, record
password: password, credential
ransom: ransom, extortion
outage time: down, offline
restored: restore, reconnect, back online
search: search, hunt, look for
volunteer: volunteer, helper
shelter: shelter, temporary housing, tent
food: food, meal, ration
water: water, drinking water
charity: charity, nonprofit, aid group, relief agency, aid agency, foundation
great: large, strong, big, great, powerful
target: target, goal, aim, appeal for, hope to, seek
average: average, median, mean, typical
received: receive, get, collect, win
trapped: trap, bury, pin, stick
project: project, scheme, plan, development
`;

/** States and events that must not be mixed in one comparison: concepts whose figures are never each other's. */
const STATES = new Set(
  `killed injured missing displaced evacuated rescued survived deported returned held capacity released arrested charged convicted acquitted
  escaped recaptured aboard uninhabitable destroyed jobs-cut turnout spoiled disputed registered infected vaccine
  hospitalized recovered cancelled on-strike damaged`.split(/\s+/),
);

interface Expression {
  concept: string;
  rest: string[];
}

const SINGLE = new Map<string, string[]>();
const EXPRESSIONS = new Map<string, Expression[]>();
for (const line of CONCEPTS.trim().split('\n')) {
  const [head, list] = line.split(': ') as [string, string];
  const concept = head.replaceAll(' ', '-');
  for (const entry of list.split(', ')) {
    const [first, ...rest] = entry.split(' ').map(family) as [string, ...string[]];
    if (rest.length === 0) SINGLE.set(first, [...new Set([...(SINGLE.get(first) ?? []), concept])]);
    else EXPRESSIONS.set(first, [...(EXPRESSIONS.get(first) ?? []), { concept, rest }]);
  }
}

/** A concept at its place: token indices, `end` exclusive. */
export interface ConceptMention {
  id: string;
  start: number;
  end: number;
}

/** Numbers, and people as such. */
const PASSED =
  /^(?:\d.*|person|worker|employe|staff|man|woman|job|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenti|dozen|hundr|thousand|least|more|than|about|at)$/;

/** Where the rest of an expression ends, a number within it passed over ("claimed 44 lives"); 0 when it does not follow. */
function endOf(rest: readonly string[], keys: readonly string[], from: number): number {
  let at = from;
  for (const word of rest) {
    for (let passed = 0; passed < 4 && keys[at] !== word && PASSED.test(keys[at] ?? ''); passed++) at++;
    if (keys[at] !== word) return 0;
    at++;
  }
  return at;
}

/** The concepts that the words and expressions of a text stand for, in order; an expression hides its words. */
export function conceptsIn(tokens: readonly Token[]): ConceptMention[] {
  const keys = tokens.map((t) => family(t.text));
  const found: ConceptMention[] = [];
  for (let i = 0; i < keys.length; ) {
    let end = 0;
    let longest: string[] = [];
    for (const { concept, rest } of EXPRESSIONS.get(keys[i]!) ?? []) {
      const to = endOf(rest, keys, i + 1);
      if (to === 0 || to < end) continue;
      longest = to > end ? [concept] : [...longest, concept];
      end = to;
    }
    if (end > 0) {
      for (const id of new Set(longest)) found.push({ id, start: i, end });
      i = end;
      continue;
    }
    for (const id of SINGLE.get(keys[i]!) ?? []) found.push({ id, start: i, end: i + 1 });
    i++;
  }
  return found;
}

/** The concepts that one word family stands for on its own. */
export function conceptsOf(key: string): readonly string[] {
  return SINGLE.get(key) ?? [];
}

/** The concepts that stand for states or events, such as killed, held or capacity ("can hold"). */
export function statesIn(tokens: readonly Token[]): ConceptMention[] {
  return conceptsIn(tokens).filter((c) => STATES.has(c.id));
}
