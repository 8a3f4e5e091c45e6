import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { parseReadableSearch } from '../../state/readableSearch.ts';
import { GraphScreen } from './GraphScreen.tsx';

/** The graph at an address. What the canvas itself wrote changes nothing; any other address begins anew. */
export function GraphView() {
  const location = useLocation();
  const [begun, setBegun] = useState(location);
  const { isFromCanvas, __TSR_key: key } = location.state;
  // On the way to another page the location is that page's already.
  const isHere = location.pathname === begun.pathname;
  if (isHere && !isFromCanvas && key !== begun.state.__TSR_key) setBegun(location);

  return (
    <GraphScreen
      key={begun.state.__TSR_key}
      words={parseReadableSearch((isHere ? location : begun).searchStr)}
    />
  );
}
