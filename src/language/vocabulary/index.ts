import { AGRICULTURE } from './agriculture.ts';
import { BUSINESS } from './business.ts';
import { CASUALTIES } from './casualties.ts';
import { CHARITY } from './charity.ts';
import { COURTS } from './courts.ts';
import { CULTURE } from './culture.ts';
import { EDUCATION } from './education.ts';
import { ENERGY } from './energy.ts';
import { HEALTH } from './health.ts';
import { HOUSING } from './housing.ts';
import { LABOUR } from './labour.ts';
import { MEASURES } from './measures.ts';
import { MIGRATION } from './migration.ts';
import { MONEY } from './money.ts';
import { POLITICS } from './politics.ts';
import { PRISONS } from './prisons.ts';
import { PROTEST } from './protest.ts';
import { RELIGION } from './religion.ts';
import { SCIENCE } from './science.ts';
import { SPORT } from './sport.ts';
import { TECHNOLOGY } from './technology.ts';
import { TRANSPORT } from './transport.ts';
import { WAR } from './war.ts';
import { WEATHER } from './weather.ts';

/** Words and expressions that report the same thing, by field. One line a concept: its id, then its words. */
export const VOCABULARY: readonly string[] = [
  AGRICULTURE,
  BUSINESS,
  CASUALTIES,
  CHARITY,
  COURTS,
  CULTURE,
  EDUCATION,
  ENERGY,
  HEALTH,
  HOUSING,
  LABOUR,
  MEASURES,
  MIGRATION,
  MONEY,
  POLITICS,
  PRISONS,
  PROTEST,
  RELIGION,
  SCIENCE,
  SPORT,
  TECHNOLOGY,
  TRANSPORT,
  WAR,
  WEATHER,
];
