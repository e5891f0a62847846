import { sharedLocalParts } from './shared-local-parts.ts';
import type { Note } from './types.ts';

/** What is worth knowing of a readable address itself. */
export function addressNotes(address: string, given: string): Note[] {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const notes: Note[] = [];
  if (local.includes('#ext#')) notes.push({ code: 'guest-address' });
  else if (local.includes('+')) notes.push({ code: 'plus-address' });
  if (sharedLocalParts.has(local.split('+')[0] ?? '')) notes.push({ code: 'shared-address' });
  if (domain.includes('xn--')) {
    notes.push({ code: 'international-domain', domain: given.slice(given.search(/[@＠﹫]/) + 1).trim() });
  }
  return notes;
}
