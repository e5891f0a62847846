import { assignmentStatus } from '../assignment-status.ts';

export const assignmentInProgress = assignmentStatus('assignment-in-progress', /^assignment in progress$/);
