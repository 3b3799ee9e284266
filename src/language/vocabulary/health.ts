/** Health, medicines and clinical trials. */
export const HEALTH = `
patient: patient, case, people treated, sick people, the sick
infected: infect, test positive, tested positive, positive test, contract the virus, contract the disease, contract the infection, catch the virus, caught the virus, catch the disease, caught the disease, confirmed case, new case, active case, suspected case, probable case, case count, case load, caseload, cases reported, cases recorded, cases confirmed, cases detected, fell ill, fall ill, fallen ill, taken ill, sicken, come down with, came down with, struck down with
healthy: healthy, in good health, disease free, fit and well
outbreak: outbreak, epidemic, pandemic, contagion, spread of the disease, cluster of cases, flare up
disease: disease, illness, sickness, ailment, virus, infection, disorder, malady
vaccine: vaccine, vaccinate, jab, inoculate, immunise, immunize, immunisation, immunization, booster shot, booster dose, flu shot, vaccine dose, vaccine shot, got the shot, received the shot, fully vaccinated, had the jab
unvaccinated: unvaccinated, not vaccinated, not been vaccinated, unimmunised, unimmunized, never vaccinated
effective: effective, efficacy, effectiveness, protect, success rate, efficient against, works against, worked in, protective effect, reduction in risk, reduced the risk, cut the risk, relative risk
ineffective: ineffective, no better than placebo, did not work, no effect, failed to work, no benefit, missed its primary endpoint
side effect: side effect, adverse event, adverse reaction, adverse effect, unwanted effect, undesirable effect, ill effect, bad reaction, adverse outcome, toxic effect, safety concern, reaction to the drug
serious side effect: serious adverse event, severe adverse event, serious side effect, severe side effect, severe reaction, serious adverse reaction, serious complication
participant: participant, volunteer, enrol, enroll, enrolled, subject, trial subject, test subject, recruit to the trial, recruited to the trial, took part in the study, took part in the trial, take part in a trial, people in the trial, people in the study, patients in the trial, patients in the study, people studied, trial population, study population, sample size, sign up for the trial, signed up for the trial, trial enrollment
randomised: randomise, randomize, randomly assigned, randomly allocated, assigned at random, allocated at random, by lot, randomly divided, random allocation, randomly chosen to receive
placebo: placebo, control group, dummy pill, sugar pill, dummy treatment, sham treatment, control arm, placebo arm, placebo group, inactive pill, comparison group, dummy injection, dummy drug, standard care, standard treatment
treatment group: treatment arm, treatment group, active arm, drug arm, arm of the trial, arm of the study, given the drug, received the drug, got the drug, took the drug, on the drug, given the treatment, receiving the drug, experimental arm, intervention group, arms of the trial, trial arm, study arm
trial group: trial, study, clinical trial, medical trial, drug trial, clinical study, phase trial, phase one, phase two, phase three, late stage trial, pivotal trial, pilot study, double blind
follow up: follow up, followed for, followed up, observation period, monitored for, tracked for, median follow up
endpoint: endpoint, end point, primary outcome, primary goal, main measure, primary endpoint, secondary endpoint
statistically significant: statistically significant, statistical significance, p value, confidence interval, margin of error, chance finding
relapse: relapse, recurrence, return, disease returned, cancer returned, cancer came back, came back after treatment, fall back into, disease progression, had another attack
remission: remission, symptom free, free of symptoms, no sign of disease, no signs of disease, cancer free, complete response, in remission, seizure free, relapse free, disease had gone
survival: survival rate, survival, progression free, overall survival, alive after, still alive, years after diagnosis, life expectancy, lived longer, life span
dropout: drop out, withdraw, discontinue, left the trial, left the study, quit the trial, quit the study, stopped taking, stopped treatment, stop treatment, lost to follow up, pulled out of the trial, did not complete, failed to complete, came off the drug, stopped the drug, gave up the drug, withdrawal from the trial
completed trial: complete the trial, completed the trial, complete the study, completed the study, finish the trial, finished the trial, finished the study, stayed in the trial, stayed to the end
trial halted: trial stopped, trial halted, halt the trial, stopped the trial, stop the trial, trial paused, paused the trial, suspend the trial, suspended the trial, stopped early, ended early, terminated early
dose: dose, jab, shot, per day dose, tablet strength
pill: pill, tablet, capsule, injection, infusion, drip, syrup, by mouth
drug: drug, medicine, medication, treatment, prescription drug
drug maker: drug maker, drugmaker, pharmaceutical company, pharmaceutical firm, drug company, pharma, drug manufacturer, biotech, pharmaceutical group
drug regulator: drug regulator, medicines regulator, medicines agency, drugs agency, drug agency, health regulator, drug watchdog, medicines watchdog, licensing authority, food and drug administration
drug approved: marketing authorisation, marketing authorization, licensed for use, approved for use, cleared for use, approve the drug, approved the drug, drug approved, licence the drug, license the drug, regulatory approval, approval of the drug
recovered: recover, get better, got better, back to health, cured, cure, healed, regained health, made a full recovery, full recovery, nursed back
worsened: deteriorate, worsen, get worse, got worse, aggravate, decline in health, took a turn for the worse, go downhill
improved: improve, improvement, get better, got better, better than before, enhance, ameliorate
hospitalized: hospitalize, hospitalise, in hospital, in the hospital, admit to hospital, admitted to the hospital, admitted to a hospital, admitted to intensive care, admit to the ward, hospital admission, admission to hospital, hospital stay, taken to hospital, taken to the hospital, taken to a hospital, taken to hospitals, rushed to hospital, rushed to the hospital, brought to hospital, sent to hospital, need hospital treatment, hospital care, hospital treatment, in hospital beds, ended up in hospital, admitted to a ward
hospital: hospital, clinic, infirmary, medical center, ward, emergency room, casualty department, emergency department, health center, field hospital
treated in hospital: in hospital, hospital treatment
discharged: discharge, sent home from hospital, released from hospital, left hospital, left the hospital, allowed home, discharged from hospital
ventilator: ventilator, breathing machine, life support, artificially ventilated, respirator
treated: treat, given treatment, receive treatment, received treatment, care for, cared for, medical attention, medical care
doctor: doctor, physician, medic, general practitioner
nurse: nurse, midwife, nursing staff, caregiver, carer, care worker, health worker, healthcare worker, medical staff, health staff
operation: operation, surgery, operate on, operated on, surgical, under the knife, transplant, amputate
waiting list: waiting list, waiting time, wait for treatment, backlog, await treatment, awaiting surgery
beds: hospital bed, intensive care bed, inpatient bed
symptom: symptom, sign, complaint of, showed signs
diagnosis: diagnose, diagnosis, found to have, identified as having, prognosis
test: test, screening, screen, swab, sample, blood test, scan
cancer: cancer, tumour, tumor, malignancy, carcinoma, leukaemia, leukemia, oncology
heart attack: heart attack, cardiac arrest, coronary, heart failure, heart disease, cardiac, cardiovascular
stroke: stroke, brain haemorrhage, brain hemorrhage, brain bleed, blood clot, thrombosis
diabetes: diabetes, diabetic, blood sugar, insulin, glucose
obesity: obesity, obese, overweight, body mass index, weight loss drug
weight lost: weight loss, lose weight, lost weight, body weight, shed pounds, slim down, slimmer
blood pressure: blood pressure, hypertension, hypertensive
headache: headache, migraine
nausea: nausea, vomit, queasy, throw up, threw up, diarrhoea, diarrhea, stomach upset
liver damage: liver damage, liver injury, raised liver enzymes, liver failure, elevated liver enzymes
dementia: dementia, memory loss, cognitive decline, cognitive impairment
mental health: mental health, depression, anxiety, psychiatric, mental illness, depressive, psychological distress
suicide: suicide, take their own lives, took his own life, took her own life, kill himself, kill herself, killed himself, suicidal
addiction: addiction, addict, dependence on, overdose, substance abuse, hooked on
quarantine: quarantine, isolate, self isolate, isolation, lockdown, stay at home order
mask: mask, face covering, protective equipment
birth: birth, born, baby, newborn, birth rate, deliver a baby
pregnancy: pregnant, pregnancy, expectant mother, expecting a child, miscarriage, stillbirth
abortion: abortion, terminate a pregnancy, termination of pregnancy
smoking: smoker, tobacco, cigarette, vape, vaping, nicotine
allergy: allergy, allergic, allergic reaction, anaphylaxis, anaphylactic
poisoned: poison, poisoning, toxic, contaminated food, food poisoning
negligence: negligence, malpractice, medical error, wrong treatment, neglect, botched
immune: immune, immunity, antibody, antibodies, immune response
contact: contact, communication, touch, radar
disabled: disabled, disability, impairment, wheelchair, handicap, paralysed, paralyzed
blind: blind, sight loss, visually impaired, lost their sight, lost his sight, lost her sight
age: age, old, year old, years old
`;
