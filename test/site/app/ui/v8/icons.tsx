// Fluent UI v8 draws its icons from a font on a CDN; these few replace it.
import { registerIcons, setIconOptions } from '@fluentui/react';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icons.ts';

const names: Record<string, IconName> = {
  Blocked2: 'error',
  Cancel: 'dismiss',
  CheckMark: 'checkmark',
  ChevronDown: 'chevronDown',
  ChevronRight: 'chevronRight',
  Clear: 'dismiss',
  Completed: 'checkmark',
  ErrorBadge: 'error',
  Info: 'info',
  More: 'more',
  Warning: 'warning',
  // The navigation's own.
  alert: 'alert',
  help: 'help',
  home: 'home',
  payment: 'payment',
  people: 'people',
};

export function registerLocalIcons() {
  setIconOptions({ disableWarnings: true });
  const icons = Object.entries(names).map(([name, icon]) => [name, <Icon key={name} name={icon} />] as const);
  registerIcons({ style: {}, fontFace: undefined, icons: Object.fromEntries(icons) });
}
