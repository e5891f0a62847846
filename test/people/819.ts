import type { Person } from './person.ts';

export default {
  who: 'Looks on the tab for licenses under a Microsoft Customer Agreement for enterprises.',
  answers: ['not-vl', 'customer-agreement'],
  ends: 'VL-616',
  has: ['check-paper', 'open-products', 'ask-role', 'read-article', 'open-case', 'told'],
  says: [
    /apart from the tab Volume licensing/,
    /No volume licensing role is needed/,
    /Billing Administrator/,
    /owner or contributor/,
    /older Enterprise Agreement stays/,
  ],
  next: ['missing-vl-tab'],
} satisfies Person;
