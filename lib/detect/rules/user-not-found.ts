import { assignmentStatus } from '../assignment-status.ts';

export const userNotFound = assignmentStatus('user-not-found', /^user not found$/);
