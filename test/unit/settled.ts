/**
 * Waits until nothing is under way any more. What is waited for takes no time, but a lock is handed on in another turn
 * of the event loop, and no test here needs as many turns as these.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
}
