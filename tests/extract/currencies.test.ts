import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('a sum in every currency', () => {
  test.each([
    ['It cost USD$41 in all.', 'USD$41 = money 41 USD'],
    ['It cost AUD$41 in all.', 'AUD$41 = money 41 AUD'],
    ['It cost CAD$41 in all.', 'CAD$41 = money 41 CAD'],
    ['It cost CDN$41 in all.', 'CDN$41 = money 41 CAD'],
    ['It cost NZD$41 in all.', 'NZD$41 = money 41 NZD'],
    ['It cost SG$41 in all.', 'SG$41 = money 41 SGD'],
    ['It cost NT$41 in all.', 'NT$41 = money 41 TWD'],
    ['It cost MX$41 in all.', 'MX$41 = money 41 MXN'],
    ['It cost Mex$41 in all.', 'Mex$41 = money 41 MXN'],
    ['It cost J$41 in all.', 'J$41 = money 41 JMD'],
    ['It cost ₽41 in all.', '₽41 = money 41 RUB'],
    ['It cost ₩4,100 in all.', '₩4,100 = money 4,100 KRW'],
    ['It cost ₺41 in all.', '₺41 = money 41 TRY'],
    ['It cost ₪41 in all.', '₪41 = money 41 ILS'],
    ['It cost ₴41 in all.', '₴41 = money 41 UAH'],
    ['It cost ₦41 in all.', '₦41 = money 41 NGN'],
    ['It cost ₱41 in all.', '₱41 = money 41 PHP'],
    ['It cost ฿41 in all.', '฿41 = money 41 THB'],
    ['It cost ₫4,100 in all.', '₫4,100 = money 4,100 VND'],
    ['It cost RMB 41 in all.', 'RMB 41 = money 41 CNY'],
    ['It cost Cr 41 in all.', 'Cr 41 = money 41 crown'],
    ['It cost CR41 in all.', 'CR41 = money 41 crown'],
    ['It cost Fr 41 in all.', 'Fr 41 = money 41 franc'],
    ['It cost 41 renminbi in all.', '41 renminbi = money 41 CNY'],
    ['It cost 41 rubles in all.', '41 rubles = money 41 RUB'],
    ['It cost 41 ruble in all.', '41 ruble = money 41 RUB'],
    ['It cost 41 rouble in all.', '41 rouble = money 41 RUB'],
    ['It cost 41 roubles in all.', '41 roubles = money 41 RUB'],
    ['It cost 41 zlotys in all.', '41 zlotys = money 41 PLN'],
    ['It cost 41 zloty in all.', '41 zloty = money 41 PLN'],
    ['It cost 41 forint in all.', '41 forint = money 41 HUF'],
    ['It cost 41 forints in all.', '41 forints = money 41 HUF'],
    ['It cost 41 shekel in all.', '41 shekel = money 41 ILS'],
    ['It cost 41 shekels in all.', '41 shekels = money 41 ILS'],
    ['It cost 41 hryvnia in all.', '41 hryvnia = money 41 UAH'],
    ['It cost 41 hryvnias in all.', '41 hryvnias = money 41 UAH'],
    ['It cost 41 baht in all.', '41 baht = money 41 THB'],
    ['It cost 41 naira in all.', '41 naira = money 41 NGN'],
    ['It cost 41 reais in all.', '41 reais = money 41 BRL'],
    ['It cost 41 rand in all.', '41 rand = money 41 ZAR'],
    ['It cost 41 rupiah in all.', '41 rupiah = money 41 IDR'],
    ['It cost 41 ringgit in all.', '41 ringgit = money 41 MYR'],
    ['It cost 41 dong in all.', '41 dong = money 41 VND'],
    ['It cost 41 taka in all.', '41 taka = money 41 BDT'],
    ['It cost 41 lev in all.', '41 lev = money 41 BGN'],
    ['It cost 41 leva in all.', '41 leva = money 41 BGN'],
    ['It cost 41 yuan in all.', '41 yuan = money 41 CNY'],
    ['It cost 41 yen in all.', '41 yen = money 41 JPY'],
    ['It cost 41 francs in all.', '41 francs = money 41 franc'],
    ['It cost 41 krone in all.', '41 krone = money 41 krone'],
    ['It cost 41 kroner in all.', '41 kroner = money 41 krone'],
    ['It cost 41 krona in all.', '41 krona = money 41 krona'],
    ['It cost 41 kronor in all.', '41 kronor = money 41 krona'],
    ['It cost 41 koruna in all.', '41 koruna = money 41 koruna'],
    ['It cost 41 dinars in all.', '41 dinars = money 41 dinar'],
    ['It cost 41 dirhams in all.', '41 dirhams = money 41 dirham'],
    ['It cost 41 riyals in all.', '41 riyals = money 41 riyal'],
    ['It cost 41 rials in all.', '41 rials = money 41 rial'],
    ['It cost 41 lira in all.', '41 lira = money 41 lira'],
    ['It cost 41 liras in all.', '41 liras = money 41 lira'],
    ['It cost 41 lire in all.', '41 lire = money 41 lira'],
    ['It cost 41 marks in all.', '41 marks = money 41 mark'],
    ['It cost 41 shillings in all.', '41 shillings = money 41 shilling'],
    ['It cost 41 guilders in all.', '41 guilders = money 41 guilder'],
    ['It cost 41 florins in all.', '41 florins = money 41 florin'],
    ['It cost 41 soles in all.', '41 soles = money 41 sol'],
    ['It cost 41 birr in all.', '41 birr = money 41 birr'],
    ['It cost 41 cedis in all.', '41 cedis = money 41 cedi'],
    ['It cost 41 kwacha in all.', '41 kwacha = money 41 kwacha'],
    ['It cost 41 lei in all.', '41 lei = money 41 leu'],
    ['It cost 41 tenge in all.', '41 tenge = money 41 tenge'],
    ['It cost 41 som in all.', '41 som = money 41 som'],
    ['It cost 41 ducats in all.', '41 ducats = money 41 ducat'],
    ['It cost 41 thalers in all.', '41 thalers = money 41 thaler'],
    ['It cost 41 talers in all.', '41 talers = money 41 taler'],
    ['It cost 41 pounds sterling in all.', '41 pounds sterling = money 41 GBP'],
    ['It cost 41 Czech crowns.', '41 Czech crowns = money 41 CZK'],
    ['It cost 41 Turkish lira.', '41 Turkish lira = money 41 TRY'],
    ['It cost 41 Egyptian pounds.', '41 Egyptian pounds = money 41 EGP'],
    ['It cost 41 Lebanese pounds.', '41 Lebanese pounds = money 41 LBP'],
    ['It cost 41 Syrian pounds.', '41 Syrian pounds = money 41 SYP'],
    ['It cost 41 British pounds.', '41 British pounds = money 41 GBP'],
    ['It cost 41 Swedish kronor.', '41 Swedish kronor = money 41 SEK'],
    ['It cost 41 Norwegian kroner.', '41 Norwegian kroner = money 41 NOK'],
    ['It cost 41 Danish kroner.', '41 Danish kroner = money 41 DKK'],
    ['It cost 41 Mexican pesos.', '41 Mexican pesos = money 41 MXN'],
    ['It cost 41 Indian rupees.', '41 Indian rupees = money 41 INR'],
    ['It cost 41 Swiss francs.', '41 Swiss francs = money 41 CHF'],
    ['It cost 41 US dollars.', '41 US dollars = money 41 USD'],
    ['It cost 41 New Zealand dollars.', '41 New Zealand dollars = money 41 NZD'],
    ['It cost 41 Singapore dollars.', '41 Singapore dollars = money 41 SGD'],
    ['It cost 41 Hong Kong dollars.', '41 Hong Kong dollars = money 41 HKD'],
    ['It cost 41 American dollars.', '41 American dollars = money 41 USD'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('pounds', () => {
  test.each([
    ['Police found 40 pounds of cocaine.', '40 pounds = measure 40 lb'],
    ['A 500-pound bomb fell.', '500-pound = measure 500 lb'],
    ['The 300-pound man fell.', '300-pound = measure 300 lb'],
    ['A 300-pound fine was due.', '300-pound = money 300 GBP'],
    ['He lost 40 pounds.', '40 pounds = measure 40 lb'],
    ['The firm lost 40,000 pounds.', '40,000 pounds = money 40,000 GBP'],
    ['The bag was 40 pounds.', '40 pounds = measure 40 lb'],
    ['It held 40 pounds of flour.', '40 pounds = measure 40 lb'],
    ['It held 40 pounds of public money.', '40 pounds = money 40 GBP'],
    ['They gave 40 pounds of aid.', '40 pounds = money 40 GBP'],
    ['The 5 million-pound deal fell.', '5 million-pound = money 5,000,000 GBP'],
    ['The suitcase weighed 40 pounds.', '40 pounds = measure 40 lb'],
    ['The cash, 40 pounds of their savings, is gone.', '40 pounds = money 40 GBP'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

test.each(
  'fine prize reward bounty bill note fee grant deal salary cheque check payment bonus loan debt fund budget tax house home ticket coin bet donation surcharge deposit'.split(
    ' ',
  ),
)('a 300-pound %s is a sum', (thing) => {
  expect(read(`A 300-pound ${thing} was due.`)).toEqual(['300-pound = money 300 GBP']);
});

test.each([
  ...['public money', 'private money', 'taxpayers’ money', 'taxpayer money', 'their money', 'his savings'],
  ...[
    'her savings',
    'our money',
    'its money',
    'my money',
    'money',
    'cash',
    'debt',
    'debts',
    'aid',
    'funding',
  ],
  ...['savings', 'damage', 'investment', 'support'],
])('30,000 pounds of %s are a sum', (thing) => {
  expect(read(`It took 30,000 pounds of ${thing} then.`)).toEqual(['30,000 pounds = money 30,000 GBP']);
});

test.each([
  ...[
    'The bomb had',
    'The bombs had',
    'The warhead had',
    'The warheads had',
    'The payload had',
    'The bag was',
  ],
  ...['The explosive had', 'The explosives had', 'The bags were', 'The load was', 'He gained', 'He lost'],
  ...['The weight was', 'It was heavier by', 'It was lighter by', 'It was a heavy', 'It ended up weighing'],
])('%s 300 pounds tells a weight', (words) => {
  expect(read(`${words} 300 pounds in all.`)).toEqual(['300 pounds = measure 300 lb']);
});
