import { useState } from 'preact/hooks';
import { type LinkId, links } from '../../lib/facts/links.ts';
import { regionPhones, supportLinks, supportPhones } from '../../lib/handover/support-contacts.ts';
import { fill } from '../../lib/text/fill.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { useGuide } from '../guide/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useWords } from '../shared/words.ts';

interface SupportWaysProps {
  /** Where the case is opened; none where that is inside VL Central. */
  opensAt: LinkId | undefined;
  words: HandoverViewWords;
}

/** The ways to support: on the web, and for volume licensing by telephone, per country. */
export function SupportWays({ opensAt, words }: SupportWaysProps) {
  const { guideWords } = useGuide();
  const shown = opensAt && [opensAt, supportLinks.status, supportLinks.article];
  return (
    <section class="ways">
      <h4>{words.ways}</h4>
      {shown ? (
        <ul>
          {shown.map((link) => (
            <li key={link}>
              <OutsideLink href={links[link]}>{guideWords.links[link]}</OutsideLink>
            </li>
          ))}
        </ul>
      ) : (
        <p>{words.insideVlCentral}</p>
      )}
      {opensAt === supportLinks['volume-licensing'] && <Phones words={words} />}
    </section>
  );
}

const regionIds = Object.keys(regionPhones) as (keyof typeof regionPhones)[];

function Phones({ words }: { words: HandoverViewWords }) {
  const { locale } = useWords();
  const [country, setCountry] = useState(() => likelyCountry(navigator.languages));
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const countries = Object.keys(supportPhones)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <h4>{words.phone}</h4>
      <p class="hint">{words.phoneHint}</p>
      <label class="field">
        <span>{words.country}</span>
        <select name="country" value={country} onChange={({ currentTarget: { value } }) => setCountry(value)}>
          <option value="">{words.chooseCountry}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          {regionIds.map((region) => (
            <option key={region} value={region}>
              {words.regions[region]}
            </option>
          ))}
        </select>
      </label>
      <Phone country={country} words={words} />
    </>
  );
}

function Phone({ country, words }: { country: string; words: HandoverViewWords }) {
  const { locale } = useWords();
  const way = supportPhones[country] ?? regionPhones[country as keyof typeof regionPhones];
  if (!way) return null;
  const { phones, hours, languages } = way;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const said = (language: string) => names.of(language) ?? language;
  const times = fill(words.hours, {
    from: hours.from,
    to: hours.to,
    zone: hours.zone ?? words.localTime,
  });
  return (
    <dl class="phone" data-phone={country}>
      {phones.map(({ number, tollFree, language }) => (
        <div key={number} class="number">
          <dt>
            <bdi>{number}</bdi>
          </dt>
          <dd>
            {[tollFree && words.tollFree, language && said(language)].filter(Boolean).join(' · ')}
            <CopyButton text={number} what={number} />
          </dd>
        </div>
      ))}
      <div>
        <dd>{[hours.days && words.days[hours.days], times].filter(Boolean).join(' · ')}</dd>
        <dd>{fill(words.spoken, { languages: languages.map(said).join(', ') })}</dd>
      </div>
    </dl>
  );
}

/** The country of the browser's languages that has a number; empty where none has. */
function likelyCountry(languages: readonly string[]): string {
  const regions = languages.map((language) => new Intl.Locale(language).maximize().region ?? '');
  return regions.find((region) => Object.hasOwn(supportPhones, region)) ?? '';
}
