import type { StoreWords } from '../types.ts';

export default {
  intro:
    'Can’t get into volume licensing in the Microsoft 365 admin center? This guide recognizes the documented sign-in problems on the page, says in plain words what each one is, and walks you through Microsoft’s documented way out.',
  does: 'What it does',
  points: [
    'Recognizes the profile error, the “Ready to become the admin” prompt, the detour to Azure, the missing Volume licensing tab, messages about the wrong cloud, and more, in English and Japanese.',
    'Guides you step by step: who has to act, how long it takes, how to see that it worked.',
    'Names the right sign-in address for commercial, GCC, GCC High and DoD.',
    'Writes the messages and the support case that you need to hand over.',
    'Checks a partner’s list of contacts before a renewal.',
    'Stands in the popup, beside the page, or in a window of its own, in six languages.',
  ],
  privacy: 'Privacy',
  private:
    'Everything stays in your browser. Nothing is counted, and no code is loaded from anywhere. Only the contact check sends something, when you press its button: the domains of the addresses, never a person’s address, to Microsoft’s sign-in service.',
  origin:
    'Free, open source, and not made by Microsoft. The guide follows Microsoft’s public articles as of the dates it shows. Where the wording of a page isn’t published, it says “not certain” and asks you to compare.',
  captions: {
    found: 'It says what the problem is, and what to do first',
    steps: 'Step by step to the documented way out',
    contacts: 'Before a renewal: which contacts will not get in, and why',
  },
} satisfies StoreWords;
