import type { PageSignal } from '../../detect/signals.ts';
import { tags } from '../../facts/elements.ts';
import { hostKind } from '../../facts/hosts.ts';
import { routeOf } from '../read/frame.ts';
import { codeInSettings, errorInSettings, nationalCloudHost } from '../read/sign-in-error.ts';
import { createMask, type Mask } from './mask.ts';
import { frameworkClasses, keptValue } from './values.ts';

/** Larger pages are cut: a sketch is for reading. */
const maxElements = 4000;
/** Of a list with more parts than this, the rest is left out. */
const maxAlike = 40;
/** Of the parts of one element, no more are looked at. */
const maxChildren = 2000;
/** The page has its turn after this many milliseconds. */
const sliceLimit = 8;

const dropped = /^(?:script|style|link|noscript|template|base)$/i;
const empty = /^(?:input|img|br|hr|meta|area|col|embed|source|track|wbr)$/;
/** Attributes that hold words for people. */
const wordy = /^(?:aria-label|data-content|title|name|value|placeholder)$/;
/** Ids that the detection, or scripts that others have published, know these pages by. */
const knownIds =
  /^(?:admin-home-container|ContainerFrame|SFBIFrame|adminAppRoot|lightbox|loginHeader|usernameError|passwordError|i0116(?:Error)?|i0118(?:Error)?|service_exception_message|exceptionMessageContainer|aadTile|msaTile|usernameEntry|fluent-default-layer-host)$/;
/** Ids of sign-in pages as their head tells them (facts gathered for this project). */
const pageIds =
  /^(?:Converged(?:SignIn|TFA|ProofUpRedirect|Error)|KmsiInterrupt|CmsiInterrupt|BssoInterrupt)$/;
/** Parts of links that tell a page. */
const knownLinks = /about-admin-roles|\/estslogout/;

/**
 * The page as its reader sees it, without what it says: tags, roles, nesting, visibility, frames; texts dotted save
 * those that the signals look for and words of the interface. No address, domain, name or query. In the format of
 * test/fixtures; the caller adds what was found. Drawn in slices, so that the page goes on meanwhile.
 */
export async function sketch(document: Document, signals: readonly PageSignal[]): Promise<string> {
  const pen: Pen = { left: maxElements, since: performance.now(), mask: createMask(signals) };
  const { body } = document;
  return [
    '<!doctype html>',
    htmlTag(document),
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="fixture-url" content="${addressOf(document.defaultView?.location)}">`,
    ...signInError(document, signals),
    `<title>${escapeHtml(pen.mask.words(document.title))}</title>`,
    '</head>',
    body ? await draw(body, pen, '') : '<body></body>',
    '</html>',
    '',
  ].join('\n');
}

/** Says the language that the document says it is in. */
function htmlTag({ documentElement }: Document): string {
  return `<html lang="${keptValue('lang', documentElement.lang)}">`;
}

/** Host and in-page route, without what could name anybody. */
function addressOf(location: Location | undefined): string {
  if (!location || !hostKind(location.href)) return '';
  const route = routeOf(location).replaceAll('…', 'x');
  return `https://${location.host}/${route && `#${route}`}`;
}

/** The page id and error of sign-in pages: of their settings nothing else, and of the error no name. */
function signInError(document: Document, signals: readonly PageSignal[]): string[] {
  const id = document.querySelector('meta[name="PageID" i]')?.getAttribute('content') ?? '';
  if (!pageIds.test(id)) return [];
  const settings =
    [...document.scripts].map(({ text }) => text).find((text) => text.includes('$Config')) ?? '';
  const { code, message = '' } = errorInSettings(settings) ?? {};
  const number = codeInSettings(settings)?.code;
  const cloud = nationalCloudHost(message);
  const told = signals.flatMap((signal) =>
    signal.kind === 'sign-in' ? Object.values(signal.codes ?? {}) : [],
  );
  const [, ...words] = told.map((meaning) => meaning.message?.exec(message)).find(Boolean) ?? [];
  const said = cloud ? `Tenant is being redirected to the National Cloud '${cloud}'.` : words.join('…');
  const kept = {
    ...(number && { sErrorCode: String(number) }),
    ...(settings.includes(`AADSTS${code}`) && { strServiceExceptionMessage: `AADSTS${code}: ${said}` }),
  };
  return [`<meta name="PageID" content="${id}">`, `<script>$Config=${JSON.stringify(kept)}</script>`];
}

interface Pen {
  mask: Mask;
  /** How many more elements are drawn. */
  left: number;
  /** When the page had its last turn. */
  since: number;
}

/** Lets the page have its turn when it is time. */
async function rest(pen: Pen): Promise<void> {
  if (performance.now() - pen.since < sliceLimit) return;
  await new Promise((done) => setTimeout(done));
  pen.since = performance.now();
}

async function draw(element: Element, pen: Pen, indent: string): Promise<string> {
  if (pen.left-- <= 0) return '';
  await rest(pen);
  pen.mask.learn(element);
  const name = element.localName.toLowerCase();
  const tag = tags.has(name) ? name : 'div';
  const open = `${indent}<${tag}${attributes(element, pen.mask)}>`;
  if (empty.test(tag)) return open;
  if (tag === 'svg' || tag === 'math') return `${open}</${tag}>`;
  if (tag === 'iframe' || tag === 'frame') return drawFrame(element as HTMLIFrameElement, open, pen);
  const inside = await children(element, pen, `${indent} `);
  const hasElements = inside.some((line) => line.trimStart().startsWith('<'));
  return hasElements
    ? [open, ...inside, `${indent}</${tag}>`].join('\n')
    : `${open}${inside.join('')}</${tag}>`;
}

async function children(element: Element, pen: Pen, indent: string): Promise<string[]> {
  const lines: string[] = [];
  const seen = new Map<string, number>();
  let node = element.firstChild;
  for (let index = 0; node && index < maxChildren; index++, node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) lines.push(escapeHtml(pen.mask.text(node as Text)));
    else if (isElement(node) && !dropped.test(node.localName)) {
      const kind = `${node.localName} ${node.getAttribute('role')}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count <= maxAlike) lines.push(await draw(node, pen, indent));
    }
  }
  return lines.filter((line) => line !== '');
}

/** A frame's content stands in it where it can be read; of others only the frame is known. */
async function drawFrame(frame: HTMLIFrameElement, open: string, pen: Pen): Promise<string> {
  const body = frame.contentDocument?.body;
  const content = body
    ? ` srcdoc="${escapeHtml(htmlTag(body.ownerDocument) + (await draw(body, pen, '')))}"`
    : ' src="https://frame.invalid/"';
  return `${open.slice(0, -1)}${content}></iframe>`;
}

/** Also of another window: a frame's elements are not ours. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function attributes(element: Element, mask: Mask): string {
  const kept: string[] = [];
  for (const { name, value } of element.attributes) {
    if (name === 'class') kept.push(...attribute('class', frameworkClasses(value)));
    else if (name === 'id' && knownIds.test(value)) kept.push(...attribute('id', value));
    else if (name === 'href') kept.push(...attribute('href', knownLinks.exec(value)?.[0] ?? '#'));
    else if (wordy.test(name)) kept.push(...attribute(name, mask.words(value)));
    else {
      const shape = keptValue(name, value);
      if (shape !== undefined) kept.push(...attribute(name, shape));
    }
  }
  const hidden = hiddenStyle(element);
  return [...kept, ...(hidden ? [`style="${hidden}"`] : [])].map((text) => ` ${text}`).join('');
}

const attribute = (name: string, value: string) =>
  value === '' && name === 'class' ? [] : [`${name}="${escapeHtml(value)}"`];

/** How an element is kept from being seen, where its attributes don't tell. */
function hiddenStyle(element: Element): string {
  const view = element.ownerDocument.defaultView;
  if (!view || element.tagName === 'BODY') return frameSize(element);
  const { display, visibility, opacity } = view.getComputedStyle(element);
  if (display === 'none') return 'display:none';
  if (visibility !== 'visible') return 'visibility:hidden';
  if (Number(opacity) === 0) return 'opacity:0';
  const box = element.getBoundingClientRect();
  const small = box.width < 8 || box.height < 8;
  if (display !== 'contents' && small && hasText(element))
    return 'position:absolute;width:1px;height:1px;overflow:hidden';
  return frameSize(element);
}

function hasText(element: Element): boolean {
  return element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() !== null;
}

/** A frame's size says whether it holds content. */
function frameSize(element: Element): string {
  if (element.tagName !== 'IFRAME') return '';
  const { width, height } = element.getBoundingClientRect();
  return `width:${Math.round(width)}px;height:${Math.round(height)}px`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
