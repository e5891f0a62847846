import { assignmentStatus } from '../assignment-status.ts';

export const invitationSent = assignmentStatus('invitation-sent', /^invitation sent$/);
