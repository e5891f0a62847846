// The words of the pages around the states. They imitate the admin center's labels where those are
// documented; everything else is filler of ours.
import type { StateTexts } from './states.ts';

export interface UiTexts extends StateTexts {
  lang: string;
  product: string;
  loading: string;
  dismiss: string;
  close: string;
  refresh: string;
  errorTitle: string;
  signedInAs: string;
  nav: {
    label: string;
    home: string;
    users: string;
    activeUsers: string;
    health: string;
    messageCenter: string;
    billing: string;
    yourProducts: string;
    licenses: string;
    billsAndPayments: string;
    support: string;
    newCase: string;
    showAll: string;
    showLess: string;
  };
  home: { title: string; greeting: string; cards: readonly (readonly [string, string])[] };
  products: {
    title: string;
    intro: string;
    tabs: { products: string; benefits: string; vl: string; mpsa: string };
    columns: readonly [string, string, string];
    rows: readonly (readonly [string, string, string])[];
    benefitsText: string;
    mpsaText: string;
  };
  vl: { sections: readonly { key: string; title: string; text: string; link: string; route: string }[] };
  contracts: { title: string; columns: readonly [string, string, string, string, string]; active: string };
  assignments: {
    title: string;
    columns: readonly [string, string, string, string, string, string];
    active: string;
    viewAccess: string;
    resend: string;
    reset: string;
    role: string;
  };
  downloads: { title: string; columns: readonly [string, string, string]; download: string };
  users: { title: string; columns: readonly [string, string, string]; licensed: string; unlicensed: string };
  messages: { title: string; columns: readonly [string, string, string]; major: string; normal: string };
  support: { title: string; topic: string; description: string; notes: string; submit: string };
  help: { title: string; open: string; related: string; article: string };
  copilot: { title: string; question: string; answer: string; you: string };
  takeover: {
    title: string;
    step: string;
    intro: string;
    txt: string;
    record: string;
    yes: string;
    no: string;
    why: string;
  };
}
