export { describeMeeting, supersedeMeeting } from './describe.ts';
export { meetingForm } from './editing/form.ts';
export { meetingAddresses, referredMeetings } from './editing/referred.ts';
export { type Meeting, type Meetings, meetingsFor } from './meeting.ts';
export { MeetingTable, meetingsSection } from './pages/meeting-table.tsx';
export { MeetingDays, MeetingPlace, MeetingTitle } from './pages/parts.tsx';
export { recordMeeting } from './record.ts';
export { routes } from './routes.tsx';
