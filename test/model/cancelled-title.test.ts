import { describe, expect, it } from 'vitest';
import { cancelledTitles } from '../../src/model/cancelled-title.ts';
import { calendar, event, openFeed } from '../schedule/calendar.ts';

describe('titles of meetings that do not take place', () => {
  it.each([
    'Canceled: WG Meeting',
    'Cancelled: WG Meeting',
    'CANCELED:WG Meeting',
    'Canceled event: WG Meeting',
    'Cancelled - WG Meeting',
    'Cancelled — WG Meeting',
    'CANCELLED WG Meeting',
    'Cancelled WG Meeting',
    'Canceled WG Meeting 2023-07-20',
    '[CANCELLED] WG Meeting',
    '[Canceled - holiday] WG Meeting',
    '(cancelled) WG Meeting',
    'WG Meeting (cancelled)',
    'WG Meeting (Cancelled due to holidays)',
    'WG Meeting (cancelled this week)',
    'WG Meeting [canceled]',
    'WG Meeting - CANCELLED',
    'WG Meeting: cancelled!',
    'WG Meeting – cancelled for the summit',
    'WG Meeting cancelled',
    'WG Meeting is cancelled',
    'Meeting cancelled: WG',
    '🚫 Canceled: WG Meeting',
    '**CANCELLED** WG Meeting',
    'NO MEETING - Thanksgiving',
    'NO MEETING Thanksgiving: WG',
    'No meeting: WG Meeting',
    'No meeting today (WG Meeting)',
    'No WG Meeting this week',
    'No Node.js TSC meeting',
    'WG Meeting - no meeting this week',
    'WG Meeting (no meeting)',
  ])('%s', (title) => {
    expect(cancelledTitles([])(title)).toBe(true);
  });

  it.each([
    'WG Meeting',
    'WG Meeting - cancellation policy talk',
    'WG Meeting: how to cancel a fetch',
    'WG Meeting (cancelled promises)',
    'WG Meeting - cancelled requests and retries',
    'WG Meeting is not cancelled',
    'WG Meeting (not cancelled)',
    "WG Meeting isn't cancelled",
    'Cancelled orders: what to do with them',
    'CANCELLED ORDERS WORKING GROUP',
    'No meeting notes: how we work',
    'Cancelable streams WG Meeting',
    'WG Meeting about uncancelled events',
    'Nomeeting WG',
    'Abgesagt: WG Meeting',
  ])('%s is one', (title) => {
    expect(cancelledTitles([])(title)).toBe(false);
  });

  it.each([
    { words: ['Abgesagt'], title: 'Abgesagt: WG Treffen' },
    { words: ['Abgesagt'], title: 'WG Treffen (abgesagt)' },
    { words: ['entfällt'], title: 'WG Treffen entfa\u0308llt' },
    { words: ['entfällt'], title: 'ENTFÄLLT WG Treffen' },
    { words: ['Annulé'], title: 'Annulé : réunion WG' },
    { words: ['x', 'kein Treffen'], title: 'Kein  Treffen - WG' },
    { words: ['中止'], title: '【中止】WG' },
    { words: ['(off)'], title: 'WG - (off)' },
    { words: ['Cancelado', 'Cancelada'], title: 'Reunión del WG (cancelada)' },
    { words: ['отменено'], title: 'ОТМЕНЕНО: встреча WG' },
    { words: ['Odwołane'], title: '[ODWOŁANE] Spotkanie WG' },
    { words: ['취소'], title: '[취소] WG 회의' },
    { words: ['休会'], title: 'WG 定例 - 休会' },
    { words: ['kein Treffen'], title: 'KEIN TREFFEN WG Sprint' },
    { words: ['fällt aus'], title: 'FÄLLT AUS WG Treffen' },
    { words: ['fällt aus'], title: 'WG Treffen fällt aus' },
    { words: ['pas de réunion'], title: 'PAS DE RE\u0301UNION WG Sprint' },
    { words: ['n.a.'], title: 'N.A. WG Treffen' },
  ])('$title, by $words', ({ words, title }) => {
    expect(cancelledTitles(words)(title)).toBe(true);
    expect(cancelledTitles([])(title)).toBe(false);
  });

  it.each([
    { words: ['Abgesagt'], title: 'WG Treffen: Abgesagte Termine' },
    { words: ['kein Treffen'], title: 'Kein Treffenplan: WG' },
    { words: ['n.a.'], title: 'NOAH WG Treffen' },
    { words: ['Annulé'], title: 'WG - annulées ou non' },
    { words: ['Abgesagt'], title: 'ABGESAGT WG TREFFEN' },
  ])('$title is one, by $words', ({ words, title }) => {
    expect(cancelledTitles(words)(title)).toBe(false);
  });

  it.each([
    { name: 'an occurrence', summary: 'Canceled: WG Meeting', cancelled: [], start: '2019-10-02T08:50:00Z' },
    {
      name: 'an occurrence, in other words',
      summary: 'Abgesagt: WG',
      cancelled: ['abgesagt'],
      start: '2019-10-02T08:50:00Z',
    },
    {
      name: 'no other',
      summary: 'WG Meeting - cancellation policy',
      cancelled: [],
      start: '2019-09-25T08:50:00Z',
    },
  ])('cancel $name of a series', async ({ summary, cancelled, start }) => {
    const series = await openFeed(
      calendar(
        event(
          'UID:a',
          'SUMMARY:WG Meeting',
          'DTSTART;TZID=Europe/London:20190911T095000',
          'RRULE:FREQ=WEEKLY',
        ),
        event('UID:a', `SUMMARY:${summary}`, 'RECURRENCE-ID:20190925T085000Z', 'DTSTART:20190925T085000Z'),
      ),
      'WG Meeting',
      null,
      { cancelled },
    );
    expect(series.next('2019-09-24T00:00Z')?.start).toBe(start);
    expect(series.on('2019-09-25')[0]?.cancelled).toBe(start !== '2019-09-25T08:50:00Z');
  });
});
