import { usePolicy } from './policy.ts';
import { useOrganizationWords } from './useOrganizationWords.ts';

/** What the organization adds to an outcome, by its code; nothing where it adds nothing. */
export function OrganizationNote({ code }: { code: string }) {
  const note = usePolicy().outcomeNotes?.[code];
  const words = useOrganizationWords(note !== undefined);
  if (!note || !words) return null;
  return (
    <div class="organization-note" data-organization-note={code}>
      <h3>{words.organizationNote}</h3>
      <p>{note}</p>
    </div>
  );
}
