/** Waits until a condition holds, frame by frame; fails with its name when it does not in time. */
export async function until(name: string, condition: () => unknown, seconds = 4): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    if (condition()) return;
    if (performance.now() > end) throw new Error(`not within ${seconds} seconds: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

/** Waits for two frames: a change has been observed, read and drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
