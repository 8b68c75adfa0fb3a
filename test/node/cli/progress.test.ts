import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Progress } from '../../../src/cli/progress.js';

/** A screen of one line, and every line that stood on it. */
class Screen {
  readonly isTTY: boolean;
  readonly written: string[] = [];
  constructor(isTTY = true) {
    this.isTTY = isTTY;
  }
  write(text: string): void {
    this.written.push(text);
  }
  get line(): string {
    return this.written.join('').split('\r\x1b[K').at(-1) ?? '';
  }
}

describe('a line of progress', () => {
  it('is rewritten in place, ten times a second at most', () => {
    const screen = new Screen();
    let now = 0;
    const progress = new Progress(screen, () => now);
    for (; now < 1000; now += 7) progress.tell(now, now * 1e4, 1e8);
    assert.equal(screen.written.length, 9);
    assert.ok(screen.written.every((one) => one.startsWith('\r\x1b[K') && !one.includes('\n')));
  });

  it('says how much was read', () => {
    const screen = new Screen();
    let now = 0;
    const progress = new Progress(screen, () => (now += 1000));
    progress.tell(1234, 12_345_678, 1e8);
    assert.equal(screen.line, '1,234 posts, 12.3 of 100.0 MB');
    progress.tell(1, 5e5, undefined);
    assert.equal(screen.line, '1 post, 0.5 MB');
    progress.tell(0, 5e5, 1e6);
    assert.equal(screen.line, '0.5 of 1.0 MB');
    progress.clear();
    assert.equal(screen.line, '');
    const { length } = screen.written;
    progress.clear();
    assert.equal(screen.written.length, length);
  });

  it('is nowhere but on a terminal', () => {
    const screen = new Screen(false);
    let now = 0;
    const progress = new Progress(screen, () => (now += 1000));
    progress.tell(1, 1, 1);
    progress.clear();
    assert.deepEqual(screen.written, []);
  });
});
