import { assignmentStatus } from '../assignment-status.ts';

export const assignmentFailed = assignmentStatus('assignment-failed', /^failed$/);
