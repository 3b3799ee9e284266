/** Transport and its accidents. */
export const TRANSPORT = `
aboard: aboard, on board, carry, occupant, who boarded, on the plane, on the flight, on the aircraft, on the train, on the bus, on the ferry, on the ship, on the boat, on the jet, on the vessel, in the plane, in the aircraft, travel on the, were travelling in, was travelling in, inside the plane, inside the bus, in the helicopter
passenger: passenger, traveller, traveler, fare payer
aircraft: aircraft, plane, airplane, aeroplane, jet, airliner, airframe, turboprop, helicopter, light aircraft
ship: ship, vessel, boat, freighter, tanker, container ship, ferry, cargo ship, cruise ship, bulk carrier, fishing boat
port: port, harbor, dock, quay, wharf, terminal, container terminal
docker: docker, dockworker, dock worker, longshoreman, longshoremen, stevedore, port worker
container: container, cargo, freight, shipment, consignment, load
ferry: ferry, crossing, sailing, departure
waiting: wait, queue, anchor, line up, stuck, back up, tailback, jam, at anchor, traffic jam, stand in line, held up
journey: flight, journey, voyage
vehicle: vehicle, car, truck, lorry, bus, articulated lorry
motorcycle: motorcycle, motorbike, scooter, moped, motorcyclist
bicycle: bicycle, bike, cyclist, cycling, cycle lane, rider
pedestrian: pedestrian, on foot, walker, passer by
in service: in service, in use, in operation, still flying, flying, operate, up and running, on line
out of service: out of service, out of use, out of operation, mothballed, decommission, retire from service, retired from service
crew: crew, pilot, captain, cabin crew, flight crew, flight attendant, co pilot, cockpit crew
driver: driver, motorist, at the wheel, behind the wheel, chauffeur, train driver, engine driver, bus driver
crash: crash, go down, went down, came down, accident, collide, crash land, pile up, head on, ploughed into, plow into, plunged into, slammed into, ran into, hit a tree, hit a wall, crash site, fatal crash, smash into
sank: sink, capsize, shipwreck, keel over, overturned boat, shipwrecked, sinking, run aground, ran aground, aground, went under
derailed: derail, derailment, leave the rails, left the rails, left the tracks, jump the tracks, jumped the tracks, came off the rails, come off the rails, off the rails, came off the tracks
near miss: near miss, near collision, close call, narrowly avoided
emergency landing: emergency landing, forced landing, crash landing, emergency descent, belly landing, divert to, diverted to, turned back to the airport
takeoff: takeoff, take off, took off, taking off, departed from, depart, left the runway, became airborne, leave the gate, lift off
landed: land, touch down, touched down, touchdown, final approach, landing
distress call: distress call, mayday, emergency call, distress signal, sos, alarm call, emergency signal
wreckage: wreck, wreckage, debris, crash site, burnt out shell, impact site
recorder: recorder, black box, flight recorder, cockpit voice, flight data, data recorder, voice recorder
air traffic control: air traffic control, control tower, air controller, traffic controller
accident investigator: accident investigator, crash investigator, safety board, accident investigation, safety investigator, air accident, safety bureau, investigation branch
engine: engine, motor, propeller, turbine, rotor
engine failure: engine failure, engine failed, lost power, lost an engine, engine trouble, mechanical failure, technical fault, malfunction, technical failure, mechanical fault, engine fire, technical problem, defect
pilot error: pilot error, human error, human failure, human factors, driver error
brake: brake, braking, brake failure
fatigue: metal fatigue, corrosion, rust, wear and tear
maintenance: maintenance, inspection, servicing, overhaul, service check, airworthiness
overloaded: overload, too many people, overweight, exceed capacity, too many passengers
seat belt: seat belt, seatbelt, life jacket, lifejacket, life vest, lifeboat, helmet
speeding: speeding, over the speed limit, too fast, excessive speed, exceed the speed limit, break the speed limit
drunk: drunk, intoxicated, alcohol, drink driving, drunk driving, under the influence, over the limit, blood alcohol
hit and run: hit and run, failed to stop, fled the scene
visibility: fog, visibility, mist, poor visibility
altitude: altitude, height, elevation, high, above sea level, flight level, cruising height
speed: speed, fast, miles per hour, kilometres per hour
distance: distance, away, short of
runway: runway, airstrip, landing strip, tarmac, taxiway
airport: airport, airfield, air terminal
airline: airline, carrier, air carrier, charter operator, budget airline
flight: flight, scheduled flight, domestic flight, air service, connection
rail: rail, railway, railroad, train, rail line, rolling stock
metro: metro, subway, underground train, underground line, light rail
tram: tram, streetcar, trolley, tramway, tramline
wagon: wagon, carriage, railcar, coach, boxcar
station: railway station, train station, rail station, bus station, platform
level crossing: level crossing, grade crossing, railway crossing, railroad crossing
signal: signal, signalling, red light, points failure, signal failure
bridge: bridge, overpass, viaduct, crossing over the
bridge collapse: bridge collapse, collapsed bridge, bridge gave way, bridge came down, bridge fell
road: road, street, highway, motorway, dual carriageway
tunnel: tunnel
traffic: traffic, congestion, road traffic, rush hour
fare: fare, ticket price, toll, season ticket, price of a ticket
ticket: ticket, admission
cable car: cable car, gondola, ropeway, funicular, chairlift, ski lift, aerial tramway
lift: elevator, escalator
crushed: crush, stampede, trample, crowd crush, trampled underfoot
parking: parking, car park, parking lot, parking space, garage
fuel: fuel, petrol, gasoline, diesel, kerosene, pump price
`;
