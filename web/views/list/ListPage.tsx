import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { TextFilter } from '../../components/TextFilter.tsx';
import { formatNumber } from '../../format/number.ts';
import { withinSentence } from '../../format/words.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { kindEntry } from '../../kinds/kinds.ts';
import type { KindList } from '../../sections/parts/kindList.ts';
import { Clauses } from './Clauses.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import styles from './ListPage.module.css';
import { ListRows } from './ListRows.tsx';
import { SortMenu } from './SortMenu.tsx';
import { clausesOf, sentenceOf } from './sentence.ts';
import { useListFilters } from './useListFilters.ts';
import { useNames } from './useNames.ts';
import { whereOf } from './where.ts';

/** All records of a kind: filtered by facets and text, sorted, in pages, all of it in the address. */
export function ListPage<Row extends { readonly id: string }>({
  list,
}: {
  readonly list: KindList<Row>;
}) {
  const { filters, notUnderstood, change } = useListFilters(list);
  const [isPanelShown, setIsPanelShown] = useState(false);
  const known = [...list.facets, ...list.filters];
  const names = useNames(filters, known);
  const { plural } = kindEntry(list.kind);
  const clauses = clausesOf(filters, known, names);
  const sentence = sentenceOf(plural, clauses);
  const where = whereOf({ filters, known, searched: list.searched });
  const ofFields = filters.fields.size;

  return (
    <Page title={clauses.length === 0 ? plural : sentence}>
      <div className={styles.list}>
        <header className={styles.head}>
          <h1>
            <KindMark kind={list.kind} word="plural" />
          </h1>
          <Clauses sentence={sentence} clauses={clauses} onChange={change} />
          {notUnderstood.length > 0 && (
            <p>
              The address also asks for {notUnderstood.join(', ')}, which this list does not know
              and leaves aside.
            </p>
          )}
        </header>
        <div className={styles.tools}>
          <TextFilter
            label={`Filter ${withinSentence(plural)} by words`}
            text={filters.text}
            onText={(text) => change({ ...filters, text }, { isTyping: true })}
          />
          <SortMenu
            columns={list.columns}
            sorting={filters.sorting}
            onSorting={(sorting) => change({ ...filters, sorting })}
          />
          {list.facets.length > 0 && (
            <div className={styles.toggle}>
              <Button
                aria-expanded={isPanelShown}
                aria-controls="facets"
                onPress={() => setIsPanelShown(!isPanelShown)}
              >
                {isPanelShown ? 'Hide filters' : 'Filters'}
                {ofFields > 0 && ` (${formatNumber(ofFields)})`}
              </Button>
            </div>
          )}
        </div>
        <div className={styles.body} data-has-facets={list.facets.length > 0}>
          {list.facets.length > 0 && (
            <div id="facets" className={styles.panel} data-shown={isPanelShown}>
              <FacetPanel list={list} filters={filters} names={names} onChange={change} />
            </div>
          )}
          <ListRows
            list={list}
            where={where}
            sentence={sentence}
            filters={filters}
            onChange={change}
          />
        </div>
      </div>
    </Page>
  );
}
