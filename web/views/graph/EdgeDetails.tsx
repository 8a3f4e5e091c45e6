import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { nameInWords } from '../../format/words.ts';
import { GraphEdgeDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { Facts } from '../../sections/parts/Facts.tsx';
import { edgeEnds } from '../../state/graph/view.ts';
import styles from './Details.module.css';
import { Drawer } from './Drawer.tsx';
import { FindingText } from './FindingText.tsx';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly graph: Graph;
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly focusTurn: number;
}

/** What an edge says: one sentence, its details, and the figures where one end is a finding. */
export function EdgeDetails({ graph, id, onOpen, focusTurn }: Props) {
  const ends = edgeEnds(id);
  const variables = { ids: ends ? [ends.from, ends.to] : [] };
  const answer = useGraphQL(GraphEdgeDocument, variables);
  const data = answer.status === 'ready' ? answer.data.graph : null;
  const edge = data?.edges.find((other) => other.id === id);

  return (
    <Drawer title="Connection" focusTurn={focusTurn} onClose={graph.close}>
      {answer.status === 'loading' && <Loading what="the connection" />}
      {answer.status === 'failed' && (
        <Failed what="the connection" error={answer.error} retry={answer.retry} />
      )}
      {edge && <p className={styles.sentence}>{edge.sentence}</p>}
      {edge && edge.details.length > 0 && (
        <Facts
          facts={edge.details.map(({ name, meaning, text }) => ({
            label: nameInWords(name),
            value: text,
            note: meaning,
          }))}
        />
      )}
      {ends && (
        <p className={styles.ends}>
          {[ends.from, ends.to].map((end) => (
            <Button key={end} onPress={() => onOpen(end)}>
              {graph.nameOf(end)}
            </Button>
          ))}
        </p>
      )}
      {data?.nodes.map((node) => 'measure' in node && <FindingText key={node.id} finding={node} />)}
      <QueryPanel document={GraphEdgeDocument} variables={variables} />
    </Drawer>
  );
}
