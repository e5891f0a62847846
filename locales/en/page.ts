import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: 'Why do you think so?',
  signals: {
    text: 'The page shows this message:',
    label: 'Rows of a list on this page are marked with:',
    links: 'A message on the page has these links together:',
    'sign-in': 'The sign-in page reports:',
    'missing-tab':
      'The page finished loading, its tabs stayed the same for 15 seconds, and none is Volume licensing.',
    journey: 'It shows in the way this tab took: see below how it got here.',
  },
  place: 'Where',
  since: 'Since',
  innerFrame: 'a frame in the page',
  rows: 'Rows on this page: {count}',
  clouds: {
    public: 'The page names the cloud of the account: the public one (Commercial, GCC).',
    'us-government': 'The page names the cloud of the account: US government (GCC High, DoD).',
    china: 'The page names the cloud of the account: China (21Vianet).',
  },
  showMe: 'Show me on the page',
  shown: 'Marked on the page. The next click there takes the mark away.',
  notShown: 'It is not on the page any more.',
  wrong: 'This is wrong',
  dismissed: 'Put aside in this tab: {title}',
  restore: 'Show again',
  reportTitle: 'Report to the people who build this extension',
  report: 'To copy. It holds no personal data; nothing is sent.',
  healthy: 'Volume licensing shows for this account: you are in.',
  journey: 'How this tab got here',
  kinds: {
    'admin-center': 'Admin center',
    'sign-in': 'Sign-in',
    'safe-links': 'Protection of links in mail',
    azure: 'Azure',
    vlsc: 'Retired VLSC',
    'vl-central': 'VL Central',
  },
  unseen: 'A page that the extension doesn’t see',
  wrongStep: 'Here it went wrong',
  sketch: 'Help us recognize this page',
  sketchHint:
    'Makes a sketch of this page to save and send to the people who build this extension. Texts become dots; no address, name or domain is in it. Read it before you save it. Nothing is sent.',
  sketchMake: 'Sketch this page',
  sketchText: 'The sketch',
  sketchSave: 'Save the sketch',
  sketchFailed:
    'This page can’t be sketched: the extension may only read Microsoft’s admin center and sign-in pages.',
};
