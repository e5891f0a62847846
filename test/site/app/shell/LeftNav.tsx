// The navigation arrives in two payloads, and part of it only shows up after "Show all": that an entry
// is not there says nothing about the person's access.
import { useState } from 'react';
import { pageOf, useRoute } from '../route.ts';
import { useTexts } from '../texts/index.ts';
import { type NavEntry, useKit } from '../ui/kit.ts';

const currentEntries: Record<string, string> = {
  home: 'homepage',
  users: 'activeusers',
  messages: 'messagecenter',
  support: 'newcase',
};

function currentEntry(page: string, path: string): string {
  if (page === 'plain') return path.slice(1);
  return currentEntries[page] ?? 'subscriptions';
}

export function LeftNav({ complete }: { complete: boolean }) {
  const { nav } = useTexts();
  const { Nav } = useKit();
  const route = useRoute();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [all, setAll] = useState(false);

  const first: NavEntry[] = [
    { key: 'homepage', label: nav.home, icon: 'home', href: '#/homepage' },
    {
      key: 'users',
      label: nav.users,
      icon: 'people',
      children: [{ key: 'activeusers', label: nav.activeUsers, href: '#/users' }],
    },
  ];
  const second: NavEntry[] = [
    {
      key: 'health',
      label: nav.health,
      icon: 'alert',
      children: [{ key: 'messagecenter', label: nav.messageCenter, href: '#/MessageCenter' }],
    },
  ];
  const hidden: NavEntry[] = [
    {
      key: 'billing',
      label: nav.billing,
      icon: 'payment',
      children: [
        { key: 'subscriptions', label: nav.yourProducts, href: '#/subscriptions' },
        { key: 'licenses', label: nav.licenses, href: '#/licenses' },
        { key: 'billoverview', label: nav.billsAndPayments, href: '#/billoverview' },
      ],
    },
    {
      key: 'support',
      label: nav.support,
      icon: 'help',
      children: [{ key: 'newcase', label: nav.newCase, href: '#/support/cases/create' }],
    },
  ];

  const toggle = (key: string) =>
    setOpen((before) => (before.includes(key) ? before.filter((other) => other !== key) : [...before, key]));

  return (
    <div className="left-nav">
      <Nav
        label={nav.label}
        entries={[...first, ...(complete ? second : []), ...(complete && all ? hidden : [])]}
        open={open}
        onToggle={toggle}
        current={currentEntry(pageOf(route), route.path)}
        more={{ label: all ? nav.showLess : nav.showAll, expanded: all, onClick: () => setAll(!all) }}
      />
    </div>
  );
}
