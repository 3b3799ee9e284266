/** Elections, parliaments and governments. */
export const POLITICS = `
turnout: turnout, take part, took part, voters took part, members took part, electors took part, voters voted, members voted, participation, bother to vote, voter turnout, cast ballots, cast a ballot, cast their ballots, cast votes, cast a vote, cast their votes, went to the polls, go to the polls, gone to the polls, turned out to vote, took part in the election, take part in the vote, take part in the referendum, took part in the ballot, came out to vote, voters who voted, exercised their right to vote, participation rate, showed up to vote
abstained: abstain, abstention, did not vote, stay home on election day, stayed away from the polls, sat out the vote, boycott the vote, boycotted the election
ballot: ballot, vote, ballot paper, voting paper, ballot sheet, voting slip
counted: ballots counted, votes counted, count the votes, vote count, counting of votes, votes tallied, tally of votes, ballots tallied, counting of ballots, ballots processed, precincts reporting
winner: win, victory, prevail, triumph, claim victory, elect, election victory, carried the day, come out on top, came out on top, came first, secured a majority, declared winner
defeated: defeat, concede, beaten, runner up, lose the election, lost the election, lost the vote, came second, loser, concession speech, conceded defeat, admitted defeat, unseat, voted out
margin: margin, lead, ahead, edge, difference, gap, clear of, majority of, winning margin, votes ahead, points ahead, by a whisker, narrow win, majority over
majority: majority, absolute majority, outright majority, overall majority, working majority
tie: deadlock, dead heat, hung parliament, evenly split, level pegging, impasse
spoiled: spoil, invalid, void, spoilt, ballots rejected, rejected ballots, votes rejected, rejected votes, discarded ballots, ballots discarded, thrown out ballots, disqualified ballots, blank ballots, blank votes, null votes, null and void, invalidated ballots, not valid, ruled out as invalid
disputed: dispute, contest, challenge, in dispute, irregular, called into question, question the result, legal challenge, contested ballots
fraud at polls: vote rigging, election fraud, voter fraud, ballot stuffing, rig the vote, rigged election, stolen election, vote buying, electoral fraud, rigging
registered: registered voter, eligible voter, electorate, electoral roll, on the rolls, voter roll, register, entitled to vote, eligible to vote, registered to vote, electors, voting list, voters list, right to vote, qualified to vote, voter list
absentee: absentee ballot, postal vote, postal ballot, mail in ballot, mail ballot, vote by mail, voted by mail, proxy vote, by post, overseas ballot, votes from abroad
early vote: early vote, early voting, vote early, voted early, advance voting, advance vote, ahead of election day
polling: polling station, polling place, polling centre, polling center, voting station, voting place, voting site, voting centre, polling site, voting booth, polling booth
polls closed: polls close, polls closed, voting ended, voting closed, close of polls, close of voting, polling stations close, end of voting
polls opened: polls open, polls opened, voting began, voting started, start of voting, voting opens
poll: poll, survey, opinion poll, exit poll, polling firm
recount: recount, count again, counted again, second count, new count, counted by hand, hand count, manual count
runoff: runoff, run off, second round, second ballot, decisive round
by election: by election, special election, snap election, early election, midterm
referendum: referendum, plebiscite, popular vote on, put to the people
constituency: constituency, electoral district, riding, voting district, electoral ward
seats: seat, seats in parliament, seats in the assembly, seats in congress, win seats, take seats, lose seats, gain seats, parliamentary seats, council seats, seats won, majority of seats, seat parliament, seat assembly, seat chamber, seat council, seats in the house, seats in the chamber, many seats did
candidate: candidate, contender, nominee, hopeful, runner, standard bearer, presidential hopeful, stand for election, ran for office, run for office
incumbent: incumbent, sitting president, sitting mayor, sitting member, outgoing
party: party, political party, political group, faction
coalition: coalition, alliance, governing partners, ruling parties, bloc, governing coalition, power sharing
opposition: opposition, opposition party, rival party
campaign: campaign, election campaign, campaign trail, canvass, stump
election: election, vote, ballot, polls, hold an election, held an election, election held, elections held, elections were held, election was held
election day: election day, polling day, day of the vote, voting day
election office: election commission, electoral commission, election officials, election board, election authority, electoral council, electoral tribunal, election body, returning officer, election administrators
observer: observer, monitor, election monitor, scrutineer, poll watcher
inaugurated: inaugurate, swear in, sworn in, take office, oath of office, inauguration, take the oath, took the oath, assume office, assumed office, begin his term, began her term
term: term of office, term in office, mandate, tenure, year term, second term
resign: resign, step down, quit, stand down, resignation, leave office, left office, gave up his post, gave up her post, hand in his notice, bow out, tender his resignation
appointed: appoint, name, nominate, installed, named to, chosen to head, picked to lead
dismissed: dismiss, sack, fire, oust, remove from office, relieved of his post, relieved of her post, forced out, kicked out, stripped of his post, stripped of her post, shown the door, vote of no confidence, no confidence vote, no confidence motion
successor: successor, replacement, replace as, take over from, took over from, succeed
minister: minister, secretary, cabinet member, cabinet minister, secretary of state, member of the cabinet
cabinet: cabinet, council of ministers, front bench, reshuffle
head of state: president, head of state, presidency, head of government, premier, prime minister, chancellor
king: king, queen, monarch, crown, sovereign, royal
parliament: parliament, assembly, congress, legislature, chamber, lawmaker, legislator, senator, deputies, member of parliament, members of parliament, upper house, lower house, house of representatives
council: council, councillor, councilor, councilman, councilwoman, city hall, city council, town council
mayor: mayor
governor: governor, governorship, state governor
government: government, ministry, authorities, administration, executive branch
bill passed: pass the bill, passed the bill, bill passed, vote in favour, voted in favour, vote in favor, voted for, votes in favour, votes in favor, pass into law, signed into law, enact, ratify, yes vote, voted yes, ayes
bill rejected: vote against, voted against, votes against, reject the bill, rejected the bill, voted down, no vote, voted no, noes, defeat the bill, defeated the bill, veto, struck down
approved: approve, authorize, license, pass, adopt, green light, gave the go ahead, give the go ahead, sign off, signed off, rubber stamp, given the nod
rejected: reject, refuse, turn down, vote down, fail, decline to, throw out, threw out, say no, said no
amendment: amendment, amend, revise, change to the constitution, constitutional change
debate: debate, floor debate, argue over, television debate, townhall
lobby: lobby, lobbyist, lobby group, special interest, pressure group, interest group
disqualified: disqualify, bar from running, barred from running, strike off the ballot, removed from the ballot, ineligible, barred from standing
meeting: meeting, session, summit, talk, hearing, debate, hold talks, held talks, hold a meeting, held a meeting, sit down with
visit: visit, tour, trip, travel to, traveled to, state visit, pay a visit
agreement: agreement, accord, pact, treaty, deal, strike a deal, struck a deal, reach a deal, reached a deal, come to terms, understanding between
sanction: sanction, embargo, trade ban, blacklist, punitive measure, asset freeze
tariff: tariff, import duty, customs duty, duties on, import tax, levy on imports
diplomat: diplomat, ambassador, envoy, embassy, consul, consulate, emissary
country: country, nation, state
independence: independence, secession, secede, breakaway, self rule, separatist, autonomy
coup: coup, overthrow, seize power, seized power, took power, putsch, junta, military takeover
spy: spy, espionage, intelligence agent, secret service, spying
dictator: dictator, authoritarian, strongman, despot, autocrat
corruption watchdog: watchdog, ombudsman, auditor, regulator, inspector general, oversight body
`;
