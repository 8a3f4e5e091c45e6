import type { Core, ElementDefinition } from 'cytoscape';
import type { Kind } from '../kinds/kinds.ts';
import type { Point } from '../state/graph/view.ts';
import { badgeImage, badgeWidth } from './badge.ts';
import type { Inks } from './inks.ts';
import { shorten } from './label.ts';
import { wantsStillness } from './stillness.ts';

interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly at: Point;
  readonly isPlaced: boolean;
  /** The node whose expansion brought it, from which it flies to its place. */
  readonly origin: string | null;
  /** How many neighbors are not on the canvas. */
  readonly unseen: number;
}

interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

/** All that is drawn. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly selected: string | null;
}

const FLIGHT_MILLISECONDS = 260;
/** Above this, the words on the edges of a node would cover each other. */
const MOST_SPOKEN = 16;

/** Brings the drawn elements in step with the scene, touching only what differs. */
export function drawScene(cy: Core, scene: Scene, inks: Inks): void {
  const wanted = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
  const flights: { readonly id: string; readonly to: Point }[] = [];

  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of scene.nodes) {
      const drawn = cy.getElementById(node.id);
      if (drawn.empty()) {
        const origin = node.origin === null ? null : cy.getElementById(node.origin);
        const from = origin?.nonempty() ? origin.position() : node.at;
        cy.add({ ...nodeElement(node, inks), position: { ...from } });
      } else {
        drawn.data(nodeElement(node, inks).data);
        if (node.unseen === 0) drawn.removeData('badge badgeWidth');
      }
      const position = cy.getElementById(node.id).position();
      if (position.x !== node.at.x || position.y !== node.at.y) {
        flights.push({ id: node.id, to: node.at });
      }
    }
    for (const edge of scene.edges) {
      if (cy.getElementById(edge.id).empty()) cy.add(edgeElement(edge));
    }
    markSelected(cy, scene.selected);
  });
  for (const { id, to } of flights) fly(cy, id, to);
}

function fly(cy: Core, id: string, to: Point): void {
  const node = cy.getElementById(id);
  if (node.grabbed()) return;
  node.stop(true);
  if (wantsStillness()) node.position({ ...to });
  else node.animate({ position: { ...to }, duration: FLIGHT_MILLISECONDS, easing: 'ease-out' });
}

/** The selected element, and what stands next to it. */
function markSelected(cy: Core, selected: string | null): void {
  cy.elements('.selected, .near').removeClass('selected near spoken');
  if (selected === null) return;
  const element = cy.getElementById(selected).addClass('selected');
  const beside = element.nodes().closedNeighborhood().not(element).addClass('near');
  if (beside.edges().length <= MOST_SPOKEN) beside.edges().addClass('spoken');
  element.edges().connectedNodes().addClass('near');
}

function nodeElement(node: SceneNode, inks: Inks): ElementDefinition {
  const { id, kind, name, isPlaced, unseen } = node;
  const badge =
    unseen === 0 ? {} : { badge: badgeImage(unseen, inks), badgeWidth: badgeWidth(unseen) };
  return { group: 'nodes', data: { id, kind, label: shorten(name), isPlaced, ...badge } };
}

function edgeElement({ id, from, to, says }: SceneEdge): ElementDefinition {
  return { group: 'edges', data: { id, source: from, target: to, says } };
}
