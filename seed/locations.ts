/** The states and territories, by the letters that the mail uses. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  VI: 'U.S. Virgin Islands',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};

const lettersByName = new Map(Object.entries(states).map(([letters, name]) => [name, letters]));

/** Words that make a region of the name they stand in: "Kern County", "Lower Rio Grande Valley". */
const regionWords =
  /\b(county|counties|colleges|region|regions|state|statewide|area|metro|sound|lower|upper|greater|rural)\b/i;
const knownRegions = ['Silicon Valley', 'Bay Area', 'Hudson Valley', 'Central Valley'];
const compass =
  /^(north|south|east|west|central|northern|southern|eastern|western|north(east|west)(ern)?|south(east|west)(ern)?)\b/i;

export interface Parsed {
  readonly cities: readonly string[];
  readonly states: readonly string[];
}

/** The cities and states that locations name, each once: "Bronx, NY", "Washington State", "Illinois (five regions)". */
export function parseLocations(locations: readonly string[]): Parsed {
  const parsed = locations.map(parseLocation);
  return {
    cities: [...new Set(parsed.flatMap(({ cities }) => cities))],
    states: [...new Set(parsed.flatMap(({ states }) => states))],
  };
}

function parseLocation(location: string): Parsed {
  const [, outside = location, inside] = /^(.*?)\s*(?:\((.*)\))?$/.exec(location) ?? [];
  const place = parsePlace(outside);
  // "National Capital Region (Washington, DC)": the remark may say more than the name.
  return place.states.length > 0 || inside === undefined ? place : parsePlace(inside);
}

function parsePlace(place: string): Parsed {
  const parts = place.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const isAlone = parts.length === 1;
  const state = stateOf(isAlone ? last.replace(/ State$/, '') : last);
  if (!state) {
    return { cities: [], states: [] };
  }
  return { cities: isAlone ? [] : citiesIn(parts.slice(0, -1)), states: [state] };
}

function stateOf(word: string): string | undefined {
  return Object.hasOwn(states, word) ? word : lettersByName.get(word);
}

/** "Dallas and Fort Worth" are two cities; in "Long Island City, Queens" the second holds the first. */
function citiesIn(parts: readonly string[]): string[] {
  const whole = parts.join(', ');
  const names = / and /.test(whole) ? whole.split(/, and |, | and /) : parts.slice(0, 1);
  // "Multnomah and Washington counties": the plural is said of all.
  return /\b(counties|colleges|regions)\b/i.test(whole) ? [] : names.filter(isCity);
}

function isCity(name: string): boolean {
  const isPartOfState =
    compass.test(name) && [...lettersByName.keys()].some((state) => name.endsWith(state));
  return (
    name !== '' &&
    !regionWords.test(name) &&
    !knownRegions.some((region) => name.endsWith(region)) &&
    !/\bRio Grande Valley\b/.test(name) &&
    !isPartOfState
  );
}
