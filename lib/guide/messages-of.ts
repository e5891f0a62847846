import type { MessageId } from '../facts/message-ids.ts';
import type { GuideNode } from './types.ts';

/** The messages that a node's steps have the person send, each once, in the steps' order. */
export function messagesOf(node: GuideNode): MessageId[] {
  if (node.kind === 'question') return [];
  return [...new Set(Object.values(node.steps).flatMap(({ message }) => message ?? []))];
}
