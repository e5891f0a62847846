// Held by tsc: the English words have all that their shape asks for, and nothing else. Tests hold every other language
// against the English (test/unit/locales.test.ts).
import type actors from './en/actors.json';
import type causes from './en/causes.json';
import type clouds from './en/clouds.json';
import type contacts from './en/contacts.json';
import type findings from './en/findings.json';
import type links from './en/guide/links.json';
import type start from './en/guide/start.json';
import type handover from './en/handover.json';
import type helping from './en/helping.json';
import type labels from './en/interface.json';
import type manifest from './en/manifest.json';
import type map from './en/map.json';
import type messages from './en/messages.json';
import type organization from './en/organization.json';
import type page from './en/page.json';
import type recognize from './en/recognize.json';
import type settings from './en/settings.json';
import type steps from './en/steps.json';
import type store from './en/store.json';
import type walk from './en/walk.json';
import type welcome from './en/welcome.json';
import type { ActorsWords } from './shape/actors.ts';
import type { CausesWords } from './shape/causes.ts';
import type { CloudsWords } from './shape/clouds.ts';
import type { ContactsWords } from './shape/contacts.ts';
import type { FindingsWords } from './shape/findings.ts';
import type { LinksWords, NodeWords } from './shape/guide.ts';
import type { HandoverViewWords } from './shape/handover.ts';
import type { HelpingWords } from './shape/helping.ts';
import type { InterfaceLabels } from './shape/interface.ts';
import type { ManifestWords } from './shape/manifest.ts';
import type { MapWords } from './shape/map.ts';
import type { HandoverWords } from './shape/messages.ts';
import type { OrganizationWords } from './shape/organization.ts';
import type { PageWords } from './shape/page.ts';
import type { RecognizeWords } from './shape/recognize.ts';
import type { SettingsWords } from './shape/settings.ts';
import type { StepsWords } from './shape/steps.ts';
import type { StoreWords } from './shape/store.ts';
import type { WalkWords } from './shape/walk.ts';
import type { WelcomeWords } from './shape/welcome.ts';

/** The keys of some words, at any depth, that their shape doesn't have. A plural's forms are those of its `_other`. */
type Excess<Words, Shape> = {
  [Key in keyof Words & string]: Key extends keyof Shape
    ? Words[Key] extends string
      ? never
      : Excess<Words[Key], NonNullable<Shape[Key]>>
    : `${Stem<Key>}_other` extends keyof Shape
      ? never
      : Key;
}[keyof Words & string];

type Stem<Key extends string> = Key extends `${infer Name}_${Intl.LDMLPluralRule}` ? Name : Key;

/** Words of a shape: nothing is missing, and what is too much would have to be nothing. */
type Fit<Words extends Shape & Record<Excess<Words, Shape>, never>, Shape> = Words;

/** Where the two don't fit, tsc names the key. */
export type English = [
  Fit<typeof actors, ActorsWords>,
  Fit<typeof causes, CausesWords>,
  Fit<typeof clouds, CloudsWords>,
  Fit<typeof contacts, ContactsWords>,
  Fit<typeof findings, FindingsWords>,
  Fit<typeof links, LinksWords>,
  Fit<typeof start, Record<string, NodeWords>>,
  Fit<typeof handover, HandoverViewWords>,
  Fit<typeof helping, HelpingWords>,
  Fit<typeof labels, InterfaceLabels>,
  Fit<typeof manifest, ManifestWords>,
  Fit<typeof map, MapWords>,
  Fit<typeof messages, HandoverWords>,
  Fit<typeof organization, OrganizationWords>,
  Fit<typeof page, PageWords>,
  Fit<typeof recognize, RecognizeWords>,
  Fit<typeof settings, SettingsWords>,
  Fit<typeof steps, StepsWords>,
  Fit<typeof store, StoreWords>,
  Fit<typeof walk, WalkWords>,
  Fit<typeof welcome, WelcomeWords>,
];
