import type { StylesheetJsonBlock } from 'cytoscape';
import { kindEntry, kindNames } from '../kinds/kinds.ts';
import { BADGE_HEIGHT } from './badge.ts';
import type { Inks } from './inks.ts';

const NODE_SIZE = 26;

interface Look {
  readonly inks: Inks;
  readonly theme: 'light' | 'dark';
}

/** How nodes and edges look. Kinds differ by shape as well as by color. */
export function makeStylesheet({ inks, theme }: Look): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: NODE_SIZE,
        height: NODE_SIZE,
        'border-width': 1.5,
        'border-color': inks.paper,
        label: 'data(label)',
        color: inks.ink,
        'font-family': inks.font,
        'font-size': 12,
        'line-height': 1.15,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '118px',
        'text-background-color': inks.paper,
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        // A name is a larger thing to hit than its mark.
        'text-events': 'yes',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...kindNames.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: kindEntry(kind).shape,
        'background-color': kindEntry(kind).color[theme],
      },
    })),
    {
      selector: 'node[badge]',
      style: {
        'background-image': 'data(badge)',
        'background-width': 'data(badgeWidth)',
        'background-height': `${BADGE_HEIGHT}px`,
        'background-position-x': `${NODE_SIZE - 7}px`,
        'background-position-y': '-9px',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': [12, 44, 0, 0],
      },
    },
    {
      selector: 'node[?isPlaced]',
      style: { 'border-width': 2.5, 'border-style': 'double', 'border-color': inks.ink },
    },
    {
      selector: 'node.near, node.hovered',
      style: { 'outline-width': 1.5, 'outline-offset': 2, 'outline-color': inks.inkSoft },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-width': 3,
        'outline-offset': 3,
        'outline-color': inks.focus,
        'font-weight': 600,
        'z-index': 9,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.25,
        'line-color': inks.ruleStrong,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': inks.ruleStrong,
        'arrow-scale': 0.75,
        'target-distance-from-node': 3,
        'source-distance-from-node': 2,
        color: inks.ink,
        'font-family': inks.font,
        'font-size': 11,
        'text-rotation': 'autorotate',
        'text-background-color': inks.paper,
        'text-background-opacity': 0.95,
        'text-background-padding': '2px',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.near, edge.hovered, edge.selected',
      style: {
        width: 2,
        'line-color': inks.accent,
        'target-arrow-color': inks.accent,
        'z-index': 8,
      },
    },
    { selector: 'edge.spoken, edge.hovered, edge.selected', style: { label: 'data(says)' } },
    {
      // The one that is asked about speaks over the names of nodes.
      selector: 'edge.hovered, edge.selected',
      style: { 'z-index-compare': 'manual', 'z-index': 20 },
    },
    { selector: 'edge.selected', style: { width: 4 } },
  ];
}
