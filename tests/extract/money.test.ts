import { expect, test } from 'vitest';
import { type Row, read } from './read.ts';

test.each<Row>([
  ['It cost $41.', '$41 = money 41 USD'],
  ['It cost $41.50.', '$41.50 = money 41.5 USD'],
  ['It cost $1,240.50.', '$1,240.50 = money 1,240.5 USD'],
  ['It cost US$41.', 'US$41 = money 41 USD'],
  ['It cost U.S.$41.', 'U.S.$41 = money 41 USD'],
  ['It cost US $41.', 'US $41 = money 41 USD'],
  ['It cost €41.', '€41 = money 41 EUR'],
  ['It cost 41€.', '41€ = money 41 EUR'],
  ['It cost 41 €.', '41 € = money 41 EUR'],
  ['It cost £41.', '£41 = money 41 GBP'],
  ['It cost ¥4,100.', '¥4,100 = money 4,100 JPY'],
  ['It cost C$41.', 'C$41 = money 41 CAD'],
  ['It cost CA$41.', 'CA$41 = money 41 CAD'],
  ['It cost A$41.', 'A$41 = money 41 AUD'],
  ['It cost AU$41.', 'AU$41 = money 41 AUD'],
  ['It cost NZ$41.', 'NZ$41 = money 41 NZD'],
  ['It cost HK$41.', 'HK$41 = money 41 HKD'],
  ['It cost S$41.', 'S$41 = money 41 SGD'],
  ['It cost R$41.', 'R$41 = money 41 BRL'],
  ['It cost ₹5 lakh.', '₹5 lakh = money 500,000 INR'],
  ['It cost Rs 41.', 'Rs 41 = money 41 INR'],
  ['It cost Rs. 41 crore.', 'Rs. 41 crore = money 410,000,000 INR'],
  ['It cost kr 41.', 'kr 41 = money 41 krone'],
  ['Prices: 40 \u20ac 50 \u20ac.', '40 \u20ac = money 40 EUR', '50 \u20ac = money 50 EUR'],
])('symbols: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost USD 41.', 'USD 41 = money 41 USD'],
  ['It cost EUR 41 million.', 'EUR 41 million = money 41,000,000 EUR'],
  ['It cost 41 CHF.', '41 CHF = money 41 CHF'],
  ['It cost SEK 41.', 'SEK 41 = money 41 SEK'],
  ['It cost 41 kr.', '41 kr = money 41 krone'],
  ['It cost 41kr.', '41kr = money 41 krone'],
  ['It lost Cr212m.', 'Cr212m = money 212,000,000 Cr'],
])('codes: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost $6 million.', '$6 million = money 6,000,000 USD'],
  ['It cost $6\u00a0million.', '$6\u00a0million = money 6,000,000 USD'],
  ['The $6-million plan failed.', '$6-million = money 6,000,000 USD'],
  ['The $6 million plan failed.', '$6 million = money 6,000,000 USD'],
  ['It cost $6m.', '$6m = money 6,000,000 USD'],
  ['It cost $6M.', '$6M = money 6,000,000 USD'],
  ['It cost $6bn.', '$6bn = money 6,000,000,000 USD'],
  ['It cost $6B.', '$6B = money 6,000,000,000 USD'],
  ['It cost $6tn.', '$6tn = money 6,000,000,000,000 USD'],
  ['It cost $40k.', '$40k = money 40,000 USD'],
  ['It cost £1.35bn.', '£1.35bn = money 1,350,000,000 GBP'],
  ['It cost 1.35bn euros.', '1.35bn euros = money 1,350,000,000 EUR'],
  ['It cost €1.35-billion.', '€1.35-billion = money 1,350,000,000 EUR'],
  ['It cost $20-plus million.', '$20-plus million = money 20,000,000.. USD'],
  ['It cost 20-odd million dollars.', '20-odd million dollars = money ~20,000,000 USD'],
  ['It cost 20+ million dollars.', '20+ million dollars = money 20,000,000.. USD'],
])('scales: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost 6 million dollars.', '6 million dollars = money 6,000,000 USD'],
  ['It cost six million dollars.', 'six million dollars = money 6,000,000 USD'],
  ['It cost a million dollars.', 'a million dollars = money 1,000,000 USD'],
  ['It cost half a million dollars.', 'half a million dollars = money 500,000 USD'],
  ['It cost 41 US dollars.', '41 US dollars = money 41 USD'],
  ['It cost 41 Canadian dollars.', '41 Canadian dollars = money 41 CAD'],
  ['It cost 41 Australian dollars.', '41 Australian dollars = money 41 AUD'],
  ['It cost forty pounds.', 'forty pounds = money 40 GBP'],
  ['It cost 41 pounds sterling.', '41 pounds sterling = money 41 GBP'],
  ['It cost 41 euros.', '41 euros = money 41 EUR'],
  ['It cost 41 yen.', '41 yen = money 41 JPY'],
  ['It cost 41 yuan.', '41 yuan = money 41 CNY'],
  ['It cost 41 Swiss francs.', '41 Swiss francs = money 41 CHF'],
  ['It cost 41 Swedish kronor.', '41 Swedish kronor = money 41 SEK'],
  ['It cost 41 Danish kroner.', '41 Danish kroner = money 41 DKK'],
  ['It cost 41 Norwegian kroner.', '41 Norwegian kroner = money 41 NOK'],
  ['It cost 41 pesos.', '41 pesos = money 41 peso'],
  ['It cost 41 Mexican pesos.', '41 Mexican pesos = money 41 MXN'],
  ['It cost 41 rupees.', '41 rupees = money 41 rupee'],
  ['It cost 41 Indian rupees.', '41 Indian rupees = money 41 INR'],
  ['It cost 41 zloty.', '41 zloty = money 41 PLN'],
  ['It is a 20-dollar note.', '20-dollar = money 20 USD'],
  ['It won the 90,000-crown prize.', '90,000-crown = money 90,000 crown'],
  ['He paid with a 10-pound note.', '10-pound = money 10 GBP'],
  ['It has millions of pounds of debt.', 'millions of pounds = money ~2,000,000..9,999,999 GBP'],
])('names: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost several million dollars.', 'several million dollars = money ~3,000,000..9,999,999 USD'],
  ['It cost millions of dollars.', 'millions of dollars = money ~2,000,000..9,999,999 USD'],
  ['It cost hundreds of dollars.', 'hundreds of dollars = money ~200..999 USD'],
  ['It cost tens of millions of dollars.', 'tens of millions of dollars = money ~20,000,000..99,999,999 USD'],
  ['It cost tens of thousands of pounds.', 'tens of thousands of pounds = money ~20,000..99,999 GBP'],
  ['It cost a couple of dollars.', 'a couple of dollars = money ~2 USD'],
])('millions of dollars: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost 41 cents.', '41 cents = money 0.41 USD'],
  ['It cost forty cents.', 'forty cents = money 0.4 USD'],
  ['It cost 41¢.', '41¢ = money 0.41 USD'],
  ['It cost 41p.', '41p = money 0.41 GBP'],
  ['It cost 41 pence.', '41 pence = money 0.41 GBP'],
  ['A 5-cent rise is due.', '5-cent = money 0.05 USD'],
  ['Petrol costs 145.9p a litre.', '145.9p a litre = money 1.459 GBP per litre'],
])('cents and pence: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost £2-3m.', '£2-3m = money 2,000,000..3,000,000 GBP'],
  ['It cost £2–3m.', '£2–3m = money 2,000,000..3,000,000 GBP'],
  ['It cost $2 million to $3 million.', '$2 million to $3 million = money 2,000,000..3,000,000 USD'],
  ['It cost $2 to $3 million.', '$2 to $3 million = money 2,000,000..3,000,000 USD'],
  [
    'It cost between $2 million and $3 million.',
    '$2 million and $3 million = money 2,000,000..3,000,000 USD',
  ],
  ['It cost $40-50.', '$40-50 = money 40..50 USD'],
  ['It cost $40 to $50.', '$40 to $50 = money 40..50 USD'],
  ['It cost 2 to 3 million euros.', '2 to 3 million euros = money 2,000,000..3,000,000 EUR'],
  ['It cost $900,000 to $1 million.', '$900,000 to $1 million = money 900,000..1,000,000 USD'],
  ['It cost US$2-3 million.', 'US$2-3 million = money 2,000,000..3,000,000 USD'],
  ['It cost \u00a32m-\u00a33m.', '\u00a32m-\u00a33m = money 2,000,000..3,000,000 GBP'],
  ['They owe $3-$5 million.', '$3-$5 million = money 3,000,000..5,000,000 USD'],
])('ranges: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It rose from $40 to $50.', '$40 = money 40 USD', '$50 = money 50 USD'],
  ['It was cut from £3m to £2m.', '£3m = money 3,000,000 GBP', '£2m = money 2,000,000 GBP'],
])('a change is no range: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It cost £3m ($4m).', '£3m = money 3,000,000 GBP', '$4m = money 4,000,000 USD'],
  ['It cost 40 euros, or about $44.', '40 euros = money 40 EUR', 'about $44 = money ~44 USD'],
  ['It cost €40 (£35; $44).', '€40 = money 40 EUR', '£35 = money 35 GBP', '$44 = money 44 USD'],
])('two currencies: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It costs $26 a month.', '$26 a month = money 26 USD per month'],
  ['It costs $26 per month.', '$26 per month = money 26 USD per month'],
  ['It costs $26/month.', '$26/month = money 26 USD per month'],
  ['It costs £40,000 a year.', '£40,000 a year = money 40,000 GBP per year'],
  ['It pays $15 an hour.', '$15 an hour = money 15 USD per hour'],
  ['It costs $26 each.', '$26 each = money 26 USD per each'],
  ['It costs $26 apiece.', '$26 apiece = money 26 USD per each'],
  ['It costs $26 per person.', '$26 per person = money 26 USD per person'],
  ['It costs $26 a head.', '$26 a head = money 26 USD per person'],
  ['It costs €40 monthly.', '€40 monthly = money 40 EUR per month'],
  ['A $26-a-month plan starts.', '$26-a-month = money 26 USD per month'],
  ['Oil costs $80 a barrel.', '$80 a barrel = money 80 USD per barrel'],
])('what it is per: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The bag weighs 40 pounds.', '40 pounds = measure 40 lb'],
  ['It held 40 pounds of flour.', '40 pounds = measure 40 lb'],
])('pounds that weigh: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Ten yen coins fell.', 'Ten yen = money 10 JPY'],
  ['The team won 20 games.', '20 = count 20'],
])('the name of a coin and the verb: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The $6.5-billion-a-year plan failed.', '$6.5-billion-a-year = money 6,500,000,000 USD per year'],
  ['It costs £1.2m-a-year.', '£1.2m-a-year = money 1,200,000 GBP per year'],
  ['They owe $1.2 to $1.5 billion.', '$1.2 to $1.5 billion = money 1,200,000,000..1,500,000,000 USD'],
  ['It was worth anywhere from $2m to $4m.', '$2m to $4m = money 2,000,000..4,000,000 USD'],
  ['They owe between $900m and $1.2bn.', '$900m and $1.2bn = money 900,000,000..1,200,000,000 USD'],
  ['They owe $500-600 billion.', '$500-600 billion = money 500,000,000,000..600,000,000,000 USD'],
  [
    'They owe 500 to 600 billion dollars.',
    '500 to 600 billion dollars = money 500,000,000,000..600,000,000,000 USD',
  ],
  ['They owe $300,000 or $400,000.', '$300,000 or $400,000 = money 300,000..400,000 USD'],
  ['It is $1 = 41 rupees.', '$1 = money 1 USD', '41 rupees = money 41 rupee'],
  ['It is worth $2,500-plus.', '$2,500-plus = money 2,500.. USD'],
  ['It is worth 3 million pounds.', '3 million pounds = money 3,000,000 GBP'],
  ['He was fined 200 pounds.', '200 pounds = money 200 GBP'],
  [
    'It pays $90 million over five years.',
    '$90 million = money 90,000,000 USD',
    'five years = duration 5 year',
  ],
  ['He paid 5,000 U.S. dollars.', '5,000 U.S. dollars = money 5,000 USD'],
  ['It cost $1.5 million-plus.', '$1.5 million-plus = money 1,500,000.. USD'],
  [
    'Between $1 billion and $1.5 billion went.',
    '$1 billion and $1.5 billion = money 1,000,000,000..1,500,000,000 USD',
  ],
  [
    'It got back 19 million of the 44 million crowns.',
    '19 million = count 19,000,000',
    '44 million crowns = money 44,000,000 crown',
  ],
  [
    'He paid $19 million of the $44 million.',
    '$19 million = money 19,000,000 USD',
    '$44 million = money 44,000,000 USD',
  ],
  ['It pays $90 million over 15 years.', '$90 million = money 90,000,000 USD', '15 years = duration 15 year'],
])('in running news: %s', (sentence, ...figures) => {
  expect(read(sentence)).toEqual(figures);
});
