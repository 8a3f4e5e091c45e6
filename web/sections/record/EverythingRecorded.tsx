import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { RecordModelDocument, type RecordModelQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import type { Kind } from '../../kinds/kinds.ts';
import styles from './EverythingRecorded.module.css';
import { EverythingTable } from './EverythingTable.tsx';
import { everythingDocument } from './everything.ts';

interface Props {
  readonly kind: Kind;
  readonly id: string;
}

/** Every property and relation that the model gives the kind, what is not recorded among them. */
export function EverythingRecorded(props: Props) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    // The two queries wait until somebody opens it; `toggle` does not bubble, but is captured.
    <section
      aria-label="Everything recorded"
      className={styles.everything}
      ref={(element) => {
        const open = () => setIsAsked(true);
        element?.addEventListener('toggle', open, { capture: true });
        return () => element?.removeEventListener('toggle', open, { capture: true });
      }}
    >
      <Disclosure summary="Everything recorded, each property with its meaning">
        {isAsked && <FromModel {...props} />}
      </Disclosure>
    </section>
  );
}

function FromModel(props: Props) {
  const answer = useGraphQL(RecordModelDocument, {});
  if (answer.status === 'loading') return <Loading what="the data dictionary" />;
  if (answer.status === 'failed') {
    return <Failed what="the data dictionary" error={answer.error} retry={answer.retry} />;
  }
  return <FromRecord {...props} kinds={answer.data.model.kinds} />;
}

interface FromRecordProps extends Props {
  readonly kinds: RecordModelQuery['model']['kinds'];
}

function FromRecord({ kind, id, kinds }: FromRecordProps) {
  const model = kinds.find((one) => one.kind === kind);
  return model ? <Recorded id={id} model={model} kinds={kinds} /> : null;
}

interface RecordedProps {
  readonly id: string;
  readonly model: FromRecordProps['kinds'][number];
  readonly kinds: FromRecordProps['kinds'];
}

function Recorded({ id, model, kinds }: RecordedProps) {
  const document = everythingDocument(model);
  const answer = useGraphQL(document, { id });
  if (answer.status === 'loading') return <Loading what="everything recorded" />;
  if (answer.status === 'failed') {
    return <Failed what="everything recorded" error={answer.error} retry={answer.retry} />;
  }
  return (
    <div className={styles.body}>
      <EverythingTable id={id} model={model} kinds={kinds} record={answer.data.record} />
      <QueryPanel document={document} variables={{ id }} name="everything recorded" />
    </div>
  );
}
