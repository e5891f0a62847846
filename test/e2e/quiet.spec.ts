/** Pages that are in no documented state, however much they look like it: no badge, no finding, no change. */
import { lookAlikeHosts } from '../site/hosts.ts';
import {
  atSpeed,
  type Language,
  languages,
  practiceStates,
  quietElsewhere,
  quietStates,
  uiVersions,
} from '../site/states.ts';
import { everything, oneOf } from '../tier.ts';
import { expect, test } from './extension.ts';

const speed = 4;
/** Longer than anything the extension waits for. */
const patience = 22_000;

const healthy = practiceStates.filter(({ finding }) => finding === null);

const elsewhere = [
  ...lookAlikeHosts.flatMap((host) =>
    ['profile-setup-error', 'cloud-mismatch-banner', 'ready-to-become-admin'].map(
      (practice) => `https://${host}/?practice=${practice}&lang=en&ui=v8`,
    ),
  ),
  'https://learn.microsoft.com/en-us/microsoft-365/commerce/licenses/vl-sign-in',
  'https://outlook.office.com/mail/',
  'https://portal.azure.com/',
  'https://admin.microsoft.com/?fixture=nothing/here',
];

/** Each kind in each language, the generations of the interface in turn. */
const quiet = (language: Language) =>
  quietStates
    .filter((state) => state.language === language)
    .filter(({ ui }, index) => ui === uiVersions[Math.floor(index / uiVersions.length) % uiVersions.length])
    .map(({ url }) => atSpeed(url, speed));

/** At every change each kind in one language, in turn. */
const [english = [], japanese = []] = languages.map(quiet);
const lookAlikes = everything
  ? [...english, ...japanese]
  : oneOf(
      2,
      english.map((url, index) => (index % 4 === 0 ? url : (japanese[index] ?? url))),
    );

const groups = [
  ['healthy pages', oneOf(2, healthy).map(({ url }) => atSpeed(url, speed))],
  ['pages that only look like a state', lookAlikes],
  ['sign-in pages and other sites', oneOf(4, quietElsewhere).map(({ url }) => url)],
  ['other people’s pages', elsewhere],
] as const;

for (const [name, addresses] of groups) {
  const details = name === 'healthy pages' ? { tag: '@real-time' } : {};

  test(`${name}: silence on all ${addresses.length}`, details, async ({ extension, pass, visit }) => {
    test.setTimeout(120_000);
    const pages = await Promise.all(addresses.map(visit));
    await pass(patience);
    const badges = await Promise.all(
      pages.map(async (page) => [page.url(), (await extension.badge(extension.tabId(page))).text]),
    );
    expect(badges.filter(([, text]) => text !== '')).toEqual([]);
  });
}
