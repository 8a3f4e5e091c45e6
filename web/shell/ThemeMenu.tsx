import { Monitor, Moon, Sun } from 'lucide-react';
import { MenuButton } from '../components/Menu.tsx';
import { MenuItem } from '../components/MenuItem.tsx';
import { chooseTheme, themeChoices, useThemeChoice } from '../style/theme.ts';

const faces = {
  light: { words: 'Light', Icon: Sun },
  dark: { words: 'Dark', Icon: Moon },
  system: { words: 'As the system', Icon: Monitor },
};

export function ThemeMenu() {
  const choice = useThemeChoice();
  const { Icon } = faces[choice];
  return (
    <MenuButton
      button={<Icon size="1.1em" aria-hidden="true" />}
      buttonLabel="Theme"
      aria-label="Theme"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[choice]}
      onSelectionChange={(keys) => {
        const chosen = themeChoices.find((one) => keys !== 'all' && keys.has(one));
        if (chosen) chooseTheme(chosen);
      }}
    >
      {themeChoices.map((one) => (
        <MenuItem key={one} id={one}>
          {faces[one].words}
        </MenuItem>
      ))}
    </MenuButton>
  );
}
