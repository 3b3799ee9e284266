/** Companies, their results and their trade. */
export const BUSINESS = `
forecast: forecast, predict, outlook, guidance, analyst expect, analysts expected, had expected, is expected, are expected, consensus
revenue: revenue, turnover, takings, gross, income, sales revenue, net sales, total sales, top line
profit: profit, earnings, surplus, net income, pretax profit, operating profit, bottom line, net earnings, in the black, operating income, profit after tax
profit margin: profit margin, operating margin, gross margin
loss: loss, net loss, operating loss, in the red, loss making, pretax loss, negative result, shortfall in earnings, lose money, lost money, losing money, ran at a loss, posted a loss, run at a loss
dividend: dividend, payout to shareholders, payment to shareholders, distribution to shareholders, returned to shareholders, payout per share
shareholder: shareholder, stockholder, investor, equity holder
shares: share, stock, share price, stock price
market value: market value, market capitalisation, market capitalization, market cap, valuation, valued at, stock market value
share fall: shares fell, shares tumbled, shares plunged, stock fell, stock tumbled, wiped off, share price fall
share rise: shares rose, shares jumped, shares soared, stock rose, stock jumped, share price rise
stock exchange: stock exchange, stock market, bourse, trading floor
flotation: initial public offering, ipo, flotation, go public, went public, stock market debut, listing on the
guidance: guidance, profit forecast, earnings forecast, profit warning, outlook for the year, forecast for the year, full year forecast, annual forecast, expectations for the year, sales forecast
quarter results: quarterly results, annual results, results for the quarter, financial results, earnings report, trading update, annual report, half year results, interim results
restructuring: restructure, restructuring, overhaul, reorganise, reorganize, turnaround plan, shake up, streamline, cost cutting
plant closure: plant closure, close the plant, closed the plant, plant closed, closure of the plant, factory closure, close the factory, closed the factory, closure of the factory, shut the plant, shut down the plant, shut the factory, shutdown of the plant, gates close, mothball, wind down production, cease production, ceased production, end production, ended production, stop production, production to end, site closure, close the site, close its doors, closed its doors, closing of the plant, lines stop, last shift
relocated production: relocate production, move production, moved production, shift production, offshore, offshoring, transfer production, moved abroad, move the work to
contract: contract, order, deal
orders: order, order book, backlog of orders, orders placed, orders fell, order intake
output: output, production, produce, manufacture, units made, turn out, churn out, roll off the line, rolled off the line, capacity of the plant
exported: export, sell abroad, sold abroad, sales abroad, foreign sales, overseas sales
imported: import, bought from abroad, brought in from abroad, shipped in
supplier: supplier, subcontractor, vendor, contractor, supply chain, parts maker
competitor: competitor, rival, competition
merger: merger, merge, takeover, acquisition, buyout, buy out, combine with, tie up, takeover bid, join forces
bought: buy, acquire, takeover, snap up, snapped up, pick up for, take control of the company
sold: sell, sale, dispose of, sell off, put up for sale, went under the hammer
stake: stake, shareholding, holding in, interest in the company, controlling stake, minority stake
bankrupt: bankrupt, bankruptcy, insolvent, insolvency, go bust, went bust, liquidation, receivership, go under, went under, wind up, wound up, collapsed into administration, goes bust, creditor protection, filed for bankruptcy, fail to pay its debts, fell into administration, go out of business, went out of business
administrator: insolvency administrator, liquidator, insolvency practitioner, bankruptcy trustee
creditor: creditor, owed money, are owed, is owed, lender
firm: firm, company, business, corporation, manufacturer, maker
startup: startup, start up, new venture, fledgling company
parent company: parent company, holding company, parent group
subsidiary: subsidiary, unit of, division, branch, affiliate
boss: head, chief, director, chief executive, boss, ceo, manager, managing director, president of the company, chief executive officer
board: board of directors, board, supervisory board, boardroom
finance chief: finance chief, chief financial officer, finance director, cfo, treasurer
bonus: bonus, executive pay, golden parachute, incentive payment, stock option
factory: factory, plant, mill, assembly line, manufacturing site, production site, manufacturing plant, production facility, manufacturing facility
warehouse: warehouse, depot, distribution center, storehouse, fulfilment center
product: product, good
recall: recall, withdraw, pull from the shelves, pulled from shelves, take off the market, took off the market, called back, product recall, removed from sale
store: store, shop, outlet, branch, department store
restaurant: restaurant, cafe
hotel: hotel, inn, guest house
room: room, bed
tourist: tourist, visitor, holidaymaker
customer: customer, client, consumer, user
subscriber: subscriber, member, paying customer, sign up
complaint: complaint, complain, grievance, protest letter
advertising: advertise, advert, advertisement, commercial, marketing, promotion
price: price, fee, charge, fare, rate card, toll charge, admission price
cost: cost, price, price tag, bill, expense, put at, run to, estimate, amount to
overrun: overrun, cost overrun, over budget, budget overrun, cost more than planned, extra cost, costs ballooned, costs spiralled, went over budget
increase: increase, rise, hike, grow, gain, raise, climb, jump, surge, soar, go up, went up, get another, expand, swell, uptick, push up, higher than, step up, more than last
decrease: decrease, cut, shrink, lose, reduce, drop, decline, slash, slump, reduction, fall, tumble, slide, dip, go down, went down, shed, plunge, slip, contract by, lower than, scale back, cut back
unchanged: unchanged, flat, stable, steady, stagnate, no change, level off
market share: market share, share of the market, slice of the market
competition law: antitrust, competition law, cartel case, price fixing
investment: invest, investment, put money into, pour into, plough into, capital spending, inject, capital injection, pumped into
bank: bank, lender, savings bank, building society, credit union, financial institution
loan: loan, borrow, lend, mortgage, credit line, line of credit
bond: bond, note, government paper
interest rate: interest rate, base rate, key rate, central bank rate, borrowing cost, cost of borrowing
inflation: inflation, consumer prices, price rises, cost of living, price index
currency: currency, exchange rate, devalue, devaluation, depreciate
recession: recession, downturn, economic slump, contraction of the economy, economic crisis, shrinking economy, depression
economy: economy, gross domestic product, gdp, economic output, economic growth
trade: trade, commerce, trade deficit, trade surplus, trade balance
started: start, begin, commence, launch, get under way, kick off, came into force, got under way, set off, break ground, broke ground, take effect, took effect, come into effect
ended: end, finish, conclude, complete, come to an end, came to an end, wrap up, wound down, draw to a close, over by
opened: open, inaugurate, homestand, unveil, cut the ribbon, doors open, opened its doors, open to the public
closed: close, shut, shutter, shut down, closed its doors, board up, boarded up
continued: continue, carry on, go on, went on, keep going, proceed, press ahead, resume, extend, prolong
cancelled: cancel, call off, called off, scrap, grounded, axed, drop the plan, abandon, shelve, pull the plug, pulled the plug, abort, cancellation
delayed: delay, postpone, late, behind schedule, hold up, put off, put back, push back, pushed back, held up, slip to
disrupted: disrupt, thrown into chaos, knocked out
planned: plan, schedule, intend, due to, set to, propose to, earmark
immediate: immediate, upfront, up front, interim, initial, at once, straight away, right away, instant, right now, first stage
record book: account, ledger, books, bookkeeping
audit: audit, auditor, accountant, accountancy, inspect the books, accounting firm
`;
