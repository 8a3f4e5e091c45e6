import { AddressLink } from '../../components/AddressLink.tsx';
import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { joinWords } from '../../format/words.ts';
import { NodeDetailsDocument, type NodeDetailsFragment } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { type Fact, Facts } from '../../sections/parts/Facts.tsx';
import { SourceList } from '../../sections/parts/SourceList.tsx';
import { isExpanded } from '../../state/graph/view.ts';
import { countOfKind } from '../../state/graph/words.ts';
import { CitationText } from './CitationText.tsx';
import styles from './Details.module.css';
import { Drawer } from './Drawer.tsx';
import { type DrawnNode, totalOf, unseenOf } from './drawn.ts';
import { FindingText } from './FindingText.tsx';
import { factsOf } from './facts.tsx';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly node: DrawnNode;
  readonly onMove: (id: string) => void;
  readonly focusTurn: number;
}

/** What a node is, where that was read, and what can be done with it. */
export function NodeDetails({ graph, node, onMove, focusTurn }: Props) {
  const { id, kind, name } = node;
  const variables = { id };
  const answer = useGraphQL(NodeDetailsDocument, variables);
  const record = answer.status === 'ready' ? answer.data.node : null;

  return (
    <Drawer
      title={name}
      over={<KindMark kind={kind} />}
      focusTurn={focusTurn}
      onClose={graph.close}
      actions={<NodeActions graph={graph} id={id} onMove={onMove} />}
    >
      {answer.status === 'loading' && <Loading what="the details" />}
      {answer.status === 'failed' && (
        <Failed what="the details" error={answer.error} retry={answer.retry} />
      )}
      {record && <RecordText record={record} />}
      <Joined graph={graph} node={node} />
      {record && (
        <p>
          <AddressLink address={record.address}>Open the record page</AddressLink>
        </p>
      )}
      <QueryPanel document={NodeDetailsDocument} variables={variables} />
    </Drawer>
  );
}

interface ActionsProps {
  readonly graph: Graph;
  readonly id: string;
  /** The reader wants to say where it should stand, without dragging it there. */
  readonly onMove: (id: string) => void;
}

/** Expand, collapse, move, remove: the same in the details and in the row under the picture. */
export function NodeActions({ graph, id, onMove }: ActionsProps) {
  const unseen = totalOf(unseenOf(graph.drawn, id));
  const isPlaced = graph.view.nodes.some((node) => node.id === id && node.isPlaced);
  return (
    <>
      <Button variant="strong" onPress={() => graph.expand(id)}>
        {unseen > 0 ? `Expand (+${unseen})` : 'Expand'}
      </Button>
      {isExpanded(graph.view, id) && <Button onPress={() => graph.collapse(id)}>Collapse</Button>}
      <Button onPress={() => onMove(id)}>Move</Button>
      {isPlaced && <Button onPress={() => graph.release(id)}>Unpin</Button>}
      <Button onPress={() => graph.remove(id)}>Remove</Button>
    </>
  );
}

function RecordText({ record }: { readonly record: NodeDetailsFragment }) {
  const { aliases, introduction, name, sources, evaluationCount, findingCount } = record;
  const evidence = [
    evaluationCount > 0 ? [formatCount(evaluationCount, 'evaluation', 'evaluations')] : [],
    findingCount > 0 ? [formatCount(findingCount, 'finding', 'findings')] : [],
  ].flat();
  const bears = record.kind !== 'FINDING' && evidence.length > 0;
  return (
    <>
      {'measure' in record && <FindingText finding={record} />}
      {'locator' in record && !('measure' in record) && record.publication && (
        <CitationText publication={record.publication} locator={record.locator} />
      )}
      {introduction != null && introduction !== name && (
        <p className={styles.introduction}>{introduction}</p>
      )}
      {aliases.length > 0 && <p className={styles.soft}>Also called {joinWords(aliases)}.</p>}
      {bears && <p className={styles.soft}>{joinWords(evidence)} in this collection.</p>}
      <KnownFacts facts={factsOf(record)} />
      <section className={styles.part}>
        <h3>Where this was read</h3>
        {sources.length > 0 ? (
          <SourceList sources={sources} />
        ) : (
          <p className={styles.soft}>No address is recorded.</p>
        )}
      </section>
    </>
  );
}

/** What is recorded, and in one line what is not. */
function KnownFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null);
  const missing = facts.filter(({ value }) => value === null);
  return (
    <>
      {known.length > 0 && <Facts facts={known} />}
      {missing.length > 0 && (
        <p className={styles.soft}>
          Not recorded: {joinWords(missing.map(({ label }) => label.toLowerCase()))}.
        </p>
      )}
    </>
  );
}

/** What it is joined to, by sort, and how much of that is on the canvas. */
function Joined({ graph, node }: { readonly graph: Graph; readonly node: DrawnNode }) {
  if (node.degrees.length === 0) {
    return <p className={styles.soft}>It is joined to nothing in this collection.</p>;
  }
  const unseen = unseenOf(graph.drawn, node.id);
  return (
    <section className={styles.part}>
      <h3>What it is joined to</h3>
      <ul className={styles.joined}>
        {node.degrees.map((degree) => {
          const { relationship, direction, kind, count, says } = degree;
          const hidden = unseen.find(
            (other) =>
              other.relationship === relationship &&
              other.direction === direction &&
              other.kind === kind,
          );
          const rest = hidden?.count ?? 0;
          return (
            <li key={`${relationship} ${direction} ${kind}`}>
              {says} {countOfKind(kind, count)}
              <span className={styles.soft}>
                {rest === 0 ? ', all shown' : rest === count ? '' : `, ${count - rest} shown`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
