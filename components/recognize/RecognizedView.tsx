import type { MailFacts } from '../../lib/recognize/mail/mail-facts.ts';
import type { BroughtFinding, Recognized } from '../../lib/recognize/recognize.ts';
import { fill } from '../../lib/text/fill.ts';
import { plural } from '../../lib/text/plural.ts';
import { loadRecognizeWords } from '../../locales/load/recognize.ts';
import type { RecognizeWords } from '../../locales/shape/recognize.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';

/** Whether there is anything to say of what was brought. */
export const saysSomething = ({ findings, mail, links, kind }: Recognized): boolean =>
  findings.length > 0 ||
  mail?.id !== undefined ||
  (kind === 'link' && links.length > 0) ||
  (mail?.strangers.length ?? 0) > 0;

/** What it is that a person brought: the states it shows, the mail or the link that it is. */
export function RecognizedView({ recognized }: { recognized: Recognized }) {
  const { locale } = useWords();
  const words = useLoaded(loadRecognizeWords, locale);
  const { findings, kind, mail, links } = recognized;
  return (
    <div class="recognized" role="status">
      {findings.map((finding) => (
        <FindingLine key={`${finding.id} ${finding.cause ?? ''}`} finding={finding} from={kind} />
      ))}
      {words && mail && <MailLines mail={mail} words={words} />}
      {words &&
        kind === 'link' &&
        links.map(({ kind: what, host }) => (
          <p key={host} data-link={what} class={what === 'look-alike' ? 'caution' : undefined}>
            {words.links[what]} <span class="hint">{fill(words.host, { host })}</span>
          </p>
        ))}
    </div>
  );
}

function FindingLine({ finding, from }: { finding: BroughtFinding; from: Recognized['kind'] }) {
  const { causes, findings, interface: labels, page } = useWords();
  const { id, confidence, cause, code, cloud, domain } = finding;
  const { title } = findings[id];
  const { what, first } = cause ? causes[cause] : findings[id];
  return (
    <section
      class={`finding ${confidence}`}
      data-finding={id}
      data-confidence={confidence}
      data-cause={cause}
      data-from={from}
    >
      <Icon name={confidence === 'certain' ? 'warning' : 'info'} />
      <div>
        <h3>{fill(title, { domain: domain ?? labels.yourDomain })}</h3>
        <p>
          {code && <strong>{code}</strong>} {what}
        </p>
        <p>
          <strong>{labels.first}</strong> {first}
        </p>
        {cloud && <p>{page.clouds[cloud]}</p>}
        {confidence === 'possible' && <p class="possible-note">{labels.possible}</p>}
      </div>
    </section>
  );
}

function MailLines({ mail, words }: { mail: MailFacts; words: RecognizeWords }) {
  const { locale } = useWords();
  const { id, days, isOutdated, strangers, asksToCall } = mail;
  return (
    <>
      {id && (
        <p data-mail={id}>
          <strong>{words.mails[id]}</strong> {days !== undefined && plural(locale, words, 'days', days)}{' '}
          {isOutdated && words.outdated}
        </p>
      )}
      {strangers.map(({ what, name }) => (
        <p key={`${what} ${name}`} class="caution" data-stranger={what}>
          {fill(words.strangers[what], { name })}
        </p>
      ))}
      {asksToCall && <p class="caution">{words.asksToCall}</p>}
      {id && <p class="hint">{words.proves}</p>}
    </>
  );
}
