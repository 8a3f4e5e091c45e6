import { expect, test } from 'vitest';
import {
  kindKey,
  moveInOutline,
  nodeKey,
  outlineRows,
} from '../../../../web/state/graph/outline.ts';

const nodes = [
  { id: 'coaching', kind: 'FEATURE' },
  { id: 'quest', kind: 'PROGRAM' },
  { id: 'year-up', kind: 'PROGRAM' },
] as const;
const edges = [
  { id: 'quest~HAS_FEATURE~coaching~0', from: 'quest', to: 'coaching' },
  { id: 'year-up~HAS_FEATURE~coaching~0', from: 'year-up', to: 'coaching' },
];

function rowKeys(toggled: readonly string[]): readonly string[] {
  return outlineRows({ nodes, edges, toggled: new Set(toggled) }).map((row) => row.key);
}

test('the outline lists kinds in the order of the model, and under each its nodes', () => {
  expect(rowKeys([])).toEqual([
    'kind PROGRAM',
    'node quest',
    'node year-up',
    'kind FEATURE',
    'node coaching',
  ]);
});

test('an opened node shows what joins it to others, and a closed kind shows nothing', () => {
  const rows = outlineRows({
    nodes,
    edges,
    toggled: new Set([kindKey('PROGRAM'), nodeKey('coaching')]),
  });

  expect(rows).toEqual([
    {
      type: 'kind',
      kind: 'PROGRAM',
      count: 2,
      isOpen: false,
      key: 'kind PROGRAM',
      level: 1,
      position: 1,
      size: 2,
    },
    {
      type: 'kind',
      kind: 'FEATURE',
      count: 1,
      isOpen: true,
      key: 'kind FEATURE',
      level: 1,
      position: 2,
      size: 2,
    },
    {
      type: 'node',
      id: 'coaching',
      isOpen: true,
      key: 'node coaching',
      level: 2,
      position: 1,
      size: 1,
    },
    {
      type: 'edge',
      key: 'edge quest~HAS_FEATURE~coaching~0 coaching',
      level: 3,
      position: 1,
      size: 2,
      edge: 'quest~HAS_FEATURE~coaching~0',
      id: 'coaching',
      other: 'quest',
    },
    {
      type: 'edge',
      key: 'edge year-up~HAS_FEATURE~coaching~0 coaching',
      level: 3,
      position: 2,
      size: 2,
      edge: 'year-up~HAS_FEATURE~coaching~0',
      id: 'coaching',
      other: 'year-up',
    },
  ]);
});

test('arrows go up and down, open and close, and follow an edge to its other node', () => {
  const rows = outlineRows({ nodes, edges, toggled: new Set([nodeKey('quest')]) });
  const edge = 'edge quest~HAS_FEATURE~coaching~0 quest';

  expect(moveInOutline(rows, 'kind PROGRAM', 'ArrowDown')).toEqual({ to: 'node quest' });
  expect(moveInOutline(rows, 'kind PROGRAM', 'ArrowUp')).toBeNull();
  expect(moveInOutline(rows, 'kind PROGRAM', 'End')).toEqual({ to: 'node coaching' });
  expect(moveInOutline(rows, 'node year-up', 'ArrowRight')).toEqual({ toggles: 'node year-up' });
  expect(moveInOutline(rows, 'node quest', 'ArrowRight')).toEqual({ to: edge });
  expect(moveInOutline(rows, 'node quest', 'ArrowLeft')).toEqual({ toggles: 'node quest' });
  expect(moveInOutline(rows, edge, 'ArrowLeft')).toEqual({ to: 'node quest' });
  expect(moveInOutline(rows, edge, 'ArrowRight')).toEqual({ to: 'node coaching' });
  expect(moveInOutline(rows, edge, 'x')).toBeNull();
});
