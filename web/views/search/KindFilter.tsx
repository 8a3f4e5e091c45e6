import { Count } from '../../components/Count.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import type { Kind } from '../../kinds/kinds.ts';
import styles from './KindFilter.module.css';

interface Props {
  readonly totals: readonly { readonly kind: Kind; readonly count: number }[];
  /** Empty: every kind. */
  readonly chosen: readonly Kind[];
  readonly onChange: (kinds: readonly Kind[]) => void;
}

/** Which kinds of results to show, each with how many there are. */
export function KindFilter({ totals, chosen, onChange }: Props) {
  // A kind from the address stays to be unchecked, even where nothing of it was found.
  const without = chosen.filter((kind) => !totals.some((total) => total.kind === kind));
  const offered = [...totals, ...without.map((kind) => ({ kind, count: 0 }))];
  return (
    <fieldset className={styles.filter}>
      <legend className={styles.legend}>Kinds</legend>
      {offered.map(({ kind, count }) => (
        <label key={kind} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, kind] : chosen.filter((one) => one !== kind),
              )
            }
          />
          <KindMark kind={kind} word="plural" />
          <Count value={count} />
        </label>
      ))}
    </fieldset>
  );
}
