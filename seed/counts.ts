import { type Kind, kindEntry } from '../api/model/kinds.ts';
import type { GraphEdge } from '../api/model/node.ts';
import type { Relationship } from '../api/model/relationships.ts';
import { type Direction, findStep } from '../api/model/steps.ts';
import type { Counts } from './nodes.ts';

/** The findings and evaluations to which a node's relations lead. */
interface Reached {
  readonly findings: Set<string>;
  readonly evaluations: Set<string>;
}

interface Identity {
  readonly id: string;
  readonly kind: Kind;
}

/**
 * How much evidence bears on each node, along the paths that its kind's `evidence` names. The
 * findings are those at which a path ends: an evaluation at an end stands for itself, and adds none
 * of its findings (a funder of one arm is not credited with the other's). The evaluations are
 * those at the ends and those behind the findings there. An end of another kind (evidence on a
 * mechanism) is followed along its own paths. Where a kind counts as its parents, what bears on a
 * node bears on all of which it is a part. Everything counts once.
 */
export function countEvidence(
  nodes: readonly Identity[],
  edges: readonly GraphEdge[],
): (id: string) => Counts {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const links = new Links(edges);

  function follow(ids: readonly string[], path: string): string[] {
    let at = ids;
    for (const field of path.split('.')) {
      const next = new Set<string>();
      for (const id of at) {
        const kind = kindOf.get(id);
        const step = kind && findStep(kind, field);
        if (step) {
          for (const other of links.from(id, step.relationship, step.direction)) {
            if (kindOf.get(other) === step.kind) next.add(other);
          }
        }
      }
      at = [...next];
    }
    return [...at];
  }

  function reach(id: string, kind: Kind, reached: Reached): void {
    for (const path of kindEntry(kind).evidence) {
      for (const end of path === 'self' ? [id] : follow([id], path)) {
        const endKind = kindOf.get(end);
        if (endKind === 'Finding') {
          reached.findings.add(end);
          for (const evaluation of follow([end], 'evaluation')) {
            reached.evaluations.add(evaluation);
          }
        } else if (endKind === 'Evaluation') {
          reached.evaluations.add(end);
        } else if (endKind && path !== 'self') {
          reach(end, endKind, reached);
        }
      }
    }
  }

  /** A node and, where its kind counts as its parents, all that is part of it. */
  function withParts(id: string, kind: Kind): Set<string> {
    const all = new Set([id]);
    if (kindEntry(kind).countsAsParent) {
      for (const whole of all) {
        for (const part of follow([whole], 'parts')) all.add(part);
      }
    }
    return all;
  }

  return (id) => {
    const kind = kindOf.get(id);
    const reached: Reached = { findings: new Set(), evaluations: new Set() };
    for (const one of kind ? withParts(id, kind) : []) {
      if (kind) reach(one, kind, reached);
    }
    return { evaluationCount: reached.evaluations.size, findingCount: reached.findings.size };
  };
}

/** The ends of edges by relationship, direction and start. */
class Links {
  readonly #byStep = new Map<string, Map<string, string[]>>();

  constructor(edges: readonly GraphEdge[]) {
    for (const { relationship, from, to } of edges) {
      this.#add(`${relationship} out`, from, to);
      this.#add(`${relationship} in`, to, from);
    }
  }

  #add(step: string, start: string, end: string): void {
    const byStart = this.#byStep.get(step) ?? new Map<string, string[]>();
    this.#byStep.set(step, byStart);
    const ends = byStart.get(start);
    if (ends) {
      ends.push(end);
    } else {
      byStart.set(start, [end]);
    }
  }

  from(id: string, relationship: Relationship, direction: Direction): readonly string[] {
    return this.#byStep.get(`${relationship} ${direction}`)?.get(id) ?? [];
  }
}
