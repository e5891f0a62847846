/** Adds a cloud that contracts can be in, with its words. */
import { cloudIds } from '../../lib/facts/clouds.ts';
import { locales } from '../../lib/facts/languages.ts';
import { unwritten } from '../unwritten.ts';
import { Refusal } from './draft.ts';
import { kebabId, scaffold } from './scaffold.ts';

scaffold((draft, [given]) => {
  const id = kebabId(given, 'npm run new:cloud <id>');
  if (cloudIds.some((known) => known === id)) throw new Refusal(`There is a cloud ${id} already.`);
  const file = 'lib/facts/clouds.ts';
  draft.insert(file, '] as const;\nexport type CloudId', `, '${id}'`);
  draft.append(file, `  { id: '${id}', signIn: 'https://${unwritten}' },\n`);
  for (const locale of locales)
    draft.addEntry(`locales/${locale}/clouds.json`, id, { name: unwritten, who: unwritten });
  return [
    `${file}: the address where people sign in to see their contracts.`,
    'lib/facts/hosts.ts: its hosts, where they are new. The manifest is made from that table.',
    'locales/<locale>/clouds.json: its name and who belongs there, in every language.',
    'npx tsc --noEmit names what else is told by cloud: how lists name it, whose sign-in it shares.',
    'lib/guide/nodes/clouds.ts: an answer for it. public/managed-schema.json: its id, for organizations.',
    'npx vitest run unwritten locales verdict hosts names what is missing.',
  ];
});
