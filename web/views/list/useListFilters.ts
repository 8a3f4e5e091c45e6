import { useNavigate, useSearch } from '@tanstack/react-router';
import { kindEntry } from '../../kinds/kinds.ts';
import type { KindList } from '../../sections/parts/kindList.ts';
import { type Filters, type ReadFilters, readFilters, writeFilters } from './filters.ts';

interface ListFilters extends ReadFilters {
  /** Puts other filters into the address; typing replaces the entry of the history, ticking adds one. */
  readonly change: (filters: Filters, how?: { readonly isTyping: boolean }) => void;
}

/** The filters of a list: the address holds them. */
export function useListFilters<Row>(list: KindList<Row>): ListFilters {
  const words = useSearch({ from: '/$segment' });
  const navigate = useNavigate();
  const known = [...list.facets, ...list.filters];
  const orders = list.columns.flatMap(({ order }) => order ?? []);

  function change(filters: Filters, { isTyping } = { isTyping: false }) {
    navigate({
      to: '/$segment',
      params: { segment: kindEntry(list.kind).segment },
      search: writeFilters(filters, known),
      replace: isTyping,
      resetScroll: false,
    });
  }

  return { ...readFilters(words, { known, orders }), change };
}
