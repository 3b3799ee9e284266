import { ARCHAEOLOGY } from './archaeology.ts';
import { BUSINESS } from './business.ts';
import { CHARITY } from './charity.ts';
import { COUNCIL } from './council.ts';
import { COURTS } from './courts.ts';
import { CRIME } from './crime.ts';
import { CULTURE } from './culture.ts';
import { EDUCATION } from './education.ts';
import { ENERGY } from './energy.ts';
import { FARMING } from './farming.ts';
import type { FieldText } from './field.ts';
import { FIRE } from './fire.ts';
import { HEALTH } from './health.ts';
import { HOUSING } from './housing.ts';
import { LABOUR } from './labour.ts';
import { MARKETS } from './markets.ts';
import { PARLIAMENT } from './parliament.ts';
import { RAIL } from './rail.ts';
import { ROADS } from './roads.ts';
import { SCIENCE } from './science.ts';
import { SHIPPING } from './shipping.ts';
import { SPORT } from './sport.ts';
import { TECHNOLOGY } from './technology.ts';
import { TOURISM } from './tourism.ts';
import { WEATHER } from './weather.ts';
import { WILDLIFE } from './wildlife.ts';

/** The fields of news, the most frequent first. */
export const FIELDS: readonly FieldText[] = [
  CRIME,
  BUSINESS,
  SPORT,
  COUNCIL,
  PARLIAMENT,
  COURTS,
  ROADS,
  WEATHER,
  HEALTH,
  LABOUR,
  FIRE,
  MARKETS,
  HOUSING,
  CULTURE,
  EDUCATION,
  TECHNOLOGY,
  ENERGY,
  RAIL,
  FARMING,
  SCIENCE,
  TOURISM,
  SHIPPING,
  CHARITY,
  WILDLIFE,
  ARCHAEOLOGY,
];
