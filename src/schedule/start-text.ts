import type { Occurrence } from '../model/meeting.ts';

/** When a meeting starts, for people: `2023-02-16 15:00 UTC`, or its date when no more is known. */
export function startText({ date, start }: Pick<Occurrence, 'date' | 'start'>): string {
  return start === null ? date : minuteText(start);
}

/** An instant as the model writes it, for people: `2023-02-16 15:00 UTC`. */
export function minuteText(instant: string): string {
  return `${instant.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ')} UTC`;
}
