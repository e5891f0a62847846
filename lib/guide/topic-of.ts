import { topics } from './nodes/index.ts';

/** The topic that a node belongs to. */
export const topicOf = (id: string): string | undefined =>
  Object.keys(topics).find((topic) => Object.hasOwn(topics[topic] ?? {}, id));
