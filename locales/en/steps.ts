import type { InterfaceWords } from '../types.ts';

export const steps: InterfaceWords['steps'] = {
  done: 'Done',
  ticked: 'Step {number} is done.',
  seen: 'Seen:',
  proofs: {
    'signed-in': 'The admin center is open.',
    'signed-in-public': 'The admin center for commercial and GCC is open.',
    'signed-in-gcc-high': 'The admin center for GCC High is open.',
    'signed-in-dod': 'The admin center for DoD is open.',
    'signed-in-other-cloud': 'The admin center of another cloud is open.',
    'billing-open': 'A page of Billing is open.',
    'your-products-open': 'Your products is open.',
    'vl-tab-there': 'The tab Volume licensing is there.',
    'vl-open': 'Volume licensing is open.',
    'contracts-open': 'Contracts is open.',
    'assignments-open': 'Manage Assignments is open.',
    'risk-shown': 'The tag ACCESS AT RISK shows in the list.',
    'banner-gone': 'The banner no longer shows on this page.',
    'no-access-at-risk': 'No row on this page has the tag ACCESS AT RISK any more.',
    'status-active': 'No row on this page has another status than Active any more.',
    'invitation-reset': 'No row on this page says that an invitation has expired.',
    'profile-error-gone': 'The message about your profile is gone, and the admin center is open.',
  },
  surely: {
    banner: 'If you closed the banner yourself, reload the page to be sure.',
    rows: 'Only the rows in view were read. Clear any filter and scroll through the list to be sure.',
  },
  shown: '{name} is marked on the page. The next click there takes the mark away.',
  shownFirst: 'First select {name}, which is marked on the page. Then press this button again.',
  missing: '{name} is not on this page.',
  why: {
    menu: 'The menu on the left may still be loading, or be folded up.',
    billing: 'If the whole menu shows and Billing isn’t in it, this account has no role that includes it.',
    products: 'It may still be loading. If it stays away, this account has no role that includes it.',
    tab: 'The page may still be loading. If the tab stays away, this account has no volume licensing role here.',
    section: 'Your role may not include this part, or the page is still loading.',
    banner: 'No banner about access at risk shows here, so this account may not be affected on this page.',
    row: 'No row in view offers this. Clear any filter, and look for the person in the list.',
    'role-page': 'Only VL administrators see this.',
  },
  unread:
    'We don’t know what {name} is called in this page’s language, so we can’t find it. Look for it by its meaning.',
  nothing:
    'Neither this nor the way to it shows in this tab. Open the admin center here first, and let it finish loading.',
};
