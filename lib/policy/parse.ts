import type { z } from 'zod/mini';
import {
  type IgnoredValue,
  type ParsedPolicy,
  type PolicyError,
  policyGroups,
  policyNotes,
  policyPart,
  policyValues,
} from './schema.ts';

/** What is parsed of one part of the policy. */
interface Parsed {
  /** Left out where nothing of it holds. */
  value?: unknown;
  ignored: IgnoredValue[];
}

/**
 * The organization's settings out of what the browser hands over. Values that don't hold are left out one by one
 * and named. Never throws.
 */
export function parsePolicy(managed: unknown): ParsedPolicy {
  if (managed === undefined || managed === null) return { policy: {}, ignored: [] };
  const { value, ignored } = parseEach(managed, '', (key, setting) => {
    if (Object.hasOwn(policyValues, key))
      return parseValue(policyValues[key as keyof typeof policyValues], key, setting);
    if (Object.hasOwn(policyGroups, key))
      return parseGroup(policyGroups[key as keyof typeof policyGroups], key, setting);
    if (key === 'outcomeNotes') return parseNotes(key, setting);
    if (key === 'switchedOff') return parseParts(key, setting);
    return ignore(key, 'unknown-key');
  });
  return { policy: value ?? {}, ignored };
}

function parseGroup(shape: Record<string, z.ZodMiniType>, group: string, setting: unknown): Parsed {
  return parseEach(setting, group, (key, value) => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return schema ? parseValue(schema, `${group}.${key}`, value) : ignore(`${group}.${key}`, 'unknown-key');
  });
}

function parseNotes(notes: string, setting: unknown): Parsed {
  return parseEach(setting, notes, (code, note) =>
    policyNotes.code.test(code)
      ? parseValue(policyNotes.note, `${notes}.${code}`, note)
      : ignore(`${notes}.${code}`, 'unknown-key'),
  );
}

function parseParts(list: string, setting: unknown): Parsed {
  if (!Array.isArray(setting)) return ignore(list, 'wrong-type');
  const parts = [...setting].map((part, at) => parseValue(policyPart, `${list}.${at}`, part));
  const value = [...new Set(parts.flatMap((part) => ('value' in part ? [part.value] : [])))];
  return { ...(value.length > 0 && { value }), ignored: parts.flatMap(({ ignored }) => ignored) };
}

function parseEach(
  setting: unknown,
  at: string,
  parse: (key: string, value: unknown) => Parsed,
): { value?: object; ignored: IgnoredValue[] } {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting))
    return ignore(at, 'wrong-type');
  const parts = Object.entries(setting).map(([key, value]) => ({ key, ...parse(key, value) }));
  const kept = parts.flatMap((part) => ('value' in part ? [[part.key, part.value] as const] : []));
  return {
    ...(kept.length > 0 && { value: Object.fromEntries(kept) }),
    ignored: parts.flatMap(({ ignored }) => ignored),
  };
}

function parseValue(schema: z.ZodMiniType, key: string, setting: unknown): Parsed {
  const { success, data, error } = schema.safeParse(setting);
  return success
    ? { value: data, ignored: [] }
    : ignore(key, (error.issues[0]?.message ?? 'wrong-type') as PolicyError);
}

const ignore = (key: string, why: PolicyError) => ({ ignored: [{ key, why }] });
