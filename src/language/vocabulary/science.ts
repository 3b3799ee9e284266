/** Science and space. */
export const SCIENCE = `
launch: launch, lift off, liftoff, blast off, blasted off, lifted off, put into orbit, sent into space, rocket launch, sent into orbit
satellite: satellite, spacecraft, probe, space probe
orbit: orbit, circle the earth, fly past
rocket: rocket, launcher, launch vehicle, booster, carrier rocket
astronaut: astronaut, cosmonaut, spaceman, crew member, space traveller, taikonaut
space station: space station, orbital outpost, orbiting laboratory
space agency: space agency, space program, space center, mission control
splashdown: splashdown, splash down, return capsule, return to earth, parachute landing, re entry into the atmosphere
spacewalk: spacewalk, space walk, outside the station
moon landing: moon landing, lunar landing, land on the moon, landed on the moon, lunar lander, soft landing
planet: planet, exoplanet, world beyond
asteroid: asteroid, comet, meteor, meteorite, space rock
telescope: telescope, observatory, space telescope
star: galaxy, supernova, black hole in space, star system, stellar
discovery: discovery, breakthrough, first sighting
researcher: researcher, scientist, research team, investigator, academic, expert, research group, physicist, chemist, biologist
study published: peer reviewed, published study, journal, research paper, scientific paper, published in the journal, preprint
retracted: retract, retraction, withdrawn paper, withdrew the paper
experiment: experiment, laboratory, lab test, laboratory test
fossil: fossil, dinosaur, skeleton, palaeontologist, paleontologist, bones of
archaeology: archaeologist, archaeology, excavate, excavation, dig site, ancient site, archaeological, unearthed remains
gene: gene, genetic, genome, dna, genetic code, gene editing
species: species, new species, subspecies
nobel: prize, award, medal, laureate, honoured with
robot: robot, automated machine, robotic, android
light year: light year, astronomical unit
particle: particle, collider, accelerator, atom, quantum
`;
