/** Ctrl-C and the end of a session wait for what must not be left half done. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs the task to its end; a signal that came meanwhile takes effect then, as it would have before. */
export async function uninterrupted<T>(task: () => Promise<T>): Promise<T> {
  let came: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    came ??= signal;
  };
  const others = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, hold);
  try {
    return await task();
  } finally {
    for (const [signal, listeners] of others) {
      process.off(signal, hold);
      for (const listener of listeners) process.on(signal, listener);
    }
    if (came) process.kill(process.pid, came);
  }
}
