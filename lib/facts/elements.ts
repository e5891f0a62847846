/** Elements of HTML by name, and roles of ARIA: a page can make up others, of any text. */
export const tags: ReadonlySet<string> = new Set(
  (
    'html body main header footer nav section article aside address h1 h2 h3 h4 h5 h6 hgroup search ' +
    'p div span pre blockquote hr br ul ol li dl dt dd menu figure figcaption ' +
    'a em strong small s cite q dfn abbr code var samp kbd sub sup i b u mark ruby rt rp bdi bdo time data wbr ' +
    'ins del img picture source iframe frame embed object video audio track map area svg math canvas ' +
    'table caption colgroup col tbody thead tfoot tr td th ' +
    'form label input button select datalist optgroup option textarea output progress meter fieldset legend ' +
    'details summary dialog slot font center nobr'
  ).split(' '),
);

export const roles: ReadonlySet<string> = new Set(
  (
    'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid ' +
    'gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar ' +
    'menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript suggestion superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree ' +
    'treegrid treeitem'
  ).split(' '),
);

/** Whether a text is the name of an element or a role. */
export const isKindOfElement = (text: string): boolean => tags.has(text) || roles.has(text);
