import { Link } from '@tanstack/react-router';
import { Empty } from '../../components/Status.tsx';

/** A search without results: says so, and what to try. */
export function NothingFound({ text }: { readonly text: string }) {
  return (
    <Empty>
      <p>Nothing in this collection matches “{text}”. That is no statement about the world.</p>
      <ul>
        <li>Try fewer words, or a more general one.</li>
        <li>Try a program, a place, an organization, an outcome or a group of people.</li>
        <li>
          See <Link to="/about">what the collection holds</Link>, and what it does not yet.
        </li>
      </ul>
    </Empty>
  );
}
