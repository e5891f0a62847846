/** Names of mail services that give addresses to private persons, whatever country's ending follows. */
const services =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|yandex|zoho|t-online|freenet|orange|wanadoo|laposte|free|sfr|terra|uol|bol|docomo|ezweb|softbank|i\.softbank|nifty|au)\.(?:com|net|org|me|de|fr|es|it|at|ch|ru|ne\.jp|co\.jp|jp|co\.uk|com\.br|com\.mx|com\.ar|es|ca|com\.au|in)$/;

/** Whether an address is one of a mail service for private persons. Organizations' own domains never are. */
export function isPersonalAddress(address: string): boolean {
  return services.test(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
