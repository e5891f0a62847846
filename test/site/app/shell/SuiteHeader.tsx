import { useTexts } from '../texts/index.ts';
import { Icon } from '../ui/Icon.tsx';

export function SuiteHeader() {
  const texts = useTexts();
  return (
    <header id="O365_NavHeader" className="suite-header">
      <button type="button" id="O365_MainLink_NavMenu" aria-label="App launcher">
        <Icon name="apps" />
      </button>
      <a id="ShellAdmin_link" href="#/homepage">
        {texts.product}
      </a>
      <span className="persona" role="img" aria-label={texts.signedInAs}>
        PM
      </span>
    </header>
  );
}
