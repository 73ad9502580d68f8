export { recordMeeting } from './record.ts';
