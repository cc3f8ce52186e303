import { describe, expect, it } from 'vitest';
import { parseDate, parseInstant } from '../../src/schedule/instant.ts';

describe('parseDate', () => {
  it.each([
    { text: '2023-02-16', date: '2023-02-16' },
    { text: ' 2024-02-29\n', date: '2024-02-29' },
    { text: '2000-02-29', date: '2000-02-29' },
  ])('reads "$text"', ({ text, date }) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    {
      text: '2023-02-29',
      message: 'The date 2023-02-29 does not exist.',
      why: '2023-02 has the days 1 to 28.',
    },
    {
      text: '1900-02-29',
      message: 'The date 1900-02-29 does not exist.',
      why: '1900-02 has the days 1 to 28.',
    },
    {
      text: '2023-04-31',
      message: 'The date 2023-04-31 does not exist.',
      why: '2023-04 has the days 1 to 30.',
    },
    {
      text: '2023-01-00',
      message: 'The date 2023-01-00 does not exist.',
      why: '2023-01 has the days 1 to 31.',
    },
    { text: '2023-13-01', message: 'The date 2023-13-01 does not exist.', why: 'A year has no month 13.' },
    { text: '2023-2-6', message: '"2023-2-6" is not a date.', hint: 'Did you mean 2023-02-06?' },
    { text: '2023/02/16', message: '"2023/02/16" is not a date.', hint: 'Did you mean 2023-02-16?' },
    { text: '20230216', message: '"20230216" is not a date.', hint: 'Did you mean 2023-02-16?' },
    { text: '20230231', message: '"20230231" is not a date.', hint: /^Write it/u },
    { text: '16.02.2023', message: '"16.02.2023" is not a date.', hint: /^Write it/u },
    { text: 'tomorrow', message: '"tomorrow" is not a date.', hint: /^Write it/u },
    { text: '2023-02-16T12:00Z', message: '"2023-02-16T12:00Z" is not a date.', hint: /^Write it/u },
    { text: '', message: '"" is not a date.', hint: /^Write it/u },
  ])('refuses "$text"', ({ text, message, why = /./u, hint = /./u }) => {
    expect(() => parseDate(text)).toThrow(
      expect.objectContaining({
        code: 'usage/date',
        message,
        why: expect.stringMatching(why),
        hint: expect.stringMatching(hint),
      }),
    );
  });
});

describe('parseInstant', () => {
  it.each([
    { text: '2023-02-15T12:00Z', instant: '2023-02-15T12:00:00Z' },
    { text: '2023-02-15t12:00:30z', instant: '2023-02-15T12:00:30Z' },
    { text: '2023-02-15 12:00Z', instant: '2023-02-15T12:00:00Z' },
    { text: '2023-02-15T12:00:00.123456Z', instant: '2023-02-15T12:00:00.123Z' },
    { text: '2023-02-15T13:00+01:00', instant: '2023-02-15T12:00:00Z' },
    { text: '2023-02-15T17:30+0530', instant: '2023-02-15T12:00:00Z' },
    { text: '2023-02-14T23:30-05:00', instant: '2023-02-15T04:30:00Z' },
    { text: '2023-07-15T12:00[Europe/London]', instant: '2023-07-15T11:00:00Z' },
    { text: '2023-02-15', instant: '2023-02-15T00:00:00Z' },
  ])('reads $text', ({ text, instant }) => {
    expect(parseInstant(text)).toBe(instant);
  });

  it.each([
    {
      text: '2023-02-15T12:00',
      why: 'It does not say which offset from UTC it is in.',
      hint: /2023-02-15T12:00Z for UTC/u,
    },
    { text: '2023-02-30', why: 'Its date, time of day or offset does not exist.' },
    { text: '2023-02-15T25:00Z', why: 'Its date, time of day or offset does not exist.' },
    { text: '2023-02-15T12:00[Europe/Londn]', why: 'There is no time zone "Europe/Londn".' },
    { text: '2023-02-15T12:00[2023-01-01T00:00Z]', why: 'There is no time zone "2023-01-01T00:00Z".' },
    { text: '1676462400', why: /^An instant is/u },
    { text: 'now', why: /^An instant is/u },
    { text: '', why: /^An instant is/u },
  ])('refuses "$text"', ({ text, why, hint = /2023-02-15T12:00Z|Europe\/London/u }) => {
    expect(() => parseInstant(text)).toThrow(
      expect.objectContaining({
        code: 'usage/instant',
        why: expect.stringMatching(why),
        hint: expect.stringMatching(hint),
      }),
    );
  });
});
