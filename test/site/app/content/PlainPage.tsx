import { useRoute } from '../route.ts';
import { useTexts } from '../texts/index.ts';
import { Page } from './Page.tsx';

/** Pages that are only there to walk to and back. */
export function PlainPage() {
  const { nav, products } = useTexts();
  const { path } = useRoute();
  return (
    <Page title={path === '/licenses' ? nav.licenses : nav.billsAndPayments}>
      <p>{products.intro}</p>
    </Page>
  );
}
