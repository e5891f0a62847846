import { browser } from '../../lib/browser.ts';
import { publisher, reportAddress } from '../../lib/facts/publisher.ts';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

/** Which version this is, from whom, and where questions go. */
export function About() {
  const words = useSettingsWords();
  const { page } = useWords();
  const { version, name } = browser.runtime.getManifest();
  return (
    <section data-about>
      <h2>{words.about}</h2>
      <dl class="policy">
        <div>
          <dt>{words.version}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{words.publishedBy}</dt>
          <dd>{publisher?.name ?? page.publisher}</dd>
        </div>
        {publisher && (
          <div>
            <dt>{words.reportsTo}</dt>
            <dd>
              <a
                href={reportAddress(publisher, `${name} ${version}`, '')}
                target="_blank"
                rel="noopener noreferrer"
              >
                {publisher.reports}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
