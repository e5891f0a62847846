import { option } from '../option.ts';

/** One line of the bench's table: a value of ours beside the same value of a baseline from the same run. */
export interface Figure {
  name: string;
  unit: string;
  ours: number;
  baseline: number;
  /** What the baseline is. */
  against: string;
  /** Ours divided by the baseline. */
  ratio: number;
  /** What was aimed at, in words; absent where the figure is there for orientation. */
  aim?: string;
  met?: boolean;
}

interface Aim {
  text: string;
  met(figure: Pick<Figure, 'ours' | 'baseline' | 'ratio'>): boolean;
}

/** An aim for the ratio. */
export const atMost = (ratio: number): Aim => ({
  text: `at most ${ratio.toFixed(2)} times`,
  met: (figure) => figure.ratio <= ratio,
});

/** Makes a figure, and judges it by its aim. */
export function figure(
  given: Pick<Figure, 'name' | 'unit' | 'ours' | 'baseline' | 'against'>,
  aim?: Aim,
): Figure {
  // Nothing against nothing is as much as the baseline.
  const ratio = given.ours === given.baseline ? 1 : given.ours / given.baseline;
  return { ...given, ratio, ...(aim && { aim: aim.text, met: aim.met({ ...given, ratio }) }) };
}

/** The middle value; NaN where there is none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How often each is measured: three times, or as `--runs` says. */
export const runs = Number(option('runs') ?? 3);

/**
 * The median of several measurements for each extension, taken in turns, so that a busy moment of the machine
 * meets all of them.
 */
export async function inTurns<Name extends string>(
  extensions: Record<Name, string>,
  measure: (extension: string) => Promise<number>,
): Promise<Record<Name, number>> {
  const names = Object.keys(extensions) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of names) values.get(name)?.push(await measure(extensions[name]));
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
