const tokens = {
  paper: '--paper',
  surface: '--surface',
  ink: '--ink',
  inkSoft: '--ink-soft',
  ruleStrong: '--rule-strong',
  accent: '--accent',
  focus: '--focus',
} as const;

/** The theme's colors and font as the canvas needs them: resolved, since it reads no CSS. */
export type Inks = Readonly<Record<keyof typeof tokens, string>> & { readonly font: string };

/** Reads them off an element, in the theme that is on screen now. */
export function readInks(element: HTMLElement): Inks {
  const probe = document.createElement('span');
  probe.style.transition = 'none'; // Colors are read at once, one after another.
  element.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const inks: Inks = {
    paper: resolve(tokens.paper),
    surface: resolve(tokens.surface),
    ink: resolve(tokens.ink),
    inkSoft: resolve(tokens.inkSoft),
    ruleStrong: resolve(tokens.ruleStrong),
    accent: resolve(tokens.accent),
    focus: resolve(tokens.focus),
    font: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return inks;
}
