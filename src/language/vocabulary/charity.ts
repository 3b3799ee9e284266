/** Charity and relief. */
export const CHARITY = `
charity: charity, nonprofit, aid group, relief agency, aid agency, foundation, aid organisation, charitable organisation, non profit, relief organisation, not for profit, non governmental, aid organization, relief organization, relief group
donated: donate, raise, give, appeal, chip in, chipped in, handed over a cheque, gave money, give money
donor: donor, benefactor, philanthropist, giver, patron, contributor, sponsor
fundraising: fundraise, fundraiser, fundraising, raise money, raised money, money raised, raise funds, raised funds, collection for, crowdfunding, crowdfund, telethon, whip round, online appeal, appeal for funds, sponsored walk
target: target, goal, aim, appeal for, hope to, seek
volunteer: volunteer, helper, unpaid helper, voluntary worker
aid worker: aid worker, relief worker, humanitarian worker, field worker
food bank: food bank, soup kitchen, food parcel, food package, food pantry, food handout, food hamper, food aid
beneficiary: beneficiary, recipient, those helped, people helped, families helped
blanket: blanket, hygiene kit, sleeping bag, relief items, mattress
will: bequeath, legacy, left in a will, inheritance, inherit, bequest
administrative cost: administrative cost, overhead, running cost, administration cost, operating cost
sponsor: sponsor, sponsorship, naming rights, backer
blood donor: blood donor, give blood, donate blood, blood bank, blood drive
received: receive, get, collect, win, was given, were given, was handed, be awarded
distributed: distribute, hand out, handed out, give out, gave out, share out, dole out, dish out
`;
