import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import styles from './Code.module.css';
import { CodeText } from './CodeText.tsx';
import { codeFiles, readCode } from './codeFiles.ts';
import { rulesOf } from './rulesOf.ts';

/** `/methods/code/api/synthesis/ladder.ts?function=ladderOf`: the code of a rule, as it runs. */
export function CodeView() {
  const { _splat: file = '' } = useParams({ from: '/methods/code/$' });
  const { function: name } = useSearch({ from: '/methods/code/$' });
  const read = useQuery({
    queryKey: ['code', file],
    queryFn: () => readCode(file),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Page title={file}>
      <div className={styles.view}>
        <h1 className={styles.title}>{file}</h1>
        {read.status === 'pending' && <Loading what="the code" />}
        {read.status === 'error' && (
          <Failed what="the code" error={read.error} retry={() => read.refetch()} />
        )}
        {read.status === 'success' &&
          (read.data === null ? (
            <NoSuchFile />
          ) : (
            <>
              <UsedBy file={file} name={name ?? null} />
              <CodeText file={file} code={read.data} name={name ?? null} />
            </>
          ))}
      </div>
    </Page>
  );
}

/** The rules that this file, or the function in question, carries out. */
function UsedBy({ file, name }: { readonly file: string; readonly name: string | null }) {
  const rules = rulesOf(file, name);
  return (
    <p>
      {rules.length === 0 ? 'Part of the ' : 'It carries out: '}
      {rules.length === 0 && <Link to="/methods">methods</Link>}
      {rules.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <Link to="/methods" hash={id}>
            {title}
          </Link>
        </span>
      ))}
      . This is the code that runs, from the same build as this page.
    </p>
  );
}

function NoSuchFile() {
  return (
    <>
      <p>
        No such file carries out a rule of the <Link to="/methods">methods</Link>. These do:
      </p>
      <ul className={styles.files}>
        {codeFiles.map((file) => (
          <li key={file}>
            <Link to="/methods/code/$" params={{ _splat: file }}>
              {file}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
