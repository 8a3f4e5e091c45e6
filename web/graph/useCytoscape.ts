import cytoscape, { type Core } from 'cytoscape';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Point } from '../state/graph/view.ts';
import { type Inks, readInks } from './inks.ts';
import { drawScene, type Scene } from './scene.ts';
import { makeStylesheet } from './stylesheet.ts';
import { areInView, fitPlaces, type Insets, revealPlace } from './viewport.ts';

/** What the reader does on the canvas. */
interface CanvasEvents {
  /** A tap or click on a node, an edge or (null) nothing, at this place. */
  readonly onTap: (id: string | null, at: Point) => void;
  readonly onExpand: (id: string) => void;
  readonly onMove: (id: string, to: Point) => void;
  /** A pointer rests on a node, at this place in the canvas; null when it has left. */
  readonly onHover: (hovered: { readonly id: string; readonly at: Point } | null) => void;
}

interface Canvas extends CanvasEvents {
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  readonly insets: Insets;
}

/** Keeps one Cytoscape instance in step with the scene it is given. */
export function useCytoscape(canvas: Canvas): {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly core: RefObject<Core | null>;
} {
  const { scene, theme, insets } = canvas;
  const container = useRef<HTMLDivElement>(null);
  const core = useRef<Core>(null);
  const inks = useRef<Inks>(null);
  const tap = useEffectEvent(canvas.onTap);
  const expand = useEffectEvent(canvas.onExpand);
  const move = useEffectEvent(canvas.onMove);
  const hover = useEffectEvent(canvas.onHover);

  useEffect(() => {
    const cy = cytoscape({
      container: container.current,
      minZoom: 0.15,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    cy.on('tap', (event) =>
      tap(event.target === cy ? null : event.target.id(), { ...event.position }),
    );
    cy.on('dbltap', 'node', (event) => expand(event.target.id()));
    cy.on('dragfree', 'node', (event) => move(event.target.id(), event.target.position()));
    cy.on('mouseover', 'node, edge', (event) => event.target.addClass('hovered'));
    cy.on('mouseout', 'node, edge', (event) => event.target.removeClass('hovered'));
    cy.on('mouseover', 'node', (event) =>
      hover({ id: event.target.id(), at: event.target.renderedPosition() }),
    );
    cy.on('mouseout grab pan zoom', () => hover(null));
    core.current = cy;
    return () => {
      cy.destroy();
      core.current = null;
    };
  }, []);

  // Before the scene is drawn for the first time, and again when the theme changes.
  useEffect(() => {
    const cy = core.current;
    if (!cy || !container.current) return;
    inks.current = readInks(container.current);
    cy.style(makeStylesheet({ inks: inks.current, theme }));
  }, [theme]);

  const frame = useEffectEvent((hadNodes: ReadonlySet<string>) => {
    const cy = core.current;
    const places = scene.nodes.map(({ at }) => at);
    const hasNew = scene.nodes.some(({ id }) => !hadNodes.has(id));
    if (cy && hasNew && (hadNodes.size === 0 || !areInView(cy, places, insets))) {
      fitPlaces(cy, places, insets);
    }
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: badges are pictures in the theme's colors, so a new theme redraws them.
  useEffect(() => {
    const cy = core.current;
    if (!cy || !inks.current) return;
    const hadNodes = new Set(cy.nodes().map((node) => node.id()));
    // Where there was nothing, the picture is framed before it is drawn.
    if (hadNodes.size === 0) frame(hadNodes);
    drawScene(cy, scene, inks.current);
    if (hadNodes.size > 0) frame(hadNodes);
  }, [scene, theme]);

  const revealSelected = useEffectEvent(() => {
    const place = scene.nodes.find(({ id }) => id === scene.selected)?.at;
    if (core.current && place) {
      revealPlace(core.current, place, insets);
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected, or covered, has changed.
  useEffect(revealSelected, [scene.selected, insets.right, insets.bottom]);

  return { container, core };
}
