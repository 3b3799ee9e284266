/** Crime, police and courts. */
export const COURTS = `
police: police, officer, constable, law enforcement, police force
arrested: arrest, take into custody, taken into custody, apprehend, round up, take away, took away, led away, detain by police, picked up by police, caught by police, placed under arrest, under arrest, arrest made, handcuff, nabbed, seized by police, made arrests
raided: raid, search warrant, searched the premises, searched the home, dawn raid, stormed the
investigation: investigation, inquiry, probe, look into, looking into, fact finding, under scrutiny, open a case, opened a case
suspect: suspect, accused, defendant, alleged attacker, person of interest, the accused, man in the dock, suspected of
charged: charge, indict, prosecute, arraign, face charges, faces charges, facing charges, charges filed, file charges, bring charges, brought charges, press charges, formally accused, charge sheet, indictment, put on trial, stand trial, brought to court, hauled before, count of murder, counts of fraud, counts of theft, count of fraud
charges dropped: drop the charges, charges dropped, dropped all charges, case dismissed, dismiss the case, dismissed the charges, throw out the case, threw out the case, charges were dropped, case thrown out, case was dropped, dropped the case
pleaded guilty: plead guilty, guilty plea, admit guilt, admit the charges, admitted the charges, confess, confession, admitted responsibility, admit stealing, admit killing, admitted to police, owned up
pleaded not guilty: plead not guilty, not guilty plea, deny the charges, denied the charges, denies the charges, deny wrongdoing, denies wrongdoing, denied any wrongdoing, deny all charges, maintain his innocence, maintain her innocence, maintained his innocence, protest his innocence
convicted: convict, find guilty, found guilty, guilty verdict, ruled guilty, pronounced guilty, verdict of guilty, declared guilty
verdict: verdict, ruling, judgment, judgement, court decision, decision of the court, court ruling
acquitted: acquit, clear of, cleared of, not guilty, exonerate, not guilty verdict, found not guilty, verdict of not guilty, cleared by the court, cleared on all counts, cleared by a jury, walk free from court, absolve, conviction quashed, quash the conviction, overturned conviction, conviction overturned
sentenced: sentence, jail term, prison term, years in prison, years behind bars, years in jail, months in prison, months in jail, years imprisonment, months imprisonment, term of imprisonment, sent to prison, sent to jail, given a term, handed a term, put behind bars, custodial sentence, year prison term, year jail term, year term, jailed for
life sentence: life sentence, life imprisonment, life in prison, life term, jailed for life, whole life, rest of his life in prison
suspended sentence: suspended sentence, suspended term, suspended prison, sentence suspended, probation, community service, community order, conditional sentence
death penalty: death penalty, capital punishment, death sentence, sentenced to death, execute, execution, lethal injection, death row, hanged
fined: fine, penalty, penalise, penalize, ordered to pay a fine, slapped with a fine, hit with a fine, monetary penalty, civil penalty
sued: sue, lawsuit, legal action, litigation, class action, filed suit, file a suit, bring suit, took to court, take to court, legal claim, legal proceedings, court action, civil case, civil suit, filed a complaint
compensation: compensation, payout, damages, settlement, award damages, awarded damages, out of court settlement, pay out to victims
settled: settle the case, settled the case, settle out of court, settled out of court, agreed to settle, reached a settlement, reach a settlement, plea deal, plea bargain, plea agreement
appeal court: appeal, appellate, appeal court, court of appeal, court of appeals, appeals court, appeal against, lodge an appeal, file an appeal, filed an appeal, higher court, overturn the verdict, review of the verdict
bail: bail, on bail, bail set at, granted bail, bail bond, surety, release on bail, post bail, posted bail, denied bail, refused bail
remanded: remand, remanded in custody, pre trial detention, pretrial detention, awaiting trial, held without bail, preventive detention, ordered detained
judge: judge, justice, magistrate, the bench, presiding judge, tribunal president
court: court, courthouse, tribunal, courtroom, supreme court, high court, crown court, district court
lawyer: lawyer, attorney, counsel, barrister, defence team, defense team, legal team, advocate for the defence
prosecutor: prosecutor, public prosecutor, prosecution, district attorney, state attorney, prosecuting, attorney general, the crown
trial: trial, court case, proceedings, in the dock, court hearing, criminal case, murder case, legal case, the case against, case against, case was heard
jury: jury, juror, panel of jurors, jury of, men and women of the jury
witness: witness, testify, testimony, take the stand, took the stand, gave evidence, give evidence, witness box, witness stand, statements to the court
evidence: evidence, exhibit, proof, piece of evidence, court papers, case file
oath: perjury, under oath, lied under oath, lie under oath, false testimony, lied to the court
murder: murder, homicide, manslaughter, first degree murder, unlawful killing, intent to kill
robbery: robbery, rob, heist, hold up, burglary, burgle, burglar, mugging, mugged, break in, broke in, broke into, raider, looting
stolen: steal, embezzle, siphon, misappropriate, divert, loot, pocket, help himself to, helped himself to, helped herself to, misuse of funds, diversion of funds, took from the till, went missing from the accounts, made off with, money was taken
fraud: fraud, scam, swindle, deceive, ponzi scheme, pyramid scheme, confidence trick, conned out of, cheated out of, false pretences
laundering: launder, money laundering, shell company, shell companies, dirty money, proceeds of crime, illicit funds
bribe: bribe, kickback, bribery, under the table
victims: crime victim, victim of crime, fraud victim, victim of fraud, victims of the fraud, victim of the scam, scam victim, victims of abuse, abuse victim, rape victim, victim of rape, victims of theft, defrauded investors, people defrauded, cheated investors, injured party, complainant
sexual assault: sexual assault, rape, sexual abuse, sexually assaulted, sexually abused, molest, indecent assault, sexual offence, sexual misconduct, sexual violence, grope
drugs trade: cocaine, heroin, narcotic, drug trafficking, drug smuggling, illegal drug, illicit drug, fentanyl, methamphetamine, cannabis, drug dealer, drug haul, drugs haul
seized: seize, confiscate, impound, forfeit, freeze assets, frozen assets, assets frozen
gang: gang, cartel, mafia, organised crime, organized crime, crime ring, crime syndicate, criminal network, mob
kidnapped: kidnap, abduct, take hostage, taken hostage, held for ransom
hostage: hostage, captive
ransom: ransom, extortion, protection money
gunman: gunman, shooter, attacker, assailant
weapon: weapon, gun, firearm, rifle, pistol, assault rifle, machine gun
bullet: bullet, round, shot, shell casing, live rounds
attack: attack, assault, raid, ambush, bombing
explosion: explosion, blast, explode, detonate, detonation, bomb, bombing, blow up, blew up, went off, explosive device
arson: arson, arsonist, set on fire, set fire to, set alight, torch, started deliberately, deliberately lit, firebomb
licence: licence, license, permit, authorisation, authorization
warrant: warrant, arrest warrant, wanted notice, wanted by, international warrant
crime: crime, offence, offense, felony, misdemeanor, misdemeanour, offender, criminal, wrongdoing, law breaking, lawbreaker, delinquency
banned: ban, prohibit, outlaw, bar from, barred from, restraining order, off limits
law: law, legislation, statute, act of parliament, bill, ordinance, decree, regulation
police clash: clash with police, tear gas, rubber bullets, water cannon, baton, riot police, pepper spray, stun grenade
custody: custody of, custody battle, guardianship, custody dispute
`;
