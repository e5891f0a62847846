/** The signals of one place, written out by scripts/signals-plugin.ts. */
declare module 'virtual:signals/*' {
  const signals: readonly import('./signals.ts').Told[];
  export default signals;
}
