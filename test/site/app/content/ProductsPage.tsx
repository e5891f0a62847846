import { useEffect, useState } from 'react';
import { navigate, useRoute } from '../route.ts';
import { useSettings } from '../settings.ts';
import { useLate } from '../staging.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { LoadingView } from './LoadingView.tsx';
import { MismatchBanner } from './MismatchBanner.tsx';
import { Page } from './Page.tsx';
import { VolumeLicensing } from './VolumeLicensing.tsx';

const lateTabSeconds = 20;

function useTabs(): string[] {
  const { practice, late } = useSettings();
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(true), []);
  const lateTab = useLate(opened, lateTabSeconds);
  switch (practice) {
    case 'missing-vl-tab':
      return late && lateTab ? ['products', 'benefits', 'vl'] : ['products', 'benefits'];
    case 'quiet-loading':
      return ['products', 'benefits'];
    case 'quiet-mpsa':
      return ['products', 'mpsa', 'vl'];
    default:
      return ['products', 'benefits', 'vl'];
  }
}

export function ProductsPage() {
  const { practice } = useSettings();
  const { products } = useTexts();
  const { Tabs, Table } = useKit();
  const { path } = useRoute();
  const keys = useTabs();
  const [other, setOther] = useState('products');

  const wantsVl = path === '/subscriptions/vlnew';
  const selected = wantsVl && keys.includes('vl') ? 'vl' : other;
  // Without access, the address of the volume licensing tab leads back to the products.
  useEffect(() => {
    if (wantsVl && selected !== 'vl') navigate('#/subscriptions');
  }, [wantsVl, selected]);

  const select = (key: string) => {
    if (key !== 'vl') setOther(key);
    navigate(key === 'vl' ? '#/subscriptions/vlnew' : '#/subscriptions');
  };
  const columns = products.columns.map((name) => ({ key: name, name }));

  return (
    <Page title={products.title}>
      {selected === 'vl' && <MismatchBanner form="admin" />}
      <p>{products.intro}</p>
      <Tabs
        label={products.title}
        selected={selected}
        tabs={keys.map((key) => ({ key, label: products.tabs[key as keyof typeof products.tabs] }))}
        onSelect={select}
      >
        {practice === 'quiet-loading' && <LoadingView />}
        {practice !== 'quiet-loading' && selected === 'products' && (
          <Table label={products.title} columns={columns} rows={products.rows} />
        )}
        {selected === 'benefits' && <p>{products.benefitsText}</p>}
        {selected === 'mpsa' && <p>{products.mpsaText}</p>}
        {selected === 'vl' && <VolumeLicensing />}
      </Tabs>
    </Page>
  );
}
