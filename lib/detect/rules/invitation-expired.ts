import { assignmentStatus } from '../assignment-status.ts';

export const invitationExpired = assignmentStatus('invitation-expired', /^invitation expired$/);
