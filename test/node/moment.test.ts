import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { formatMoment } from '../../src/i18n/moment.js';

const byIntl = (date: Date, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' })
    .format(date)
    .replace(/\u202f/g, ' ');

describe('formatMoment', () => {
  for (const lang of ['en', 'en-US', 'en-GB', 'en-IE', 'EN-gb', 'en-AU', 'en-CA', 'de', 'ja'])
    it(`says what Intl says in ${lang}`, () =>
      fc.assert(
        fc.property(
          fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
          (date) => {
            assert.equal(formatMoment(date.toISOString(), lang).replace(/\u202f/g, ' '), byIntl(date, lang));
          },
        ),
      ));
  it('says every month, noon and midnight', () => {
    for (let month = 0; month < 12; month++)
      for (const hour of [0, 1, 11, 12, 13, 23])
        for (const lang of ['en', 'en-GB']) {
          const date = new Date(2026, month, 9, hour, 5);
          assert.equal(formatMoment(date.toISOString(), lang), byIntl(date, lang));
        }
  });
  it('says a day as a day', () => assert.equal(formatMoment('2026-11-02', 'en-GB'), '2 November 2026'));
  it('leaves what is no time as it is', () => assert.equal(formatMoment('T', 'en'), 'T'));
});
