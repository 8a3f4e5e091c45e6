import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from '../components/Button.tsx';
import styles from './PaletteButton.module.css';

const loadPalette = () => import('./Palette.tsx');
const Palette = lazy(() => loadPalette().then(({ Palette }) => ({ default: Palette })));

/** Opens the command palette, as Ctrl+K or Cmd+K does from anywhere. Its code comes when it is first wanted. */
export function PaletteButton() {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    function openOnShortcut(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    }
    window.addEventListener('keydown', openOnShortcut);
    return () => window.removeEventListener('keydown', openOnShortcut);
  }, []);

  return (
    <>
      <Button
        onPress={() => setOpen(true)}
        onHoverStart={loadPalette}
        onFocus={loadPalette}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Search size="1.1em" aria-hidden="true" />
        Find <kbd className={styles.shortcut}>{isApple() ? '⌘K' : 'Ctrl K'}</kbd>
      </Button>
      {isOpen && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
