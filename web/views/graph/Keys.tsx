import styles from './Keys.module.css';

const keys = [
  { keys: ['Double-click', 'E'], does: 'expands a node' },
  { keys: ['Click', 'Enter'], does: 'opens details' },
  { keys: ['Arrows'], does: 'go from node to node, in the picture and in the list' },
  { keys: ['Drag', 'Shift + arrows'], does: 'moves a node, which then stays' },
  { keys: ['Delete'], does: 'removes a node' },
  { keys: ['Ctrl + Z', 'Shift + Ctrl + Z'], does: 'undoes and redoes' },
  { keys: ['+', '−', '0'], does: 'zoom in, out, and to everything' },
  { keys: ['Esc'], does: 'closes what is open' },
] as const;

/** What the mouse, fingers and keys do. */
export function Keys() {
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: names, does }) => (
        <div key={does} className={styles.key}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
