import { Failed, Loading } from '../../components/Status.tsx';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { facetsDocument } from '../../sections/parts/facets.ts';
import type { KindList } from '../../sections/parts/kindList.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FacetPanel.module.css';
import { constantCase, type Filters, filterOf, withField } from './filters.ts';
import type { Names } from './sentence.ts';
import { whereBeside, whereOf } from './where.ts';

interface Props<Row> {
  readonly list: KindList<Row>;
  readonly filters: Filters;
  readonly names: Names;
  readonly onChange: (filters: Filters) => void;
}

/** The values by which a list can be filtered, with how many records each would leave. */
export function FacetPanel<Row>({ list, filters, names, onChange }: Props<Row>) {
  const document = facetsDocument(list.kind);
  const fields = list.facets.map(({ name }) => constantCase(name));
  const known = [...list.facets, ...list.filters];
  const asked = { filters, known, searched: list.searched };
  // All values come from the whole list, so that none leaves its place while others are ticked.
  const all = useGraphQL(document, { where: null, fields });
  const left = useGraphQL(document, { where: whereOf(asked), fields }, { keepsPrevious: true });

  if (all.status === 'loading') return <Loading what="the filters" />;
  if (all.status === 'failed') {
    return <Failed what="the filters" error={all.error} retry={all.retry} />;
  }
  return (
    <section aria-label="Filters" className={styles.panel}>
      {list.facets.map((field, index) => (
        <FacetGroup
          key={field.name}
          document={document}
          field={field}
          filter={filterOf(filters, field.name)}
          names={names}
          all={all.data.rows.facets.find((facet) => facet.field === field.name)}
          left={left.status === 'ready' ? left.data.rows : undefined}
          beside={whereBeside(asked, field.name)}
          isOpen={index < 2}
          onFilter={(filter) => onChange(withField(filters, field.name, filter))}
        />
      ))}
    </section>
  );
}
