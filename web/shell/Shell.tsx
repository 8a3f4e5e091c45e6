import { Outlet, useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import styles from './Shell.module.css';
import { useFocusOnNavigation } from './useFocusOnNavigation.ts';

/** The frame of every page: skip link, header, the page itself, footer. */
export function Shell() {
  const { history } = useRouter();
  const main = useRef<HTMLElement>(null);
  useFocusOnNavigation(main);
  return (
    <RouterProvider navigate={(address) => history.push(address)}>
      <div className={styles.shell}>
        {/* biome-ignore lint/a11y/useValidAnchor: a skip link; the address is the view and takes no mark from it. */}
        <a
          className={styles.skip}
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          Skip to the page
        </a>
        <Header />
        <main className={styles.main} id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        <Footer />
      </div>
    </RouterProvider>
  );
}
