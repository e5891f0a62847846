import { useState } from 'react';
import { navigate } from '../route.ts';
import { type Settings, useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

/** The banner's form for one kind of people; it only shows to them. */
export function MismatchBanner({ form }: { form: Settings['form'] }) {
  const settings = useSettings();
  const texts = useTexts();
  const { MessageBar } = useKit();
  const [dismissed, setDismissed] = useState(false);
  if (settings.practice !== 'cloud-mismatch-banner' || settings.form !== form || dismissed) return null;
  const action =
    form === 'admin'
      ? { label: texts.viewUsers, route: '#/subscriptions/vlnew/assignments?atrisk' }
      : { label: texts.viewMyAccess, route: '#/subscriptions/vlnew/contracts?atrisk' };
  return (
    <MessageBar
      intent="warning"
      text={texts.banner[settings.ui === 'v8' ? 0 : 1]}
      actions={[{ label: action.label, onClick: () => navigate(action.route) }]}
      dismissLabel={texts.dismiss}
      onDismiss={() => setDismissed(true)}
    />
  );
}
