import { broughtFields } from '../../lib/handover/brought-fields.ts';
import type { Recognized } from '../../lib/recognize/recognize.ts';
import type { RecognizePageWords } from '../../locales/shape/recognize.ts';

/** What goes into the forms for support and IT, to be looked at before it does. */
export function DetailList({ recognized, words }: { recognized: Recognized; words: RecognizePageWords }) {
  const { errorCode, correlationId, requestId, happenedAt } = broughtFields(recognized);
  const rows = [
    ['errorCode', words.code, errorCode],
    ['correlationId', words.correlationId, correlationId],
    ['requestId', words.requestId, requestId],
    ['happenedAt', words.timestamp, happenedAt],
  ] as const;
  const known = rows.filter(([, , value]) => value !== '');
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{words.details}</h2>
      <p class="hint">{words.detailsHint}</p>
      <dl>
        {known.map(([field, label, value]) => (
          <div key={field} data-detail={field}>
            <dt>{label}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
