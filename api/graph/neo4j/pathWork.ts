import { FULL_SAMPLE } from '../../model/node.ts';
import type { PathsQuestion } from '../graph.ts';
import { workText } from './pathText.ts';
import type { Reader } from './reader.ts';

/** Wider than any node is. */
export const ANY_WIDTH = Number.MAX_SAFE_INTEGER;

/** How many edges the nodes on a way may have, attempt by attempt. */
const WIDTHS = [50, 500, 5_000, ANY_WIDTH];

/** With so few edges to look at, a wider attempt costs no more than another round trip. */
const FEW_EDGES = 3_000;
/** More edges than these would take the store longer than a reader waits. */
const MOST_EDGES = 150_000;

/** One attempt to find paths: through nodes up to a width, both halves meeting at a node on the way. */
interface Attempt {
  readonly widest: number;
  readonly meeting: number;
}

/** Says which attempts are worth their work, for a number of hops; the narrowest first. */
export function pathWork(
  reader: Reader,
  question: PathsQuestion,
): (hops: number) => Promise<readonly Attempt[]> {
  const fromStart = edgesAhead(reader, question);
  const fromEnd = edgesAhead(reader, { ...question, from: question.to, to: question.from });
  return async (hops) => {
    const half = Math.floor(hops / 2);
    const rest = hops - half;
    const [startHalf, startRest, endHalf, endRest] = await Promise.all([
      fromStart(half),
      fromStart(rest),
      fromEnd(half),
      fromEnd(rest),
    ]);
    const attempts = WIDTHS.map((widest) => {
      // Of an odd number of hops the side with fewer edges ahead walks the longer part.
      const early = edgesAt(startHalf, widest) + edgesAt(endRest, widest);
      const late = edgesAt(startRest, widest) + edgesAt(endHalf, widest);
      return { widest, meeting: early <= late ? half : rest, edges: Math.min(early, late) };
    }).filter(({ edges }) => edges <= MOST_EDGES);
    return attempts.filter(({ edges }, i) => {
      const next = attempts[i + 1];
      return next === undefined || (next.edges > FEW_EDGES && next.edges > edges);
    });
  };
}

type EdgesByWidth = ReadonlyMap<number, number>;

function edgesAt(edges: EdgesByWidth, widest: number): number {
  return edges.get(widest) ?? Number.POSITIVE_INFINITY;
}

/** How many edges are looked at on the way of so many hops from one end; widths at which it is too many are left out. */
function edgesAhead(
  { run }: Reader,
  { from, to, without }: PathsQuestion,
): (hops: number) => Promise<EdgesByWidth> {
  const known = new Map<number, Promise<EdgesByWidth>>();

  async function count(hops: number): Promise<EdgesByWidth> {
    // One hop is walked before anything is known, and its edges are the end's own.
    if (hops < 2) return new Map(WIDTHS.map((widest) => [widest, 0]));
    const before = await ahead(hops - 1);
    const widths = WIDTHS.filter((widest) => edgesAt(before, widest) <= MOST_EDGES);
    const rows = await run<{ widest: number; edges: number }>(
      workText({ hops, isChoosy: without.length > 0 }),
      { from, to, without, hidden: FULL_SAMPLE, widths },
    );
    const found = new Map(rows.map(({ widest, edges }) => [widest, edges]));
    return new Map(
      widths.map((widest) => [widest, edgesAt(before, widest) + (found.get(widest) ?? 0)]),
    );
  }

  function ahead(hops: number): Promise<EdgesByWidth> {
    const counted = known.get(hops) ?? count(hops);
    known.set(hops, counted);
    return counted;
  }

  return ahead;
}
