/** The dead, the hurt, the missing, and those who got away. */
export const CASUALTIES = `
killed: kill, die, fatality, perish, victim, casualty, feared dead, presumed dead, slain, slay, murder, lose life, lose their lives, lost their lives, lost his life, lost her life, pass away, passed away, lost soldiers, lost men, lost troops, death toll, claim lives, claim the lives, cost lives, cost the lives, take the lives, bodies of, bodies recovered, bodies were, body count, bodies found, bodies pulled, bodies retrieved, found dead, dead bodies, shot dead, stabbed to death, beaten to death, succumb to, killed outright, pronounced dead, declared dead, confirmed dead, leave dead, left dead, loss of life, lives lost, drown, electrocute, asphyxiate, homicide, manslaughter, massacre, fell in battle, did not survive, failed to survive, paid with their lives, killed in action
injured: injure, wound, hurt, maim, casualty, injury toll, sustain injuries, suffer injuries, suffer burns, suffered burns, suffer wounds, suffer fractures, broken bones, burn injuries, cuts and bruises, non fatal, treated for injuries, treated for burns, need stitches
injured seriously: seriously injured, seriously hurt, critical condition, critically injured, intensive care, critical, critically wounded, seriously wounded, severely injured, gravely injured, gravely wounded, badly hurt, badly injured, serious injury, life threatening, in a coma, fighting for their lives, fighting for his life, fighting for her life
injured slightly: slightly injured, slightly hurt, lightly wounded, lightly injured, minor injury, superficial injury, walking wounded
unhurt: unhurt, unharmed, uninjured, unscathed, escape injury, without a scratch, no injuries, no one was hurt, nobody was hurt
missing: missing, unaccounted for, whereabouts unknown, lost at sea, feared dead, presumed dead, not been found, not been seen, still being sought, have not been traced, has not been traced, yet to be found, yet to be located
body: corpse, human remains, remains were, remains found, mortal remains
displaced: displace, homeless, uproot, driven from their homes, forced from their homes, lost their homes, fled their homes, left their homes, flee the fighting, driven out of their homes, forced to leave their homes, made homeless, left without a home, left without homes, nowhere to live
evacuated: evacuate, moved to safety, taken out of, brought out, taken to safety, led to safety, brought to safety, ordered to leave, told to leave, cleared from their homes, relocated to shelters, moved to shelters, moved out of their homes, ferried to safety, airlift to safety
rescued: rescue, save lives, pulled alive, pulled from, plucked, dug out, winched to safety, brought out alive, saved from, dragged from, found alive, freed from the rubble, freed from the wreckage, lives saved, saved lives
survived: survive, escaped with their lives, walked away, lived to tell, came out alive, made it out alive, got out alive
remaining: still in, remain in, left behind, stay behind, stayed behind, remain, are left, stranded
trapped: trap, bury, pin, stick, trapped under, buried under, under the rubble, beneath the rubble
found: find, locate, discover, recover, retrieve, track down, come across
disappeared: vanish, disappear, off radar, off the radar, drop off radar, go missing, went missing, lose contact, contact was lost, lost contact
search: search, hunt, look for, comb through, search party, search and rescue
rescuer: rescuer, rescue worker, rescue team, first responder, emergency services, emergency crew, paramedic, search team, rescue crew, emergency worker
firefighter: firefighter, firemen, fireman, fire crew, fire brigade, fire service, fire department
shot: shoot, gunfire, open fire, gun down, shots fired, fire shots, sprayed with bullets, hail of bullets
stabbed: stab, knife attack, knifed, slash with a knife, stab wound
drowned: drown, swept away, washed away, pulled under, lost in the water
suffocated: suffocate, asphyxiate, smoke inhalation, overcome by fumes, overcome by smoke
burial: funeral, bury the dead, burial, laid to rest, cremate, mass grave, wake for
mourning: mourn, grieve, bereaved, day of mourning, vigil, pay tribute, paid their respects, flags at half mast, minute of silence
morgue: morgue, mortuary, coroner, post mortem, autopsy, medical examiner, pathologist, inquest, forensic examination
identified: identify, named as, name the dead, formally identified, identification
family: family, relative, next of kin, loved ones
orphan: orphan, orphaned, lost both parents, left without parents
accidental: accidental, by accident, unintentional, inadvertent
death rate: mortality, death rate, fatality rate, mortality rate, deaths per
cause: cause, because, due to, blame, reason, behind, lead to, owing to, result of, as a result, caused by, attribute to, root cause
`;
