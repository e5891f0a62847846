import { useEffect, useState } from 'react';
import { useSettings } from '../settings.ts';
import { routeChangeSeconds, useLate } from '../staging.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { LoadingView } from './LoadingView.tsx';

/** How the real page shows the error is not documented, so it comes in three ways. */
export function ProfileErrorPage() {
  const { embed } = useSettings();
  const { lang, product, errorTitle, profileError, refresh, close } = useTexts();
  const { Button, Dialog, MessageBar } = useKit();
  const [attempt, setAttempt] = useState(1);
  const answered = useLate(attempt, routeChangeSeconds);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = product;
  }, [lang, product]);

  // Refreshing is what the message asks for, and it never helps.
  if (answered !== attempt) return <LoadingView />;
  const action = { label: refresh, onClick: () => setAttempt(attempt + 1), primary: true };
  if (embed === 'dialog') {
    return <Dialog title={errorTitle} text={profileError} closeLabel={close} actions={[action]} />;
  }
  if (embed === 'bar') {
    return (
      <div className="page">
        <MessageBar intent="error" title={errorTitle} text={profileError} actions={[action]} />
      </div>
    );
  }
  return (
    <div className="full-page">
      <h1>{errorTitle}</h1>
      <p>{profileError}</p>
      <Button {...action} />
    </div>
  );
}
