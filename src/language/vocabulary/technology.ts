/** Technology and data breaches. */
export const TECHNOLOGY = `
download: download, install
breach: breach, hack, leak, cyberattack, data breach, data leak, cyber attack, break into the system, broke into the system, security breach, unauthorised access, unauthorized access, data theft, stolen data, security incident, cyber incident
records exposed: records exposed, exposed records, data exposed, records stolen, stolen records, records leaked, leaked records, accounts compromised, accounts affected, customers affected, people affected, users affected, records compromised, data stolen, data was stolen, details were stolen, details stolen, details exposed, personal data of, personal details of, information was exposed, accounts exposed, records taken, records accessed, data accessed, files taken
hacker: hacker, cybercriminal, intruder, attacker, cyber criminal, hacking group, cyber gang
ransomware: ransomware, malware, malicious software, computer virus, encrypted files, locked files, malicious code, trojan
ransom paid: ransom demand, demanded a ransom, paid a ransom, pay the ransom, paid the ransom, ransom payment, ransom of
phishing: phishing, fake email, scam email, bogus email, spoof email
personal data: personal data, personal information, personal details, private data, customer data, sensitive data, private information, customer information, names and addresses
account: account, record, user account
password: password, credential, log in, sign in
bank details: bank details, card details, credit card number, card number, account number, payment details, card data, credit card details, bank account number, payment card
identity theft: identity theft, identity fraud, stolen identity
encrypted: encrypt, encryption, scramble, hashed
vulnerability: vulnerability, security flaw, security hole, software flaw, bug, loophole, security gap, unpatched, backdoor
patch: patch, software update, security update, bug fix
outage time: down, offline, knocked offline, systems down, went down, crashed system, out of action
restored: restore, reconnect, back online, back up and running, service resumed, restored service, online again
notified: notify, inform customers, told customers, notification, inform the regulator, disclosed the breach, disclose the breach, reported the breach, informed the authorities
data regulator: data protection, data regulator, privacy regulator, information commissioner, privacy commissioner, privacy watchdog, data watchdog
privacy: privacy, surveillance, spyware, wiretap, eavesdrop
software: software, app, application, program, operating system
computer: computer, laptop, server, desktop computer, pc
smartphone: smartphone, mobile phone, phone, cellphone, handset, mobile
tablet computer: tablet computer, notebook computer
website: website, web page, site online, portal, homepage, web site
social media: social media, social network, online platform, post online, tweet, posted on social media
internet: internet, broadband, web, online, fibre network
email: email, mail message, inbox, e mail
artificial intelligence: artificial intelligence, machine learning, ai, chatbot, language model, algorithm
chip: chip, semiconductor, microchip, processor, chipmaker, wafer
data center: data center, server farm, cloud service, cloud storage
cryptocurrency: cryptocurrency, bitcoin, crypto, digital currency, blockchain, digital coin
misinformation: misinformation, disinformation, fake news, hoax, false claim, deepfake, falsehood, false rumour, fabricated, fabricate
social media user: follower, user, monthly users, active users
video: video, footage, clip, film, recording
cable: cable, undersea cable, fibre optic
spam: spam, junk mail, robocall
self driving: self driving, driverless, autonomous vehicle, autonomous car
patent: patent, copyright, intellectual property, trademark
`;
