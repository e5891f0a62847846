/** The library of workbooks, in its smallest form: it is loaded only when there is one to read or to write. */
export async function workbookLibrary() {
  const { default: library } = await import('@e965/xlsx/dist/xlsx.mini.min.js');
  return library;
}
