import type { GraphNode } from '../model/node.ts';
import { builder } from './builder.ts';

/** Where a fact was read. */
export interface Source {
  readonly address: string | null;
  readonly copy: string | null;
  readonly words: string | null;
}

/** The sources of a node, from its two lists in step. */
export function sourcesOf(node: GraphNode): readonly Source[] {
  return node.sourceAddresses.map((stated, index) => {
    const isAddress = /^https?:/i.test(stated);
    return {
      address: isAddress ? stated : null,
      copy: node.sourceCopies[index] || null,
      words: isAddress || stated === '' ? null : stated,
    };
  });
}

export const SourceRef = builder.objectRef<Source>('Source').implement({
  description: 'A page or document in which facts of a node were read.',
  fields: (t) => ({
    address: t.exposeString('address', {
      nullable: true,
      description: 'Its official address. Null where only a copy is known, or words stand for it.',
    }),
    copy: t.exposeString('copy', {
      nullable: true,
      description:
        'The address of the copy (mirror, staging host, dump) that was read. Null where it was read at its own address.',
    }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What the evidence says where it names the source in words: "seed article".',
    }),
  }),
});
