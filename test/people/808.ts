import type { Person } from './person.ts';

export default {
  who: 'Has License position reader, and finds no ISO of Office 2021.',
  answers: ['no-volume-licensing', 'contracts-missing', 'other-parts', 'download'],
  ends: 'VL-403',
  has: ['note-license-ids', 'ask-admin', 'have-assigned', 'told', 'note'],
  says: [
    /Product download manager/,
    /Office 2019, 2021 and 2024 have none/,
    /Office Deployment Tool/,
    /Product keys reader/,
    /pop-ups/,
  ],
  next: ['role-keys'],
} satisfies Person;
