import { kindEntry, kindNames } from '../model/kinds.ts';
import { builder } from './builder.ts';
import { enumValues } from './names.ts';

export const KindRef = builder.enumType('Kind', {
  description: 'What sort of thing a node is.',
  values: enumValues(kindNames, (kind) => kindEntry(kind).meaning),
});
