/** Public money, budgets and taxes. */
export const MONEY = `
deficit: deficit, shortfall, gap, hole, in the red, black hole, funding gap, budget gap, spending gap, budget hole
budget surplus: budget surplus, in surplus, budget excess
budget: budget, spending plan, financial plan, spending package, fiscal plan
balanced budget: balanced budget, balance the budget, balance the books, break even
spending: spending, expenditure, outlay, outgoings, public spending
spending cut: spending cut, budget cut, cut spending, austerity, savings, cutback, retrench, belt tightening, reduce spending, slash spending, cuts to services
saved money: save money, savings of, saved by, savings, cost saving, economies
reserves: reserve, rainy day fund, contingency, reserve fund, savings pot, emergency reserve
debt: debt, owe, liability, in debt, outstanding loan, national debt, public debt
debt relief: debt relief, write off, written off, forgive the debt, debt forgiveness, debt cancellation, haircut for
default: default on, missed payment, fail to repay, failed to repay
repaid: repay, pay back, paid back, pay off, paid off, refund, reimburse, give back the money, gave back the money, return the money, return the grant, returned the subsidy, claw back, clawed back, hand back, handed back, repayment, reimbursement, refund the subsidy
subsidy: subsidy, grant, state aid, subsidise, subsidize, incentive, government support, state support, tax break, public support, government grant, state funding
aid: aid, relief, emergency fund, assistance, funds, help, support package, aid package, relief package, rescue package
bailout: bailout, bail out, rescue loan, financial rescue, rescue deal, state rescue
funding: funding, fund, finance, subsidy, money, budget, set aside
public money: public money, taxpayer, public funding, public fund, city money, public purse, state money, state coffers, government money, public expense, public coffers, council money, at the expense of taxpayers
private money: private money, privately funded, private investor, private funding, private investment, own money, own pocket
paid: pay, payment, payout, contribute, spend, shell out, foot the bill, hand out, settle the bill, fork out, cough up, stump up, pick up the bill, picked up the bill
unpaid: unpaid, not paid, outstanding bill, non payment, owing
promised: promise, pledge, undertook to, undertake to, gave its word, give an undertaking
tax: tax, levy, duty, taxation, rates bill
tax rise: tax rise, tax increase, tax hike, raise tax, raised taxes, higher tax, higher taxes, put up taxes, increase in tax, increase taxes
tax cut: tax cut, cut tax, lower tax, tax relief, tax reduction, reduce taxes, tax credit, tax rebate
property tax: property tax, council tax, real estate tax, house tax, land tax
income tax: income tax, payroll tax, tax on earnings
sales tax: sales tax, value added tax, vat, consumption tax
tax evasion: tax evasion, tax fraud, dodge tax, tax dodging, evade tax, tax haven, tax avoidance, unpaid tax
tax collector: tax authority, revenue service, tax office, tax collector, tax inspector
benefit: benefit payment, welfare, social security, unemployment benefit, social assistance, welfare payment, state benefit
poverty: poverty, poverty line, destitute, deprived, deprivation, hardship, low income, impoverished
hungry: hunger, hungry, famine, starve, starvation, malnutrition, malnourished, undernourished, food insecurity, food shortage
middle: middle class, middle income
procurement: procurement, tender, bidding, put out to tender, bidder, invitation to bid, public contract
privatised: privatise, privatize, privatization, sell off state, denationalise, outsource, outsourcing
nationalised: nationalise, nationalize, state control, public ownership, taken into public ownership, take over by the state
library: library, reading room
swimming pool: swimming pool, leisure center, public baths
park: park, playground, green space, garden
rubbish: refuse collection, bin collection, waste collection, garbage collection, bin lorry
council worker: council worker, municipal worker, city employee, civil servant, public servant, public employee, public sector worker, city worker, government worker
`;
