import { stemmer } from 'stemmer';
import { remembered } from './memo.ts';

/** Forms that no rule reaches, each line a family with its first word as the key. */
const IRREGULAR = `
die died dies dying dead death deaths deadly deadliest fatal lethal
kill killed kills killing killings killer killers
child children
man men
woman women
person people persons
foot feet
lose lost loses losing loss losses
hold held holds holding
build built builds building-work
send sent sends sending
pay paid pays paying payment payments payout payouts
sell sold sells selling sale sales
buy bought buys buying purchase purchases purchased
win won wins winning winner winners victory victories
rise rose risen rises rising
fall fell fallen falls falling
grow grew grown grows growing growth
begin began begun begins beginning
break broke broken breaks breaking
strike struck strikes striking striker strikers
shoot shot shoots shooting shootings
steal stole stolen steals stealing theft thefts
find found finds finding
fight fought fights fighting
fly flew flown flies flying
flight flights
flee fled flees fleeing
catch caught catches
teach taught teacher teachers
think thought
bring brought
leave left leaves leaving
give gave given gives giving
lie lies lying lay lain
take took taken takes taking
go went gone goes going
come came comes coming
drive drove driven drives driver drivers
speak spoke spoken speech
swear swore sworn
sink sank sunk sinking
spend spent spends spending
lend lent lends loan loans
hurt hurts hurting
deep deeper deepest depth depths
long longer longest length
wide wider widest width
high higher highest height
strong stronger strongest strength
large larger largest
big bigger biggest
old older oldest
young younger youngest youth
vote votes voted voting voter voters
elect elected election elections elects electoral
open opened opens opening openings
close closed closes closing closure closures
tax taxes taxed taxation
taxpayer taxpayers
house houses housed housing
home homes
arrive arrived arrives arrival arrivals
survive survived survives surviving survivor survivors survival
rescue rescued rescues rescuing rescuer rescuers
injure injured injures injuring injury injuries
employ employed employs employee employees employer employers employment
deport deported deports deporting deportation deportations deportee deportees
evacuate evacuated evacuates evacuation evacuations evacuee evacuees
detain detained detains detention detainee detainees
protest protested protests protesting protester protesters protestor protestors
refuge refugee refugees
train trains
inmate inmates
escape escaped escapes escaping escapee escapees
recapture recaptured recaptures
donate donated donates donation donations donor donors
reside resident residents residence
produce produced produces production producer producers
destroy destroyed destroys destruction
collide collided collision collisions
decide decided decides decision decisions
explode exploded explosion explosions
invade invaded invasion
expel expelled expels expulsion expulsions
convict convicted convicts conviction convictions
sentence sentenced sentences sentencing
accuse accused accusation accusations
participate participated participating participation
participant participants
vaccinate vaccinated vaccination vaccinations vaccine vaccines
infect infected infection infections infectious
compensate compensated compensation
acquit acquitted acquittal
propose proposed proposal proposals
approve approved approves approval
refuse refused refusal
strong-room strongroom
magnitude magnitudes
general generals
police policeman policemen
policy policies
university universities
universe universes
organ organs
organise organised organize organized organisation organization organisations organizations
number numbers
count counts counted counting
minister ministers
publish published publishes publishing publisher publishers publication publications
ministry ministries
official officials
office offices
officer officers
international internationally
nation nations national
public publicly
import imports imported
important importance
capacity capacities
cost costs costing costly
price prices priced pricing
percent percentage
training trained trainee trainees trainer trainers
personal personally
personality personalities
personnel
experiment experiments experimental experimented
direction directions
community communities communal
communicate communicates communicated communication communications
communism communist communists
business businesses
apartment apartments
consideration considerations
several
severe severely severity
detective detectives
department departments departmental
depart departs departed departing departure departures
news
author authors
authority authorities
authorise authorised authorises authorisation authorize authorized authorizes authorization
generate generates generated generating
generation generations
generous generously generosity
succession successive successively
positive positively positives
responsible responsibility responsibilities
initiative initiatives
productive productivity
competent competence
emergency emergencies
nationalise nationalised nationalises nationalisation nationalize nationalized nationalizes nationalization
nationalism nationalist nationalists
witness witnesses witnessed witnessing
arms
armed
army armies
polite politely
tentative tentatively
customer customers
customs
capitalism capitalist
liberate liberates liberated liberating liberation
divert diverts diverted diverting diversion diversions
conversion conversions converted convert
litre litres liter liters
statue statues
ration rations rationed rationing
rational rationally
subsidy subsidies subsidise subsidised subsidises subsidising subsidize subsidized subsidizes subsidizing
suspend suspends suspended suspending suspension suspensions
appropriation appropriations
expensive
aide aides
publicity
activist activists activism
missing
marine marines
mariner mariners
organic organically
animal animals
physics physicist physicists
execute executes executed executing execution executions
executive executives
president presidents presidential presidency presidencies
preside presides presided presiding
plantation plantations
planted planting
finance finances financed financing financial financially
majority majorities
minority minorities
priority priorities
critical critically
critic critics criticise criticised criticises criticising criticism criticisms criticize criticized criticizes criticizing
medical medically
hospital hospitals
hospitalise hospitalised hospitalises hospitalisation hospitalisations hospitalize hospitalized hospitalizes hospitalization hospitalizations
hospitality
contraction contractions
recover recovers recovered recovering recovery recoveries
discover discovers discovered discovering discovery discoveries
withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals
freeze freezes froze frozen freezing
forbid forbids forbade forbidden
overthrow overthrows overthrew overthrown
throw throws threw thrown throwing
draw draws drew drawn drawing
drink drinks drank drinking
eat eats ate eaten eating
feed feeds fed feeding
hang hangs hung hanged hanging
hide hides hid hidden hiding
keep keeps kept keeping
know knows knew known knowing
lead leads led
meet meets met
ride rides rode ridden riding
run runs ran running
see sees seen seeing
seek seeks sought seeking
shrink shrinks shrank shrunk shrinking
sit sits sat sitting
stand stands stood standing
swim swims swam swimming
tear tears tore torn tearing
tell tells told telling
wear wears wore worn wearing
write writes wrote written writing
blow blows blew blown blowing
burn burns burned burnt burning
choose chooses chose chosen choosing choice choices
deal deals dealt dealing
dig digs dug digging
overrun overruns overran overrunning
undergo undergoes underwent undergone
undertake undertakes undertook undertaken undertaking
uphold upholds upheld
withhold withholds withheld
rebuild rebuilds rebuilt rebuilding
retake retakes retook retaken retaking
repay repays repaid repaying repayment repayments
sweep sweeps swept sweeping
beat beats beaten beating
spoil spoils spoiled spoilt spoiling
slay slays slew slain slaying
founded founding founder founders
felled felling
savings
grounded grounding groundings
damages
freed freeing
marched marching marches marcher marchers
`;

const KEYS = new Map<string, string>();
for (const line of IRREGULAR.trim().split('\n')) {
  const forms = line.split(' ');
  for (const form of forms) KEYS.set(form, forms[0]!);
}

const BRITISH: readonly [RegExp, string][] = [
  [/^(\w{3,})our(s|ed|ing|er|ers)?$/, '$1or$2'],
  [/^(\w{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2'],
  [/^(\w{3,})tre(s)?$/, '$1ter$2'],
  [/^(\w{4,})ogramme(s)?$/, '$1ogram$2'],
  [/^(\w{3,})lled$/, '$1led'],
];
const NOT_BRITISH =
  /^(?:four|hour|tour|pour|your|court|course|source|advise|surprise|exercise|promise|rise|raise|otherwise|franchise|premise|precise|noise|praise|cruise|disease|increase|release|purchase)/;

function derive(word: string): string {
  if (/\d/.test(word)) return word.replace(/(\p{L}\d+)s$/u, '$1');
  let form = word;
  if (!NOT_BRITISH.test(form))
    for (const [pattern, american] of BRITISH) form = form.replace(pattern, american);
  const known = KEYS.get(form);
  if (known) return known;
  const stem = stemmer(form);
  return KEYS.get(stem) ?? stem;
}

/**
 * The key of a folded word's family: inflections and derivations that mean the same in a search share it
 * (deport, deported, deportees, deportation).
 */
export const family: (word: string) => string = remembered((word) => KEYS.get(word) ?? derive(word));
