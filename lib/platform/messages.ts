import { z } from 'zod/mini';
import { findingIds } from '../detect/types.ts';

const seenText = z.object({
  id: z.enum(findingIds),
  language: z.enum(['en', 'ja']),
  confidence: z.enum(['certain', 'possible']),
  domain: z.optional(z.string().check(z.maxLength(253))),
  form: z.optional(z.enum(['user', 'admin'])),
});

const facts = z.object({
  route: z.string().check(z.maxLength(2000)),
  language: z.string().check(z.maxLength(100)),
  texts: z.array(seenText).check(z.maxLength(findingIds.length)),
  tabs: z.optional(z.object({ present: z.boolean(), settled: z.boolean() })),
  shell: z.boolean(),
  opaque: z.boolean(),
});

const documentId = z.string().check(z.maxLength(36));

/** What content scripts tell the background: what a frame shows, or that it is gone. */
export const frameMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), document: documentId, facts }),
  z.object({ type: z.literal('gone'), document: documentId }),
]);
