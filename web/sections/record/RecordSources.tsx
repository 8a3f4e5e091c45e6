import { Panel } from '../../components/Panel.tsx';
import type { RecordHeadFragment } from '../../graphql/generated/graphql.ts';
import { SourceList } from '../parts/SourceList.tsx';

/** Where the facts of a record were read, and the file that states them. */
export function RecordSources({ record }: { readonly record: RecordHeadFragment }) {
  const { sources, bundle } = record;
  return (
    <Panel
      id="sources"
      title="Where this was read"
      count={sources.length > 0 ? sources.length : undefined}
      lead={
        <>
          Stated in the evidence file <code>{bundle}</code>.
          {sources.length > 0 &&
            ' The official address stands first; a copy is linked beside it where the copy was read.'}
        </>
      }
    >
      {sources.length > 0 ? (
        <SourceList sources={sources} />
      ) : (
        <p>No address is recorded for it.</p>
      )}
    </Panel>
  );
}
