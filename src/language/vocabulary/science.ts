/** Science and space. */
export const SCIENCE = `
launch: launch, lift off, liftoff, blast off, blasted off, lifted off, put into orbit, sent into space, rocket launch, sent into orbit, launched into space, launched into orbit, blasted into space, blasted into orbit, rocketed into space, soared into space, took off into space, propelled into orbit, carried into orbit, space launch, blastoff, launch pad, countdown to launch, rocket blasted off, maiden flight, sent up a satellite
satellite: satellite, spacecraft, probe, space probe, cubesat, space craft, orbiter, space vehicle, spaceship, space capsule, space shuttle, capsule in orbit, lander, rover on the surface, observation satellite, communications satellite, space mission
orbit: orbit, circle the earth, fly past, low earth orbit, circling the planet, around the earth, revolution around, flyby, fly by the planet, swung past, geostationary, revolves around
rocket: rocket, launcher, launch vehicle, booster, carrier rocket, launch rocket, rocket stage, upper stage, first stage booster, rocketry, heavy lift vehicle, spacelift
astronaut: astronaut, cosmonaut, spaceman, crew member, space traveller, taikonaut, space crew, space tourist, spacefarer, spacewoman, spacemen, crew of the spacecraft, crew of the capsule
space station: space station, orbital outpost, orbiting laboratory, orbiting station, orbital lab, orbital complex, orbital platform
space agency: space agency, space program, space center, mission control, space programme, space authority, space administration, space research organisation, space office, flight control team, rocket agency, space company, space firm
splashdown: splashdown, splash down, return capsule, return to earth, parachute landing, re entry into the atmosphere, return to the earth, back to earth, back on earth, parachuted into the sea, parachuted to earth, parachuted into the ocean, re entered the atmosphere, atmospheric re entry, reentry, capsule landed, touchdown of the capsule
spacewalk: spacewalk, space walk, outside the station, extravehicular, stepped outside the station, floated outside, outside the space station, outside the capsule
moon landing: moon landing, lunar landing, land on the moon, landed on the moon, lunar lander, soft landing, lunar touchdown, touched down on the moon, touchdown on the moon, lunar surface, walk on the moon, set foot on the moon, moonwalk, lunar mission, moon mission, lunar module, lunar rover, crewed lunar
planet: planet, exoplanet, world beyond, planetary, gas giant, dwarf planet, alien world, distant world, super earth, rocky planet, solar system
asteroid: asteroid, comet, meteor, meteorite, space rock, meteoroid, near earth object, shooting star, fireball in the sky, cosmic rock, planetoid
telescope: telescope, observatory, space telescope, radio telescope, astronomical observatory, stargazer, astronomer
star: galaxy, supernova, black hole in space, star system, stellar, stars in the sky, neutron star, pulsar, black hole, constellation, red giant, white dwarf, milky way, nebula, interstellar
discovery: discovery, breakthrough, first sighting, new find, landmark finding, major finding, scientific advance, scientific first, eureka moment, groundbreaking, leap forward, first evidence, detected for the first time, observed for the first time, seen for the first time, found for the first time
researcher: researcher, scientist, research team, investigator, academic, expert, research group, physicist, chemist, biologist, research scientist, boffin, research institute, study author, lead author, co author, authors of the study, authors of the paper, astronomer, astrophysicist, geneticist, microbiologist, ecologist, zoologist, botanist, climatologist, mathematician, scholar, principal investigator, study leader, team of scientists, scientific team, research fellow, postdoc, biochemist
study published: peer reviewed, published study, journal, research paper, scientific paper, published in the journal, preprint, research published, paper published, published paper, published research, scientific journal, medical journal, academic journal, peer reviewed journal, academic paper, academic article, journal article, published in nature, published in science, appeared in the journal, findings published, findings appear, reported in the journal, writing in the journal, published online, scholarly, publication of the study
retracted: retract, retraction, withdrawn paper, withdrew the paper, withdrawn study, study withdrawn, paper withdrawn, paper was withdrawn, study was withdrawn, withdrew the study, withdrew the article, pulled the paper, pulled the study, fabricated data, data fabrication, falsified data, scientific misconduct, research misconduct, research fraud, scientific fraud, faked results, expression of concern
experiment: experiment, laboratory, lab test, laboratory test, lab experiment, labs, lab work, test tube, in vitro, petri dish, lab mice, laboratory mice, animal testing, animal experiment, tests on mice, tests on animals
fossil: fossil, dinosaur, skeleton, palaeontologist, paleontologist, bones of, prehistoric, palaeontology, paleontology, petrified, jawbone, fossil remains, prehistoric creature, ancient creature, extinct reptile, mammoth tusk
archaeology: archaeologist, archaeology, excavate, excavation, dig site, ancient site, archaeological, unearthed remains, archeologist, archeological, archaeological site, excavator of the site, digs, dug up, archaeological dig, unearth, ancient tomb, burial chamber, burial site, ancient remains, ancient settlement, hoard of coins, treasure hunter, metal detectorist, ancient grave
gene: gene, genetic, genome, dna, genetic code, gene editing, gene therapy, genetically modified, genetic modification, genetic engineering, crispr, chromosome, hereditary, inherited, geneticist, genetic material, genetic makeup, genetic test, mutation, dna sequence, cloned animal
species: species, new species, subspecies, species discovered, unknown species, previously unknown species, unknown to science, new to science, type of animal, genus
nobel: prize, award, medal, laureate, honoured with, nobel prize, nobel laureate, prize winner, prizewinner, prize money, honoured for, won the prize, award winner, awarded the prize, scooped the prize, recipient of the prize
robot: robot, automated machine, robotic, android, humanoid, automaton, droid, mechanical arm, robotic arm, cobot
light year: light year, astronomical unit, parsec, million light years
particle: particle, collider, accelerator, atom, quantum, subatomic, electron, proton, neutron, neutrino, boson, particle physics, particle accelerator, nucleus, quark, molecule, quantum physics, antimatter
nuclear fusion: nuclear fusion, fusion energy, fusion power, fusion reaction, fusion reactor, net energy gain, tokamak
eclipse: eclipse, solar eclipse, lunar eclipse, blood moon
space debris: space debris, space junk, orbital debris, debris in orbit, falling satellite, defunct satellite
uncrewed: uncrewed, unmanned, without a crew, no crew aboard, nobody on board, robotic mission, automated mission
launch scrubbed: launch scrubbed, scrubbed the launch, aborted launch, launch aborted, abort the launch, launch called off
launch failure: launch failure, launch failed, failed launch, rocket exploded, failed to reach orbit, lost on launch, exploded after liftoff, exploded after launch, blew up after liftoff, exploded mid air
solar storm: solar storm, solar flare, geomagnetic storm, northern lights, aurora, space weather, sunspot
radiocarbon: radiocarbon, carbon dating, dated to, dating back, dates from, dates back to, thousand years ago, million years ago
stem cell: stem cell, embryo, embryonic, cloning
reached space: edge of space, suborbital, reached space, outer space, reached orbit, entered orbit, in orbit, into orbit
gravity: gravitational, weightless, zero gravity, microgravity
docked in space: docking with the station, docked at the station, linked up with the station, undock, berthed at the station
`;
