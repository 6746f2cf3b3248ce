/** Long work in pieces: between them a message that nobody waits for the result any more can arrive. */

/** Milliseconds of work without a break. */
const PIECE = 12;

/** Awaited between the steps of a piece of work: rejects with the signal's reason when it was aborted meanwhile. */
export function paceOf(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > PIECE) await nextTask();
    signal.throwIfAborted();
    last = performance.now();
  };
}

/** Lets everything run that waits already. A timer would wait longer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
