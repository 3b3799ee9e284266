/** Units by their names and symbols; the first of each line is the unit's own name. */
const UNITS = `
km|kilometres|kilometre|kilometers|kilometer|kms
mile|miles|mi
m|metres|metre|meters|meter
cm|centimetres|centimetre|centimeters|centimeter
mm|millimetres|millimetre|millimeters|millimeter
ft|feet|foot
in|inches|inch
yd|yards|yard|yds
nautical mile|nautical miles
acre|acres
ha|hectares|hectare
km2|sq km|square kilometres|square kilometre|square kilometers|square kilometer|km²
sq mile|square miles|square mile|sq miles|sq mi
m2|square metres|square metre|square meters|square meter|sq m|m²|sqm
sq ft|square feet|square foot
m3|cubic metres|cubic metre|cubic meters|cubic meter|m³
cu ft|cubic feet|cubic foot
L|litres|litre|liters|liter
ml|millilitres|milliliters
gallon|gallons
barrel|barrels
kg|kilograms|kilogram|kilogrammes|kilos|kilo
g|grams|gram|grammes
mg|milligrams|milligram
lb|lbs|pounds|pound
oz|ounces|ounce
t|tonnes|tonne|metric tons|metric ton
ton|tons|short tons
mph|miles per hour|miles an hour
km/h|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kph|kmh|kmph
knot|knots|kts
m/s|metres per second|meters per second|metres a second
°F|degrees Fahrenheit|degree Fahrenheit|degrees F|F
°C|degrees Celsius|degree Celsius|degrees Centigrade|degrees C|C
degree|degrees|°
kW|kilowatts|kilowatt
MW|megawatts|megawatt
GW|gigawatts|gigawatt
kWh|kilowatt-hours|kilowatt hours
MWh|megawatt-hours|megawatt hours
GB|gigabytes|gigabyte
TB|terabytes|terabyte
dB|decibels|decibel
`;
/** From every name and symbol to the unit's own name. */
export const UNIT_NAMES = new Map<string, string>();
for (const line of UNITS.trim().split('\n')) {
  const names = line.split('|');
  for (const name of names) UNIT_NAMES.set(name, names[0]!);
}
