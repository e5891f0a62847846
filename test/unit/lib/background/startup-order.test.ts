import { expect, it, vi } from 'vitest';
import { startupOrder } from '../../../../lib/background/startup-order.ts';

it('what happened while the background started is done in its order, and before all that waits', async () => {
  vi.useFakeTimers();
  const { inOrder, ready } = startupOrder(100);
  const done: string[] = [];
  const waits = ready.then(() => done.push('arrival'));
  inOrder(3, () => done.push('third'));
  inOrder(1, () => done.push('first'));
  inOrder(2, () => done.push('second'));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  await waits;
  expect(done).toEqual(['first', 'second', 'third', 'arrival']);
  inOrder(0, () => done.push('at once'));
  expect(done.at(-1)).toBe('at once');
  vi.useRealTimers();
});
