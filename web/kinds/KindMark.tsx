import { ShapeMark } from '../components/ShapeMark.tsx';
import styles from './KindMark.module.css';
import { type Kind, kindEntry } from './kinds.ts';

interface Props {
  readonly kind: Kind;
  /** Which word stands beside the shape; `name` puts the node's own name there. */
  readonly word?: 'label' | 'plural';
  readonly name?: string;
}

/** A kind's colored shape with a word, so that color is never the only sign. */
export function KindMark({ kind, word = 'label', name }: Props) {
  const entry = kindEntry(kind);
  return (
    <span className={styles.mark}>
      <ShapeMark shape={entry.shape} color={kindColor(kind)} />
      <span>{name ?? entry[word]}</span>
    </span>
  );
}

/** A kind's color as CSS that follows the theme. */
export function kindColor(kind: Kind): string {
  const { light, dark } = kindEntry(kind).color;
  return `light-dark(${light}, ${dark})`;
}
