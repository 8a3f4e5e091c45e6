import { useLocation } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { Count } from '../components/Count.tsx';
import { MenuButton } from '../components/Menu.tsx';
import { MenuItem } from '../components/MenuItem.tsx';
import { CollectionDocument } from '../graphql/generated/graphql.ts';
import { useGraphQL } from '../graphql/useGraphQL.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { type Kind, kindEntry, kindNames } from '../kinds/kinds.ts';

/** The list of every kind, with how many there are as soon as that is known. */
export function BrowseMenu() {
  const answer = useGraphQL(CollectionDocument, {});
  const counts: readonly { readonly kind: Kind; readonly count: number }[] =
    answer.status === 'ready' ? answer.data.collection.counts : [];
  const { pathname } = useLocation();
  return (
    <MenuButton
      button={
        <>
          Browse <ChevronDown size="1em" aria-hidden="true" />
        </>
      }
      aria-label="Lists"
    >
      {kindNames.map((kind) => {
        const address = `/${kindEntry(kind).segment}`;
        const count = counts.find((one) => one.kind === kind)?.count;
        return (
          <MenuItem
            key={kind}
            href={address}
            textValue={kindEntry(kind).plural}
            aria-current={pathname === address ? 'page' : undefined}
          >
            <KindMark kind={kind} word="plural" />
            {count !== undefined && <Count value={count} />}
          </MenuItem>
        );
      })}
    </MenuButton>
  );
}
