import { MenuItem as Item, type MenuItemProps } from 'react-aria-components';
import styles from './Menu.module.css';

export function MenuItem(props: MenuItemProps) {
  return <Item {...props} className={styles.item} />;
}
