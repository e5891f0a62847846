/** The signals of one place, written out by scripts/signals-plugin.ts. */
declare module 'virtual:signals/*' {
  const signals: readonly import('./signals.ts').PageSignal[];
  export default signals;
}
