import type { TopicId } from '../../lib/guide/nodes/index.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';

/** What a topic is called, in one line. */
export const topicName = ({ topics, terms }: GuideWords, topic: TopicId): string =>
  plainText(topics[topic], terms);
