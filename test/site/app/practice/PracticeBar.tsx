import { adminHosts } from '../../hosts.ts';
import { languages, uiVersions } from '../../states.ts';
import { setFixed, useSettings } from '../settings.ts';
import { choiceLinks, stateLinks } from './links.ts';
import { MenuGroup } from './MenuGroup.tsx';
import { barTexts } from './texts.ts';

export function PracticeBar() {
  const settings = useSettings();
  const { chosen, fixed, lang } = settings;
  const texts = barTexts[lang];
  const { states, quiet } = stateLinks(settings);
  const broken = chosen !== 'healthy' && !chosen.startsWith('quiet-');
  return (
    <aside className="practice-bar" lang={lang} data-practice="bar" aria-label={texts.note}>
      <span data-practice="note">{texts.note}</span>
      {broken && (
        <button type="button" data-practice="fix" aria-pressed={fixed} onClick={() => setFixed(!fixed)}>
          {fixed ? texts.unfix : texts.fix}
        </button>
      )}
      <details data-practice="menu">
        <summary data-practice="menu-button">{texts.menu}</summary>
        <div className="practice-menu" data-practice="menu-list">
          <MenuGroup name="state" title={texts.states} links={states} />
          <MenuGroup name="state" title={texts.quiet} links={quiet} />
          <MenuGroup name="host" title={texts.hosts} links={choiceLinks(settings, 'host', adminHosts)} />
          <MenuGroup
            name="language"
            title={texts.language}
            links={choiceLinks(settings, 'lang', languages)}
          />
          <MenuGroup name="ui" title={texts.ui} links={choiceLinks(settings, 'ui', uiVersions)} />
        </div>
      </details>
    </aside>
  );
}
