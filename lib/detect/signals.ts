import type { FindingId } from '../facts/findings.ts';
import type { Rule, Signal } from './types.ts';

/** A signal of one kind, with the state it tells. What documents it stays out of the pages. */
export type PageSignal<Kind extends Signal['kind'] = Signal['kind']> = Kind extends unknown
  ? { id: FindingId } & Omit<Extract<Signal, { kind: Kind }>, 'source' | 'checked' | 'on'>
  : never;

/** Where signals can be read. */
export const pageKinds = ['admin-center', 'sign-in', 'vl-central'] as const;
export type PageKind = (typeof pageKinds)[number];

/** All signals that can be read in one kind of page, in the order of the rules. */
export function signalsOn(rules: readonly Rule[], place: PageKind): PageSignal[] {
  return rules.flatMap(({ id, signals }) =>
    signals.flatMap((signal) => {
      if (!('on' in signal) || signal.on !== place) return [];
      const { source: _, checked: __, on: ___, ...told } = signal;
      return [{ id, ...told } as PageSignal];
    }),
  );
}

/** Those of one kind. */
export function ofKind<Kind extends Signal['kind']>(
  signals: readonly PageSignal[],
  kind: Kind,
): PageSignal<Kind>[] {
  return signals.filter((signal) => signal.kind === kind) as PageSignal<Kind>[];
}
