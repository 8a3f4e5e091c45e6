import { KindMark } from '../../kinds/KindMark.tsx';
import { type Kind, kindEntry, kindNames } from '../../kinds/kinds.ts';
import styles from './Legend.module.css';
import type { Graph } from './useGraph.ts';

/** The kinds on the canvas, how many there are of each, and which are shown. */
export function Legend({ graph }: { readonly graph: Graph }) {
  const { view, drawn } = graph;
  const kinds = view.nodes.flatMap(({ id }) => drawn.nodes.get(id)?.kind ?? []);
  const listed = kindNames.filter(
    (kind) => kinds.includes(kind) || view.hiddenKinds.includes(kind),
  );
  if (listed.length === 0) return null;
  return (
    <fieldset className={styles.legend}>
      <legend className={styles.title}>Kinds shown</legend>
      {listed.map((kind) => (
        <KindToggle
          key={kind}
          kind={kind}
          count={kinds.filter((other) => other === kind).length}
          isShown={!view.hiddenKinds.includes(kind)}
          onChange={(isShown) => graph.setKindShown(kind, isShown)}
        />
      ))}
    </fieldset>
  );
}

interface ToggleProps {
  readonly kind: Kind;
  readonly count: number;
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

function KindToggle({ kind, count, isShown, onChange }: ToggleProps) {
  const name = count === 1 ? kindEntry(kind).label : kindEntry(kind).plural;
  return (
    <label className={styles.kind}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={(event) => onChange(event.target.checked)}
      />
      <KindMark kind={kind} name={name} />
      <span className={styles.count}>{count}</span>
    </label>
  );
}
