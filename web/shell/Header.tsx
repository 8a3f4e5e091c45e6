import { Link } from '@tanstack/react-router';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { BrowseMenu } from './BrowseMenu.tsx';
import styles from './Header.module.css';
import { ThemeMenu } from './ThemeMenu.tsx';

export function Header() {
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.name}>
        <img src="/favicon.svg" alt="" width="22" height="22" />
        Sectorgraph
      </Link>
      <nav className={styles.nav} aria-label="Main">
        <BrowseMenu />
        <Link to="/map" className={styles.link}>
          Map
        </Link>
        <Link to="/graph" className={styles.link}>
          Graph
        </Link>
        <Link to="/about" className={styles.link}>
          About
        </Link>
        <a href="/graphql" className={styles.link}>
          API
        </a>
      </nav>
      <div className={styles.tools}>
        <PaletteButton />
        <ThemeMenu />
      </div>
    </header>
  );
}
