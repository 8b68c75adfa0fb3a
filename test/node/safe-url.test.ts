import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../src/model/safe-url.js';

const BASE = 'https://blog.example/2024/post/';
/** A file of attacks, where there is one on this machine. */
const attacks = (name: string): readonly Record<string, unknown>[] => {
  const file = new URL(`../../../shared/fixtures/attacks/${name}`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[]) : [];
};

/** Whatever comes back may stand in an `href` of a page: web or relative, to a host that is plain to see. */
const assertHarmless = (value: string, base?: string) => {
  const answer = safeUrl(value, base);
  if (answer === undefined) return;
  for (const page of [BASE, 'http://page.example/x']) {
    const url: URL = new URL(answer, page);
    assert.match(url.protocol, /^https?:$/, value);
    assert.equal(url.username + url.password, '', value);
  }
  assert.doesNotMatch(answer, /[\p{Cc}\p{Bidi_C}\\]/u, value);
  if (base) assert.equal(new URL(answer).href, answer, value);
  else assert.equal(answer, value);
};

describe('safeUrl', () => {
  const good: readonly [value: string, absolute: string][] = [
    ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
    ['http://x.example', 'http://x.example/'],
    ['HTTPS://X.example/A', 'https://x.example/A'],
    ['//x.example/a', 'https://x.example/a'],
    ['cover.jpg', 'https://blog.example/2024/post/cover.jpg'],
    ['../cover.jpg', 'https://blog.example/2024/cover.jpg'],
    ['/a b', 'https://blog.example/a%20b'],
    ['?p=1', 'https://blog.example/2024/post/?p=1'],
    ['#track-1', 'https://blog.example/2024/post/#track-1'],
    ['https://x.example/音楽', 'https://x.example/%E9%9F%B3%E6%A5%BD'],
    ['https://medium.example/@anna', 'https://medium.example/@anna'],
    ['https://[::1]:8080/', 'https://[::1]:8080/'],
    [' https://x.example/ ', 'https://x.example/'],
    ['/a%0Ab', 'https://blog.example/a%0Ab'],
    ['./a:b', 'https://blog.example/2024/post/a:b'],
  ];
  for (const [value, absolute] of good) {
    it(`takes ${value}`, () => {
      assert.equal(safeUrl(value), value);
      assert.equal(safeUrl(value, BASE), absolute);
    });
  }

  const bad = [
    ...[
      '',
      ' ',
      '\u3000',
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'JAVASCRIPT:1',
      '\0javascript:1',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'blob:https://x.example/1',
      'file:///etc/passwd',
      'ftp://x.example/',
      'about:blank',
      'a:b',
    ],
    ...[
      'view-source:https://x.example',
      'mailto:a@b.example',
      'tel:1',
      'https://',
      'https:',
      'HTTPS:x.example',
      'http://[::1',
      'https://a b.example/',
    ],
    ...[
      'https://user:pass@x.example/',
      'https://user@x.example/',
      '//user@x.example/',
      'https://x.example@y.example/',
    ],
    ...[
      '\\\\x.example',
      '/\\x.example',
      'https:\\\\x.example',
      'https://x.example\\@y.example/',
      '/a\\b',
      '/a\nb',
      '/a\u0085b',
    ],
    ...['https://x.example/\u202egpj.exe', '/a\u2066b', '/a\u200eb', '/a\u061cb'],
    `/${'a'.repeat(4096)}`,
  ];
  for (const value of bad) {
    it(`refuses ${JSON.stringify(value).slice(0, 60)}`, () => {
      assert.equal(safeUrl(value), undefined);
      assert.equal(safeUrl(value, BASE), undefined);
    });
  }

  it('takes mailto on request, and nothing else with it', () => {
    assert.equal(safeUrl('mailto:a@b.example', undefined, true), 'mailto:a@b.example');
    assert.equal(safeUrl('MAILTO:a@b.example', BASE, true), 'mailto:a@b.example');
    for (const value of ['javascript:alert(1)', 'tel:1', 'mailto\n:a@b.example', 'https://u:p@x.example/']) {
      assert.equal(safeUrl(value, BASE, true), undefined);
    }
  });

  it('leaves a URL as it is when its base is no place on the web', () => {
    for (const base of [
      '',
      'about:srcdoc',
      'file:///home/anna/post.html',
      'data:text/html,x',
      'nonsense',
      'https://',
    ]) {
      assert.equal(safeUrl('cover.jpg', base), 'cover.jpg', base);
      assert.equal(safeUrl('javascript:alert(1)', base), undefined, base);
    }
    assert.equal(safeUrl('a', 'https://x.example'), 'https://x.example/a');
  });

  it('counts the characters of the answer too', () => {
    const value = `/${'音'.repeat(1000)}`;
    assert.equal(safeUrl(value), value);
    assert.equal(safeUrl(value, BASE), undefined);
  });

  it('answers harmlessly to any text', () => {
    const part = fc.constantFrom(
      'http',
      's',
      ':',
      '/',
      '//',
      '\\',
      '@',
      '?',
      '#',
      'javascript',
      '\t',
      '\n',
      ' ',
      '.',
      '..',
      'x.example',
      '[',
      ']',
      '%',
      '\u202e',
      '&colon;',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(undefined, BASE, 'http://x.example/a', 'file:///x'),
        (value, base) => {
          assertHarmless(value, base === 'file:///x' ? undefined : base);
          assert.equal(safeUrl(value, 'file:///x'), safeUrl(value));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('keeps to the policy on the collected addresses', () => {
    for (const { input, expect } of attacks('own-url-policy.json')) {
      const value = String(input);
      assertHarmless(value);
      assertHarmless(value, BASE);
      if (expect === 'deny') assert.equal(safeUrl(value), undefined, value);
      if (expect === 'allow') assert.equal(safeUrl(value, undefined, true), value);
      if (String(expect).startsWith('policy(userinfo')) assert.equal(safeUrl(value), undefined, value);
    }
  });

  it('never throws and never answers another scheme on the collected parser tests', () => {
    for (const { input, base, protocol, failure } of attacks('wpt-urltestdata.json')) {
      const value = String(input);
      assertHarmless(value);
      const from = typeof base === 'string' && /^https?:\/\/[^@/]+(\/|$)/.test(base) ? base : undefined;
      assertHarmless(value, from);
      if (from && failure) assert.equal(safeUrl(value, from), undefined, value);
      if (from && typeof protocol === 'string' && !/^https?:$/.test(protocol))
        assert.equal(safeUrl(value, from), undefined, value);
    }
  });
});
