/** Work, wages and strikes. */
export const LABOUR = `
jobs cut: eliminate jobs, eliminate positions, eliminate posts, eliminate roles, axe, lay off, laid off, layoff, redundancy, redundant, job loss, job cut, sent home without pay, sent workers home, sent staff home, short time working, on short time, furlough, jobs will go, posts will go, jobs to go, posts to go, cut jobs, cut posts, cut positions, cut staff, cut workers, cut the workforce, cut its workforce, shed jobs, shed workers, shed staff, jobs at risk, out of work, lost their jobs, lose their jobs, lost his job, lost her job, lose their posts, lost their posts, jobs go, posts go, jobs lost, posts lost, jobs eliminated, positions eliminated, posts axed, jobs would go, posts would go, jobs are to go, jobs disappear, jobs will disappear, positions cut, posts cut, posts closed, slash jobs, slash the workforce, trim its workforce, reduce its workforce, reduce the workforce, workforce reduction, staff cut, staff reduction, reduction in staff, staff cuts, downsize, downsizing, made redundant, make redundant, let go, pink slip, job reduction, reduce headcount, headcount reduction, cut headcount, lose jobs, lose workers, dismissal notices, notice of dismissal, given notice, given their notice, jobs threatened, jobs under threat, posts disappear, put out of work, thrown out of work, workforce will shrink, part company with
compulsory redundancy: compulsory redundancy, forced redundancy, compulsory layoff, dismissed against their will, forced dismissal, forced layoff
voluntary redundancy: voluntary redundancy, voluntary departure, voluntary severance, leave voluntarily, early retirement, voluntary exit, buyout offer, natural attrition, natural wastage
jobs saved: jobs saved, save jobs, saved jobs, jobs safeguarded, safeguard jobs, jobs secured, jobs preserved, posts saved, keep their jobs, kept their jobs, keep their posts, stay on the payroll, jobs protected
severance: severance, redundancy pay, redundancy package, severance package, severance pay, exit package, leaving package, golden handshake, payoff, pay off to workers, termination pay, social plan, dismissal pay, departure package
notice: notice period, period of notice, notice pay
job: job, position, post, role, opening for
worker: worker, employee, staff, workforce, personnel, labourer, laborer, workmen, hand, on the payroll, shop floor, crew member, those employed, people employed
agency worker: temporary worker, agency worker, temp, contract worker, casual worker, seasonal worker, gig worker, freelance, freelancer, agency staff, temporary staff
apprentice: apprentice, apprenticeship, trainee, intern
hired: hire, recruit, take on, took on, new recruits, add to the payroll, engage staff, job offer, find work, found work
created: create, generate, add
unemployed: unemployed, jobless, unemployment, out of a job, without work, without a job, jobless rate, on the dole, looking for work, unemployment rate
retrained: retrain, retraining, reskill, training scheme, job training, transfer company
on strike: on strike, go on strike, went on strike, walk out, walk off the job, down tools, stop work, stopped work, stay away from work, fail to report for work, failed to report, fail to turn up, did not turn up, put down their tools, walked off, withdraw their labour, withdrew their labour, join the strike, joined the strike, joined the walkout, take part in the strike, took part in the strike, took strike action, take strike action, striking workers, workers striking, came out on strike, stayed off work, refused to work, stayed away, stay away, stayed out, join the stoppage, joined the stoppage, took industrial action, heeded the strike
strike: strike, walkout, on strike, went on strike, go on strike, walk out, work stoppage, industrial action, stoppage, picket, down tools, stop work, stopped work, stay away from work, fail to report for work, fail to turn up, stay off work, put down their tools, labour dispute, industrial dispute, pay dispute, general strike, strike action, job action, labour action
lockout: lockout, locked out, lock out, shut out by the employer
picket: picket, picket line, flying picket, blockade the gate, stand at the gates, gate of the plant
back to work: back to work, return to work, returned to work, resume work, resumed work, went back to work, end the strike, ended the strike, strike ended, strike over, call off the strike, called off the strike, suspended the strike, strike suspended, returned to their posts
strikebreaker: strikebreaker, scab, replacement worker, strike breaker
strike ballot: strike ballot, strike vote, ballot of members, vote to strike, voted to strike, voted to walk out, voted for strike action, ballot for industrial action, mandate to strike, backed strike action
strike fund: strike fund, strike pay, strike chest
union: union, labor union, trade union, labour federation, union branch, workers federation, federation of workers, union local
member: member, membership, represent, on its books, on the books, union member, dues paying, organised workers
shop steward: shop steward, union leader, union official, union representative, works council, workers representative, union negotiator, employee representative, staff council
employers: employer, management, bosses, employers association, employers federation, operator of the
wage: wage, pay, salary, earn, take home, pay packet, paycheck, earnings, hourly rate, basic pay, pay scale, base pay, wage bill, hourly pay, pay slip
minimum wage: minimum wage, living wage, wage floor, legal minimum wage
increase in pay: pay rise, pay raise, wage increase, pay increase, wage rise, wage hike, pay hike, salary increase, pay award, rise in pay, increase in pay, raise in pay, increase in wages, rise in wages, more pay, higher wages, higher pay, wage growth, pay uplift
pay cut: pay cut, wage cut, cut in pay, lower wages, lower pay, pay freeze, wage freeze, salary cut
unpaid wages: unpaid wages, back pay, wage arrears, wages owed, not been paid, unpaid salaries, have not been paid
offer: offer, propose, proposal, deal, on the table, put forward, pay offer, wage offer, final offer, improved offer
demand: demand, request, want, claim, call for, seek, ask for, pay claim, wage demand, wage claim, pay demand, hold out for, insist on, press for, pushing for
negotiated: negotiate, negotiation, bargaining, pay talks, wage talks, round of talks, collective bargaining, negotiator, around the table, at the table, mediation, mediator, arbitration, arbitrator, conciliation
pay deal: pay deal, wage agreement, pay agreement, collective agreement, labour agreement, tentative agreement, wage deal, pay settlement, wage settlement, bargaining agreement
lost pay: lost pay, docked pay, loss of earnings, lost wages, lost earnings
overtime: overtime, extra hours, additional hours, work longer hours, paid extra
hours: working hours, working week, hours a week, work week, hour week, workweek
shift: shift, night shift, shift pattern
holiday: annual leave, paid leave, holiday entitlement, days off, paid holiday, vacation days, time off
sick leave: sick leave, off sick, sick pay, called in sick, sick note
parental leave: parental leave, maternity leave, paternity leave
staff shortage: staff shortage, understaffed, short staffed, labour shortage, unfilled, shortage of staff, short of staff, lack of staff, vacancies
pension: pension, retirement, pensioner, retire, retirement age, retired, retiree
bonus payment: bonus payment, lump sum, one off payment, bonus, single payment, thirteenth salary
allowance: allowance, per diem, supplement, expenses paid
workplace accident: workplace accident, industrial accident, accident at work, work accident, occupational accident, safety at work, workplace safety
discrimination: discriminate, discrimination, harassment, harass, unequal pay, pay gap, bullying, racism, sexism
child labour: child labour, forced labour, slavery, bonded labour, modern slavery
strike days: days lost, working days lost, days of strike, strike days, day stoppage
essential service: minimum service, emergency cover, skeleton service, essential services, skeleton staff
contract length: year contract, year deal
`;
