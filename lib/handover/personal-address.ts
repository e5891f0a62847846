/** Mail services for private persons that have addresses under the endings of many countries. */
const worldwide =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|aol|gmx|proton|protonmail|yandex)\.[a-z]{2,4}(?:\.[a-z]{2})?$/;

/** Others, each under its own name. */
const others = new Set([
  'au.com',
  'bol.com.br',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'free.fr',
  'freenet.de',
  'i.softbank.jp',
  'laposte.net',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'nifty.com',
  'orange.fr',
  'pm.me',
  'rocketmail.com',
  'sfr.fr',
  'softbank.ne.jp',
  't-online.de',
  'terra.com.br',
  'uol.com.br',
  'wanadoo.fr',
  'web.de',
]);

/** Whether an address is one of a well-known mail service for private persons. */
export function isPersonalAddress(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return worldwide.test(domain) || others.has(domain);
}
