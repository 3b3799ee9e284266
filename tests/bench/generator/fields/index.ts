import { ARCHAEOLOGY } from './archaeology.ts';
import { BUSINESS } from './business.ts';
import { COURTS } from './courts.ts';
import { CRIME } from './crime.ts';
import { CULTURE } from './culture.ts';
import { EDUCATION } from './education.ts';
import type { FieldText } from './field.ts';
import { FIRE } from './fire.ts';
import { HEALTH } from './health.ts';
import { MARKETS } from './markets.ts';
import { RAIL } from './rail.ts';
import { ROADS } from './roads.ts';
import { SCIENCE } from './science.ts';
import { SHIPPING } from './shipping.ts';
import { SPORT } from './sport.ts';
import { TECHNOLOGY } from './technology.ts';
import { WEATHER } from './weather.ts';

/** The fields of news, the most frequent first. */
export const FIELDS: readonly FieldText[] = [
  CRIME,
  BUSINESS,
  SPORT,
  COURTS,
  ROADS,
  WEATHER,
  HEALTH,
  FIRE,
  MARKETS,
  CULTURE,
  EDUCATION,
  TECHNOLOGY,
  RAIL,
  SCIENCE,
  SHIPPING,
  ARCHAEOLOGY,
];
