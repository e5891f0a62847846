/** English names are those of terms.ts itself. */
export default {} satisfies Record<string, string>;
