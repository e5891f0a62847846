import { publisher, reportAddress } from '../../lib/facts/publisher.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from './words.ts';

interface SendToProps {
  /** What it is, as the subject of a mail. */
  subject: string;
  /** What goes into the mail; left out for what is sent as a file. */
  text?: string;
}

/** Says whom a report or a sketch goes to, with the way there where the build names one. */
export function SendTo({ subject, text = '' }: SendToProps) {
  const { page: words } = useWords();
  const { name = words.publisher } = publisher ?? {};
  return (
    <p data-send-to>
      {fill(words.sendTo, { publisher: name })}
      {publisher && (
        <>
          {' '}
          <a href={reportAddress(publisher, subject, text)} target="_blank" rel="noopener noreferrer">
            {publisher.reports}
          </a>
        </>
      )}
    </p>
  );
}
