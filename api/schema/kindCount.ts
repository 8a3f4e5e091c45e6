import { builder } from './builder.ts';
import { KindRef } from './kind.ts';
import type { KindCount } from './statistics.ts';

export const KindCountRef = builder.objectRef<KindCount>('KindCount').implement({
  description: 'How many nodes there are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindRef, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many nodes.' }),
  }),
});
