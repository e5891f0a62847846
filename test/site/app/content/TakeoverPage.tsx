import { navigate } from '../route.ts';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';
import { Page } from './Page.tsx';

export function TakeoverPage() {
  const { ui } = useSettings();
  const texts = useTexts();
  const { Button, Link } = useKit();
  const { takeover } = texts;
  return (
    <div className="wizard">
      <Page title={takeover.title} heading={texts.takeoverPrompt[ui === 'v8' ? 0 : 1]}>
        <p className="step">{takeover.step}</p>
        <p>{takeover.intro}</p>
        <p>{takeover.txt}</p>
        <pre>{takeover.record}</pre>
        <p>
          <Link href="#">{takeover.why}</Link>
        </p>
        <div className="buttons">
          <Button label={takeover.yes} primary onClick={() => navigate('#')} />
          <Button label={takeover.no} onClick={() => navigate('#')} />
        </div>
      </Page>
    </div>
  );
}
