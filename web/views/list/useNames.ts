import { ListNamesDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import type { FilterField } from '../../sections/parts/kindList.ts';
import { ANY, type Filters } from './filters.ts';
import type { Names } from './sentence.ts';

/** The names of the nodes that the filters mention, for the sentence that says them. */
export function useNames(filters: Filters, known: readonly FilterField[]): Names {
  const ids = known.flatMap(({ name, type }) => {
    const filter = type === 'relation' || type === 'single' ? filters.fields.get(name) : undefined;
    return filter ? [...filter.having, ...filter.without] : [];
  });
  const asked = [...new Set(ids)].filter((id) => id !== ANY).slice(0, 250);
  const answer = useGraphQL(
    ListNamesDocument,
    { ids: asked },
    { isEnabled: asked.length > 0, keepsPrevious: true },
  );
  const nodes = answer.status === 'ready' ? answer.data.nodes : [];
  return new Map(
    nodes.flatMap((node): [string, string][] =>
      node && 'name' in node ? [[node.id, node.name]] : [],
    ),
  );
}
