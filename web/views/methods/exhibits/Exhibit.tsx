import type { Numbers } from '../numbers.ts';
import type { Exhibit as Name } from '../rule.ts';
import { ExampleArms } from './ExampleArms.tsx';
import { MetaforComparison } from './MetaforComparison.tsx';
import { PassedOver } from './PassedOver.tsx';
import { Rungs } from './Rungs.tsx';
import { WindowCounts } from './WindowCounts.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** What a rule shows besides its sentences; what needs no numbers is there before them. */
export function Exhibit({
  name,
  numbers,
}: {
  readonly name: Name;
  readonly numbers: Numbers | null;
}) {
  switch (name) {
    case 'rungs':
      return <Rungs here={numbers?.pool.ladder.rung ?? null} />;
    case 'metafor':
      return <MetaforComparison />;
    case 'arms':
      return numbers && <ExampleArms pool={numbers.pool} />;
    case 'passed-over':
      return numbers && <PassedOver pool={numbers.pool} />;
    case 'windows':
      return numbers && <WindowCounts numbers={numbers} />;
    case 'worked-example':
      return numbers && <WorkedExample pool={numbers.pool} />;
  }
}
