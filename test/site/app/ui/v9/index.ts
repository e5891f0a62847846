import type { Kit } from '../kit.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Link } from './Link.tsx';
import { MessageBar } from './MessageBar.tsx';
import { Nav } from './Nav.tsx';
import { Panel } from './Panel.tsx';
import { Root } from './Root.tsx';
import { Spinner } from './Spinner.tsx';
import { Table } from './Table.tsx';
import { Tabs } from './Tabs.tsx';
import { Tag } from './Tag.tsx';
import { TextField } from './TextField.tsx';

export const kit: Kit = {
  Root,
  Button,
  Dialog,
  Link,
  MessageBar,
  Nav,
  Panel,
  Spinner,
  Table,
  Tabs,
  Tag,
  TextField,
};
