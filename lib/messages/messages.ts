import { z } from 'zod/mini';
import { pageLanguages } from '../detect/types.ts';
import { isKindOfElement } from '../facts/elements.ts';
import { findingIds, namedClouds } from '../facts/findings.ts';
import { refusalCauses } from '../facts/refusal-causes.ts';
import { maskRoute } from '../facts/route-words.ts';

/** A text of a page, of which is kept what names nobody: whoever speaks for the page may have left more in it. */
const kept = (longest: number, keep: (text: string) => string) =>
  z.pipe(z.string().check(z.maxLength(longest)), z.transform(keep));

const sighting = z.object({
  id: z.enum(findingIds),
  confidence: z.enum(['certain', 'possible']),
  language: z.optional(z.enum(pageLanguages)),
  signal: z.enum(['text', 'label', 'links', 'sign-in']),
  seen: z.string().check(z.maxLength(200)),
  where: kept(Number.POSITIVE_INFINITY, (kind) => (isKindOfElement(kind) ? kind : '')),
  domain: z.optional(kept(1000, (domain) => domain.slice(0, 253))),
  form: z.optional(z.enum(['user', 'admin'])),
  cloud: z.optional(z.enum(namedClouds)),
  count: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  cause: z.optional(z.enum(refusalCauses)),
});

const facts = z.object({
  route: kept(2000, maskRoute),
  language: kept(100, (language) => (/^[a-z]{2,3}$/.test(language) ? language : '')),
  sightings: z.array(sighting).check(z.maxLength(findingIds.length)),
  tabs: z.optional(z.object({ present: z.boolean(), settled: z.boolean() })),
  shell: z.boolean(),
  opaque: z.boolean(),
  reading: z.optional(z.literal(true)),
  calm: z.optional(z.literal(true)),
});

const documentId = z.string().check(z.maxLength(36));

/** What content scripts tell the background: what a frame shows, or that it is gone. */
export const frameMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), document: documentId, facts }),
  z.object({ type: z.literal('gone'), document: documentId }),
]);

/** What an extension page tells the background: a finding of a tab is wrong, or isn't after all. */
export const pageMessage = z.object({
  type: z.enum(['dismiss', 'restore']),
  tab: z.int().check(z.minimum(0)),
  finding: z.enum(findingIds),
});

export type PageMessage = z.infer<typeof pageMessage>;
