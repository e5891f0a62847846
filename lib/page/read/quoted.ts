import { routeOf } from './frame.ts';
import { isVisible } from './visible.ts';

/** Texts inside these are never shown. */
export const silent = 'script,style,noscript,template,textarea,title';

/** Lists, as isQuoted knows them: what large pages are made of, and never a message. */
export const listParts =
  'tbody,tr,td,li,[role=rowgroup],[role=row],[role=listitem],[role=option],[role=treeitem]';

/** Where people type, search, read or chat: a sentence there is not the page speaking of itself. */
const quotingElements = [
  'input,textarea,select,[contenteditable]:not([contenteditable=false])',
  '[role=textbox],[role=searchbox],[role=combobox],[role=listbox],[role=search],[role=tooltip]',
  '[role=log],[role=feed],[role=article],[role=complementary],article,aside,blockquote,q,pre,code',
  // A form's questions, an FAQ's, answers of Copilot, and what is shown of other days or mails.
  'label,button[aria-expanded],[class*=fai-]',
  '[role=dialog]:is([aria-label*=notification i],[aria-label*=preview i],[aria-label*="通知"],[aria-label*="プレビュー"])',
  'a[href],[role=link]',
  listParts,
].join();

/** Panes that show texts about the page: help, support, assistants, posts of the message center. */
const pane = '[role=dialog],[role=region],section,[aria-label],[data-automation-id],[data-automationid],[id]';
const paneName =
  /help|support|copilot|assistant|chat|message ?center|feedback|search|article|ヘルプ|サポート|メッセージ ?センター|チャット|検索/i;

/** Routes of the admin center whose pages are made of such texts. */
const quotingRoute = /\/(?:messagecenter|servicehealth|support|search|copilot|agents)(?:\/|$)/;

/**
 * Whether a document speaks for the page: it isn't on such a route, nor framed in a page that is, out of sight, or where
 * others are quoted, such as a preview of a mail. As far as can be told from inside.
 */
export function isPagesOwn(view: Window): boolean {
  try {
    if (quotingRoute.test(`${routeOf(view.location)}/`)) return false;
    const frame = view.frameElement;
    return !frame || (isVisible(frame) && !isQuoted(frame) && isPagesOwn(view.parent));
  } catch {
    return true; // a parent of another origin: it can't be asked
  }
}

/** Whether an element's text is quoted, typed or told about, rather than said by the page. */
export function isQuoted(element: Element): boolean {
  return element.closest(quotingElements) !== null || isInPane(element);
}

/** Whether an element stands in a pane of help, support or the like. */
export function isInPane(element: Element): boolean {
  for (let node = element.closest(pane); node; node = node.parentElement?.closest(pane) ?? null) {
    if (paneName.test(nameOf(node))) return true;
  }
  return false;
}

/** Longer labels are sentences, such as the title of an error dialog that tells to contact support. */
const maxLabel = 40;

function nameOf(node: Element): string {
  const labelledBy = node.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const label = labelledBy ? node.ownerDocument.getElementById(labelledBy)?.textContent : '';
  return [
    ...[node.getAttribute('aria-label'), label].filter((name) => name && name.length <= maxLabel),
    node.id,
    node.getAttribute('data-automation-id'),
    node.getAttribute('data-automationid'),
  ].join(' ');
}
