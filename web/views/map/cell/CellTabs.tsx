import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ShowChoice } from '../../../state/map/mapView.ts';
import styles from './CellTabs.module.css';

export interface CellTab {
  readonly show: ShowChoice;
  readonly label: string;
  /** Always there, so that it prints; else it is made when a reader opens it. */
  readonly isPrinted: boolean;
  readonly content: ReactNode;
}

interface Props {
  readonly tabs: readonly CellTab[];
  readonly show: ShowChoice;
  readonly onShow: (show: ShowChoice) => void;
}

/** The ways to look at a cell. Which one is open is in the address. */
export function CellTabs({ tabs, show, onShow }: Props) {
  return (
    <Tabs
      className={styles.tabs}
      selectedKey={show}
      // Opening one may ask the API, and each is a place to come back to: a key moves first, then opens.
      keyboardActivation="manual"
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.show === key);
        if (chosen && chosen.show !== show) onShow(chosen.show);
      }}
    >
      <TabList aria-label="Ways to look at this cell" className={styles.list}>
        {tabs.map(({ show: id, label }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {label}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ show: id, label, isPrinted, content }) => (
        <TabPanel key={id} id={id} className={styles.panel} shouldForceMount={isPrinted}>
          <p className={styles.printed} aria-hidden="true">
            {label}
          </p>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
