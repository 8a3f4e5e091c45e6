import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Path } from './fields.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file read once more, slowly, by the parser that knows where everything stands. */
export interface PositionedFile {
  /** What could be recovered, even of a broken file. */
  readonly content: unknown;
  readonly syntaxErrors: readonly { readonly position: Position; readonly message: string }[];
  readonly repeatedKeys: readonly { readonly path: Path; readonly position: Position }[];
  /** Where the value at a path stands, or its key; what is not there stands where its surroundings begin. */
  positionOf(path: Path, at: 'value' | 'key'): Position;
}

export function readWithPositions(text: string): PositionedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
    // What is odd is ours to say, not the parser's.
    logLevel: 'error',
  });

  function positionAt(offset: number): Position {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }

  return {
    content: recovered(document),
    syntaxErrors: document.errors
      .filter(({ code }) => code !== 'DUPLICATE_KEY')
      .map(({ message, pos }) => ({ message, position: positionAt(pos[0]) })),
    repeatedKeys: repeatedKeys(document.contents, []).map(({ path, offset }) => ({
      path,
      position: positionAt(offset),
    })),
    positionOf: (path, at) => positionAt(offsetOf(document, path, at)),
  };
}

function recovered(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    // An alias of nothing: the fast parser says so, and nothing can be recovered.
    return null;
  }
}

type MaybeNode = ParsedNode | null | undefined;
type MapPair = Pair<ParsedNode, ParsedNode | null>;

function offsetOf(document: Document.Parsed, path: Path, at: 'value' | 'key'): number {
  let node: MaybeNode = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const pair: MapPair | undefined = isMap(node)
      ? node.items.find((item) => keyOf(item) === String(step))
      : undefined;
    if (pair && at === 'key' && index === path.length - 1) {
      return pair.key.range[0];
    }
    node = pair ? pair.value : isSeq(node) && typeof step === 'number' ? node.items[step] : null;
    if (!node) {
      return pair?.key.range[0] ?? offset;
    }
    offset = node.range[0];
  }
  return offset;
}

function keyOf({ key }: MapPair): string {
  return isScalar(key) ? String(key.value) : '';
}

function repeatedKeys(node: MaybeNode, path: Path): { path: Path; offset: number }[] {
  if (isSeq(node)) {
    return node.items.flatMap((item, index) => repeatedKeys(item, [...path, index]));
  }
  if (!isMap(node)) {
    return [];
  }
  const seen = new Set<string>();
  return node.items.flatMap((pair) => {
    const key = keyOf(pair);
    const here = seen.has(key) ? [{ path: [...path, key], offset: pair.key.range[0] }] : [];
    seen.add(key);
    return [...here, ...repeatedKeys(pair.value, [...path, key])];
  });
}
