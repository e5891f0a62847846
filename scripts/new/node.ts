/** Adds a node to the guide: an outcome, or with a third word `question` a question. */
import { topics } from '../../lib/guide/nodes/index.ts';
import { addNode } from './add-node.ts';
import { Refusal } from './draft.ts';
import { kebabId, scaffold } from './scaffold.ts';

const usage = `npm run new:node <id> <topic> [question]\nTopics: ${Object.keys(topics).join(', ')}`;

scaffold((draft, [given, topic, kind = 'outcome']) => {
  const id = kebabId(given, usage);
  if (topic === undefined || (kind !== 'outcome' && kind !== 'question'))
    throw new Refusal(`Usage: ${usage}`);
  const file = addNode(draft, id, topic, kind);
  return [
    `${file}: where the node leads, who acts, which section of the sources it is from.`,
    `Let an answer lead to it: an option of a question in lib/guide/nodes, its label in locales.`,
    `locales/<locale>/guide/${topic}.json: the words, in every language.`,
    'npx vitest run guide unwritten names what is missing.',
  ];
});
