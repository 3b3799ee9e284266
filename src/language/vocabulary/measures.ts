/** What figures measure, and other words of any field. */
export const MEASURES = `
lasted: last, go on for, went on for, duration, continue, long, drag on, dragged on, took place over
hit: hit, strike, shake, slam, batter, rock, pound
limit: minimum, limit, ceiling, maximum permitted, maximum allowed, legal maximum, upper limit, maximum legal, permitted level
consequence: consequence, repercussion, penalty, knock on effect
weight: weigh, weight, heavy
length: length, stretch, long
width: wide, width, across
great: large, strong, big, great, powerful
small: small, little, tiny, minor, modest, slight
carried out: carry out, conduct, perform, undertake, stage
estimated: estimate, reckon, assess, put the figure at, calculate, put the number at, projected at
confirmed: confirm, verify, corroborate, bear out, bore out
denied: deny, dismiss the claim, dismissed the claim, dispute the claim, refute, repudiate, denial
criticised: criticise, criticize, condemn, denounce, slam, lambast, blast the, decry, rebuke, hit out at
praised: praise, commend, hail, applaud, laud
announced: announce, declare, unveil, make public, made public, announcement, proclaim
warned: warn, caution, sound the alarm
apologised: apologise, apologize, apology, say sorry, said sorry, regret
spokesperson: spokesperson, spokesman, spokeswoman, press officer, press secretary
deadline: deadline, cut off date, time limit, ultimatum, final date, last date, expiry date
anniversary: anniversary, commemorate, commemoration, jubilee, centenary
founded: found in, founded, establish, set up, founder, founding
`;
