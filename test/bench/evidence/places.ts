import type { Random } from './random.ts';

const STARTS =
  'Ash Beck Birch Black Bridge Brook Cedar Clay Cold Crow East Elder Elm Fair Fern Fox Glen Gold Green Harrow Hart Hazel Hill Holl Iron Kings Lake Lark Lin Long Maple Marsh Mill Moss North Oak Old Pine Raven Red Rock Rose Salt Shaw Silver Spring Stan Stone Sun Thorn Wal West White Wil Wind Win Wood'.split(
    ' ',
  );
const ENDS =
  'borough bridge brook burg bury dale don field ford gate grove ham haven hurst land ley mere mont mouth port ridge stead ton vale view ville wick worth'.split(
    ' ',
  );
const STATES =
  'AL AZ AR CA CO CT FL GA IL IN IA KS KY LA MD MA MI MN MS MO NE NV NJ NM NY NC OH OK OR PA SC TN TX UT VA WA WV WI'.split(
    ' ',
  );

export interface Place {
  readonly city: string;
  readonly state: string;
}

/** A made-up town; the larger the evidence, the more towns it names, as in real evidence. */
export function inventPlace(random: Random): Place {
  return { city: `${random.pick(STARTS)}${random.pick(ENDS)}`, state: random.pick(STATES) };
}

export function placeName({ city, state }: Place): string {
  return `${city}, ${state}`;
}
