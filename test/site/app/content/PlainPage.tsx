import { useRoute } from '../route.ts';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

/** Pages that are only there to walk to and back. */
export function PlainPage() {
  const { practice } = useSettings();
  const { nav, permission, products } = useTexts();
  const { MessageBar } = useKit();
  const { path } = useRoute();
  return (
    <Page title={path === '/licenses' ? nav.licenses : nav.billsAndPayments}>
      {practice === 'quiet-other-permission' && <MessageBar intent="warning" text={permission.other} />}
      <p>{products.intro}</p>
    </Page>
  );
}
