import { findingIds, namedClouds } from '../facts/findings.ts';
import { noJourney } from '../journey/journey.ts';
import { hosts } from './hosts.ts';
import { isMoment } from './moment.ts';
import type { TabRecord } from './tab-records.ts';

export const emptyRecord: TabRecord = { frames: {}, journey: noJourney, findings: [], dismissed: [] };

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const areTexts = (...values: unknown[]) => values.every((value) => typeof value === 'string');
const isId = (value: unknown): boolean => (findingIds as readonly unknown[]).includes(value);
const isConfidence = (value: unknown): boolean => value === 'certain' || value === 'possible';

/**
 * What is stored as a tab's record. Whatever isn't part of one is left out: another version may have written it.
 * By hand, for the popup reads it before its first paint.
 */
export function parseRecord(value: unknown): TabRecord {
  const { frames, journey, findings, dismissed, past } = fieldsOf(value);
  const { hops, landed, arrived } = fieldsOf(journey);
  const entries = Object.entries(fieldsOf(frames)).filter(
    ([id, frame]) => /^\d+$/.test(id) && isFrame(frame),
  );
  const pages = Object.entries(fieldsOf(past)).filter(([id, page]) => isId(id) && isPage(page));
  return {
    frames: Object.fromEntries(entries) as TabRecord['frames'],
    journey: {
      hops: listOf(hops).filter(isHop) as TabRecord['journey']['hops'],
      landed: landed === true,
      ...(arrived === true && { arrived }),
    },
    findings: listOf(findings).filter(isFinding) as TabRecord['findings'],
    dismissed: listOf(dismissed).filter(isId) as TabRecord['dismissed'],
    past: Object.fromEntries(pages) as NonNullable<TabRecord['past']>,
  };
}

function isFrame(value: unknown): boolean {
  const { document, host, facts } = fieldsOf(value);
  const { route, language, sightings } = fieldsOf(facts);
  return areTexts(document, host, route, language) && Array.isArray(sightings) && sightings.every(isSighting);
}

function isSighting(value: unknown): boolean {
  const { id, confidence, signal, seen, where } = fieldsOf(value);
  return isId(id) && isConfidence(confidence) && areTexts(signal, seen, where);
}

function isPage(value: unknown): boolean {
  const { host, route } = fieldsOf(value);
  return areTexts(host, route);
}

function isHop(value: unknown): boolean {
  const { kind, host, request, at } = fieldsOf(value);
  return areTexts(host, request) && Object.hasOwn(hosts, String(kind)) && isMoment(at);
}

function isFinding(value: unknown): boolean {
  const { id, confidence, evidence, domain, cloud, count } = fieldsOf(value);
  const { signal, seen, where, host, route, frame, since } = fieldsOf(evidence);
  return (
    isId(id) &&
    isConfidence(confidence) &&
    areTexts(signal, seen, where, host, route) &&
    typeof frame === 'number' &&
    isMoment(since) &&
    (domain === undefined || typeof domain === 'string') &&
    (cloud === undefined || (namedClouds as readonly unknown[]).includes(cloud)) &&
    (count === undefined || typeof count === 'number')
  );
}
