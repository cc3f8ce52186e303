import { composeMeeting, type MeetingFacts, type MeetingView } from '../compose/meeting/meeting-view.ts';
import { quietMentions } from '../markdown/text/quiet-mentions.ts';

/** The view of an agenda. It goes into an issue again and again, and only who is invited shall hear of it. */
export function agendaView(facts: MeetingFacts): MeetingView {
  const view = composeMeeting(facts);
  const { standing, observers } = view;
  return { ...view, standing: standing.map(quietMentions), observers: observers.map(quietMentions) };
}
