import { relationshipEntry, relationshipNames } from '../model/relationships.ts';
import { builder } from './builder.ts';
import { enumValues } from './names.ts';

export const RelationshipRef = builder.enumType('Relationship', {
  description: 'What an edge says of the two nodes that it joins.',
  values: enumValues(relationshipNames, (relationship) => relationshipEntry(relationship).meaning),
});

export const DirectionRef = builder.enumType('Direction', {
  description: 'Which way an edge points, seen from a node.',
  values: {
    OUT: { value: 'out', description: 'Away from the node.' },
    IN: { value: 'in', description: 'Towards the node.' },
  } as const,
});
