import type { Random } from './random.ts';

const FIRST =
  'Ada Alan Alicia Amara Anders Andrea Anil Beatriz Ben Carla Carlos Celine Chen Dana Daniel David Deepa Diego Elena Eli Emeka Emma Esther Farid Fatima Felix Grace Greta Hana Hector Ines Irene Isaac Ivan Jamal Jane Joanna Jonas Joyce Juan Kate Keiko Kofi Lars Laura Leila Linh Lucas Maria Mark Mei Miguel Mina Nadia Naomi Nora Omar Oscar Paula Peter Priya Quinn Rahul Rosa Ruth Sam Sara Simon Sofia Tariq Teresa Thomas Uma Victor Wendy Yusuf Zoe'.split(
    ' ',
  );
const INITIALS = 'A B C D E F G H J K L M N P R S T V W'.split(' ');
const LAST_STARTS =
  'Ab Al Ander Bar Ben Berg Bran Cal Car Cas Chan Cor Dal Dav Del Don Ed Er Fal Fer Fin Gar Gil Gon Hal Han Har Hen Her Hol Jan Jar Kal Kan Kel Kor Lan Lar Lin Lom Mal Mar Mat Mer Mon Nak Nor Ol Or Pal Par Pen Pet Quin Ram Rei Ro Sal San Sav Ser Sol Tan Tor Val Var Ven Wal Wat Wes Yam Zim'.split(
    ' ',
  );
const LAST_ENDS =
  'aba ado ahl aki ano ard assen ato berg bury dano dez ell elli ens er ero es ez feld ford gren iak ick ides in ing ington is itz ley low man mann mark mond monte oka ola ova ovic quist ra ran rell rick ris rop sen son stein strom ton ura var well wick wood yan'.split(
    ' ',
  );

export function inventPersonName(random: Random): string {
  const initial = random.chance(0.4) ? ` ${random.pick(INITIALS)}.` : '';
  return `${random.pick(FIRST)}${initial} ${random.pick(LAST_STARTS)}${random.pick(LAST_ENDS)}`;
}

const ROLES = [
  'Senior associate',
  'Research director',
  'Principal researcher',
  'Professor of economics',
  'Professor of public policy',
  'Project lead',
];

export function inventRole(random: Random): string {
  return random.pick(ROLES);
}
