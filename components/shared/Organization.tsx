import { usePolicy } from './policy.ts';
import { useOrganizationWords } from './useOrganizationWords.ts';

interface Contact {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
  hours?: string | undefined;
}

/** Whom the organization names for help; nothing where it names nobody. */
export function Organization() {
  const { helpdesk, vlAdministrator, partner } = usePolicy();
  const words = useOrganizationWords(Boolean(helpdesk || vlAdministrator || partner));
  if (!words) return null;
  return (
    <section class="organization" data-organization>
      <h2>{words.organization}</h2>
      <dl>
        <ContactLines label={words.helpdesk} contact={helpdesk} />
        <ContactLines label={words.vlAdministrator} contact={vlAdministrator} />
        <ContactLines label={words.partner} contact={partner} />
      </dl>
    </section>
  );
}

function ContactLines({ label, contact }: { label: string; contact: Contact | undefined }) {
  if (!contact) return null;
  const { name, email, phone, url, hours } = contact;
  return (
    <>
      <dt>{label}</dt>
      {name && <dd>{name}</dd>}
      {email && (
        <dd>
          <a href={`mailto:${email}`}>{email}</a>
        </dd>
      )}
      {phone && (
        <dd>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </dd>
      )}
      {url && (
        <dd>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {new URL(url).host}
          </a>
        </dd>
      )}
      {hours && <dd class="hint">{hours}</dd>}
    </>
  );
}
