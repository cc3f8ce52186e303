import { describe, expect, it } from 'vitest';
import { readReports } from '../../../src/services/hackerone/read-reports.ts';

const attributes = { state: 'new', created_at: '2023-07-10T00:00:00.000Z' };

describe('a page of reports', () => {
  it('is read with what a report may lack', () => {
    expect(readReports({ data: [{ id: '1', attributes }] })).toEqual({
      reports: [
        {
          id: '1',
          state: 'new',
          createdAt: Date.UTC(2023, 6, 10),
          closedAt: null,
          firstAnsweredAt: null,
          reporter: null,
        },
      ],
      more: false,
    });
  });

  it.each([null, 'text', {}, { id: '2', attributes: null }, { id: 2, attributes }])(
    'is refused whole when one of its reports is %j',
    (report) => {
      expect(readReports({ data: [{ id: '1', attributes }, report] })).toBeNull();
    },
  );
});
