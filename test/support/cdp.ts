import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Sends one DevTools protocol command and gives its answer. Chromium only: tests that use it are named
 * `*.chromium.test.ts`, and the other engines leave them out.
 */
export async function cdp<Answer = unknown>(method: string, params: object = {}): Promise<Answer> {
  return await executeServerCommand<Answer, object>('cdp', { method, params });
}

/** CSS media features by name, e.g. `{ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }`. */
export type MediaFeatures = Readonly<Record<string, string>>;

let emulating = false;

/** Emulates media features, and a media type, until the end of the test. */
export async function emulateFeatures(
  features: MediaFeatures,
  media: '' | 'print' | 'screen' = '',
): Promise<void> {
  emulating = true;
  await cdp('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

// Pages are used again for the next file, which must not find them in forced colours.
afterEach(async () => {
  if (!emulating) return;
  await emulateFeatures({});
  emulating = false;
});
