import { type RefObject, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { MenuButton } from '../components/Menu.tsx';
import { MenuItem } from '../components/MenuItem.tsx';
import { ProvenanceDocument } from '../graphql/generated/graphql.ts';
import { useGraphQL } from '../graphql/useGraphQL.ts';
import { csvFile } from './csvFile.ts';
import { chartFile, pngOf } from './imageFile.ts';
import { jsonFile } from './jsonFile.ts';
import { fileName, type Provenance } from './provenance.ts';
import { readTables } from './readTables.ts';
import styles from './SaveMenu.module.css';

interface Props {
  /** What is saved: it stands in the file, and names it. */
  readonly title: string;
  /** What narrows it, as a sentence. */
  readonly filters: string;
  /** What holds the chart, where there is one. */
  readonly chart?: RefObject<HTMLElement | null>;
  /** What holds the table, where there is one; its rows are saved as they are on screen. */
  readonly table?: RefObject<HTMLElement | null>;
}

/** Saves a chart as an image and a table as data, each with its title, filters, data, license and address inside. */
export function SaveMenu({ title, filters, chart, table }: Props) {
  const answer = useGraphQL(ProvenanceDocument, {});
  const [said, setSaid] = useState('');
  if (answer.status !== 'ready') {
    const failure =
      answer.status === 'failed' ? `Saving is not possible: ${answer.error.message}` : '';
    return (
      <span className={styles.save}>
        <Button variant="quiet" aria-label={`Save ${title}`} isDisabled>
          Save
        </Button>
        <span aria-live="polite">{failure}</span>
      </span>
    );
  }
  const { collection } = answer.data;
  return (
    <span className={styles.save}>
      <MenuButton button="Save" buttonLabel={`Save ${title}`}>
        {chart && (
          <MenuItem id="svg" onAction={() => save(svgBlob, 'svg')}>
            Image, SVG
          </MenuItem>
        )}
        {chart && (
          <MenuItem id="png" onAction={() => save(pngBlob, 'png')}>
            Image, PNG
          </MenuItem>
        )}
        {table && (
          <MenuItem id="csv" onAction={() => save(csvBlob, 'csv')}>
            Table, CSV
          </MenuItem>
        )}
        {table && (
          <MenuItem id="json" onAction={() => save(jsonBlob, 'json')}>
            Table, JSON
          </MenuItem>
        )}
      </MenuButton>
      <span aria-live="polite">{said}</span>
    </span>
  );

  async function save(make: (provenance: Provenance) => Promise<Blob> | Blob, ending: string) {
    const provenance = {
      title,
      filters,
      collection,
      link: window.location.href,
      saved: new Date().toISOString().slice(0, 10),
    };
    try {
      download(await make(provenance), fileName(provenance, ending));
      setSaid(`Saved as ${fileName(provenance, ending)}`);
    } catch (error) {
      setSaid(`Not saved: ${error instanceof Error ? error.message : 'the browser refused.'}`);
    }
  }

  function svgBlob(provenance: Provenance): Blob {
    return new Blob([drawing(provenance)], { type: 'image/svg+xml' });
  }

  function pngBlob(provenance: Provenance): Promise<Blob> {
    return pngOf(drawing(provenance));
  }

  function drawing(provenance: Provenance): string {
    const svg = chart?.current?.querySelector('svg');
    if (!svg) throw new Error('the chart is not drawn yet.');
    return chartFile(svg, provenance);
  }

  function csvBlob(provenance: Provenance): Blob {
    return new Blob([csvFile(tables(), provenance)], { type: 'text/csv;charset=utf-8' });
  }

  function jsonBlob(provenance: Provenance): Blob {
    return new Blob([jsonFile(tables(), provenance)], { type: 'application/json' });
  }

  function tables() {
    return table?.current ? readTables(table.current) : [];
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file after the click: it is let go much later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
