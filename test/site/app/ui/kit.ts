// The controls the pages are made of. Fluent v8 and v9 each supply all of them, so that every page
// exists in both renderings.
import { type ComponentType, createContext, type PropsWithChildren, type ReactNode, useContext } from 'react';
import type { IconName } from './icons.ts';

export interface Action {
  label: string;
  onClick(): void;
  primary?: boolean;
}

export interface MessageBarProps {
  intent: 'error' | 'warning' | 'info';
  title?: string;
  text: string;
  actions?: readonly Action[];
  dismissLabel?: string;
  onDismiss?: () => void;
}

export interface DialogProps {
  title: string;
  text: string;
  closeLabel: string;
  actions: readonly Action[];
}

export type TabsProps = PropsWithChildren<{
  label: string;
  selected: string;
  tabs: readonly { key: string; label: string }[];
  onSelect(key: string): void;
}>;

export interface TableProps {
  label: string;
  columns: readonly { key: string; name: string }[];
  rows: readonly (readonly ReactNode[])[];
}

export interface NavEntry {
  key: string;
  label: string;
  icon: IconName;
  href?: string;
  children?: readonly { key: string; label: string; href: string }[];
}

export interface NavProps {
  label: string;
  entries: readonly NavEntry[];
  open: readonly string[];
  onToggle(key: string): void;
  /** The key of the entry whose page is shown. */
  current: string;
  more: Action & { expanded: boolean };
}

export interface TextFieldProps {
  label: string;
  defaultValue?: string;
  multiline?: boolean;
}

export type PanelProps = PropsWithChildren<{ title: string; closeLabel: string; onClose(): void }>;

export interface Kit {
  Root: ComponentType<PropsWithChildren>;
  Button: ComponentType<Action>;
  Dialog: ComponentType<DialogProps>;
  Link: ComponentType<PropsWithChildren<{ href: string }>>;
  MessageBar: ComponentType<MessageBarProps>;
  Nav: ComponentType<NavProps>;
  Panel: ComponentType<PanelProps>;
  Spinner: ComponentType<{ label: string }>;
  Table: ComponentType<TableProps>;
  Tabs: ComponentType<TabsProps>;
  Tag: ComponentType<{ text: string }>;
  TextField: ComponentType<TextFieldProps>;
}

const KitContext = createContext<Kit | null>(null);
export const KitProvider = KitContext.Provider;

export function useKit(): Kit {
  const kit = useContext(KitContext);
  if (!kit) throw new Error('No user interface kit was chosen.');
  return kit;
}
