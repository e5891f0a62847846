/** What the browser itself shows; the build writes `_locales` from it. */
export interface ManifestWords {
  /** Name of the extension, also in the stores: 45 characters at most. */
  extensionName: string;
  /** Summary in the browser and the stores: 132 characters at most. */
  extensionDescription: string;
  /** Read out with the number on the extension's button: `{count}` problems are recognized on the page. */
  badge_other: string;
  /** Item of the context menu on selected text. */
  menuSelection: string;
  /** Item of the context menu on any page: its picture is read, as a screenshot would be. */
  menuPicture: string;
  /** In the address bar, after the keyword: `%s`, the browser's own mark, stands for what was typed. */
  omniboxHint: string;
}
