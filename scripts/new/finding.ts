/** Adds a state to recognize: rule, words, a node of the guide with its entry, a match and a near miss. */
import { findingIds } from '../../lib/facts/findings.ts';
import { locales } from '../../lib/facts/languages.ts';
import { unwritten } from '../unwritten.ts';
import { addNode } from './add-node.ts';
import { Refusal } from './draft.ts';
import { camelCase, kebabId, scaffold } from './scaffold.ts';

const usage = 'npm run new:finding <id> [topic of the guide]';

const rule = (id: string, name: string) => `import type { Rule } from '../types.ts';

export const ${name}: Rule = {
  id: '${id}',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      hint: /${unwritten.replaceAll(' ', '\\s+')}/i,
      texts: {
        en: { possible: [/${unwritten}/] },
      },
      source: '${unwritten}',
      checked: '${unwritten}',
    },
  ],
};
`;

const page = (message: string, found = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="fixture-url" content="https://admin.cloud.microsoft/#/homepage" />${found}
    <title>Microsoft 365 admin center</title>
  </head>
  <body>
    <div id="admin-home-container">
      <main>${message}</main>
    </div>
  </body>
</html>
`;

scaffold((draft, [given, topic = 'sign-in']) => {
  const id = kebabId(given, usage);
  if (findingIds.some((known) => known === id)) throw new Refusal(`There is a finding ${id} already.`);
  const name = camelCase(id);
  draft.insert('lib/facts/findings.ts', '] as const;\n\nexport type FindingId', `  '${id}',\n`);
  draft.create(`lib/detect/rules/${id}.ts`, rule(id, name));
  draft.insert('lib/detect/rules/index.ts', '\n/** Every rule', `import { ${name} } from './${id}.ts';\n`);
  draft.append('lib/detect/rules/index.ts', `  ${name},\n`);
  for (const locale of locales)
    draft.addEntry(`locales/${locale}/findings.json`, id, {
      title: unwritten,
      what: unwritten,
      first: unwritten,
    });
  const nodes = addNode(draft, id, topic, 'outcome');
  draft.insert('lib/guide/nodes/index.ts', '};\n\nexport const guide', `  '${id}': '${id}',\n`);
  const fixtures = `test/fixtures/${id}`;
  draft.create(
    `${fixtures}/match-message.html`,
    page(
      `<div role="alert"><p>${unwritten}</p></div>`,
      '\n    <meta name="fixture-confidence" content="possible" />',
    ),
  );
  draft.create(
    `${fixtures}/near-quoted.html`,
    page(`<p>People who see "${unwritten}" are told to sign in again.</p>`),
  );
  return [
    `lib/detect/rules/${id}.ts: the message and where it is from; a place in rules/index.ts by its weight.`,
    `${fixtures}: four match-… and four near-… at least, built from what real components render.`,
    `${nodes}: what to do (a question where there are several causes); let an answer lead to it.`,
    `locales/<locale>/findings.json and guide/${topic}.json beside it: the words, in every language.`,
    'test/site: a practice state, so that people can see it.',
    'npx tsc --noEmit, then npx vitest run rules guide locales unwritten name what is missing.',
    'npx wxt build -b chrome --mv3 && npx playwright test test/e2e/fixtures.spec.ts reads the fixtures.',
  ];
});
