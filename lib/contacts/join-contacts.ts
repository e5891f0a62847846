import { heaviest } from './roles.ts';
import type { Contact } from './types.ts';

/**
 * One contact for each address, in the place of its first line, with the roles and agreement numbers of all. The same
 * address for another customer or in another cloud stays apart: the verdict or the message can be another one.
 */
export function joinContacts(contacts: readonly Contact[]): Contact[] {
  const groups = new Map<string, [Contact, ...Contact[]]>();
  for (const contact of contacts) {
    const { address, given, customer, cloud, namedCloud } = contact;
    const key = JSON.stringify([
      address ?? null,
      address === undefined ? given : '',
      customer,
      cloud,
      namedCloud,
    ]);
    const group = groups.get(key);
    if (group) group.push(contact);
    else groups.set(key, [contact]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0] : joined(group)));
}

function joined(group: readonly [Contact, ...Contact[]]): Contact {
  const role = heaviest(group.flatMap(({ role }) => role ?? []));
  return {
    ...group[0],
    name: group.find(({ name }) => name !== '')?.name ?? '',
    roleText: together(group.map(({ roleText }) => roleText)),
    ...(role && { role }),
    agreement: together(group.map(({ agreement }) => agreement)),
    joined: group,
  };
}

const together = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join(', ');

/** The contacts as the input has them: those joined in one apart again, in the order of their lines. */
export function apart(contacts: readonly Contact[]): Contact[] {
  const place = ({ id }: Contact) => Number(id.slice(id.indexOf(':') + 1));
  return contacts
    .flatMap((contact) => contact.joined ?? [contact])
    .sort((a, b) => a.line - b.line || place(a) - place(b));
}
