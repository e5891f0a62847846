/** Whether a value is a moment, in milliseconds since the epoch, that can be written as a date. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}

/** Whether a moment is within an age (milliseconds), before or after now: clocks are set wrong, and right again. */
export function isWithin(at: number, age: number): boolean {
  return Math.abs(Date.now() - at) < age;
}
