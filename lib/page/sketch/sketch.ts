import type { PageSignal } from '../../detect/signals.ts';
import { withoutNames } from '../../text/without-names.ts';
import { routeOf } from '../read/frame.ts';
import { nationalCloudHost } from '../read/national-cloud.ts';
import { createMask, type Mask } from './mask.ts';

/** Larger pages are cut: a sketch is for reading. */
const maxElements = 4000;
/** Of a list with more parts than this, the rest is left out. */
const maxAlike = 40;

const dropped = /^(?:SCRIPT|STYLE|LINK|NOSCRIPT|TEMPLATE|BASE)$/;
const empty = /^(?:INPUT|IMG|BR|HR|META|AREA|COL|EMBED|SOURCE|TRACK|WBR)$/;
/** Attributes that say what an element is. Their values are kept where they are plain words. */
const plain =
  /^(?:role|dir|lang|type|popover|aria-(?:hidden|live|selected|expanded|current|busy|haspopup|modal|level|sort|disabled|orientation|valuenow)|hidden|inert|disabled|contenteditable|data-(?:hint|value|automation-?id|automation-key|testid|is-overflowing|overflowing|portal-node))$/;
/** Attributes that hold words for people. */
const wordy = /^(?:aria-label|data-content|title|name|value|placeholder)$/;
/** Ids that the detection, or scripts that others have published, know these pages by. */
const knownIds =
  /^(?:admin-home-container|ContainerFrame|SFBIFrame|adminAppRoot|lightbox|loginHeader|usernameError|passwordError|i0116(?:Error)?|i0118(?:Error)?|service_exception_message|exceptionMessageContainer|aadTile|msaTile|usernameEntry|fluent-default-layer-host)$/;
/** Parts of links that tell a page. */
const knownLinks = /about-admin-roles|\/estslogout/;

/**
 * The page as its reader sees it, without what it says: tags, roles, nesting, visibility, frames; texts dotted save
 * those that the signals look for and words of the interface. No address, domain, name or query. In the format of
 * test/fixtures; the caller adds what was found.
 */
export function sketch(document: Document, signals: readonly PageSignal[]): string {
  const budget = { elements: maxElements };
  const mask = createMask(signals);
  const { body } = document;
  if (body) mask.learn(body);
  return [
    '<!doctype html>',
    htmlTag(document),
    '<head>',
    '<meta charset="utf-8">',
    `<meta name="fixture-url" content="${addressOf(document.defaultView?.location)}">`,
    ...pageId(document),
    `<title>${escapeHtml(mask.words(document.title))}</title>`,
    '</head>',
    body ? draw(body, mask, budget, '') : '<body></body>',
    '</html>',
    '',
  ].join('\n');
}

/** Says the language that the document says it is in. */
function htmlTag({ documentElement }: Document): string {
  return `<html lang="${/^[a-z]{2,3}/i.exec(documentElement.lang)?.[0].toLowerCase() ?? ''}">`;
}

/** Host and in-page route; parts of it that are no plain words may name somebody. */
function addressOf(location: Location | undefined): string {
  if (!location) return '';
  const route = withoutNames(routeOf(location)).replaceAll('…', 'x');
  return `https://${location.host}/${route && `#${route}`}`;
}

/** The page id and error code of sign-in pages: of their settings nothing else. */
function pageId(document: Document): string[] {
  const id = document.querySelector('meta[name="PageID" i]')?.getAttribute('content') ?? '';
  if (!/^[A-Za-z]{1,40}$/.test(id)) return [];
  const settings =
    [...document.scripts].map(({ text }) => text).find((text) => text.includes('$Config')) ?? '';
  const error = settings.replaceAll('\\u0027', "'");
  const code = /AADSTS\d{4,8}/.exec(settings)?.[0];
  const cloud = nationalCloudHost(settings);
  const isPersonal = /provider '?live\.com/i.test(error);
  const number = /"sErrorCode"\s*:\s*"?(\d{1,8})/.exec(settings)?.[1];
  const named = cloud ? ` National Cloud '${cloud}'` : isPersonal ? " provider 'live.com'" : '';
  const message = code && `${code}:${named}`;
  const kept = {
    ...(number && { sErrorCode: number }),
    ...(message && { strServiceExceptionMessage: message }),
  };
  return [`<meta name="PageID" content="${id}">`, `<script>$Config=${JSON.stringify(kept)}</script>`];
}

interface Budget {
  elements: number;
}

function draw(element: Element, mask: Mask, budget: Budget, indent: string): string {
  const tag = element.tagName.toLowerCase();
  if (budget.elements-- <= 0) return '';
  const open = `${indent}<${/^[a-z][a-z0-9-]*$/.test(tag) ? tag : 'div'}${attributes(element, mask)}>`;
  if (empty.test(element.tagName)) return open;
  if (tag === 'svg') return `${open}</svg>`;
  if (tag === 'iframe' || tag === 'frame') return drawFrame(element as HTMLIFrameElement, open, mask, budget);
  const inside = children(element, mask, budget, `${indent} `);
  const hasElements = inside.some((line) => line.trimStart().startsWith('<'));
  return hasElements
    ? [open, ...inside, `${indent}</${tag}>`].join('\n')
    : `${open}${inside.join('')}</${tag}>`;
}

function children(element: Element, mask: Mask, budget: Budget, indent: string): string[] {
  const lines: string[] = [];
  const seen = new Map<string, number>();
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) lines.push(escapeHtml(mask.text(node as Text)));
    else if (isElement(node) && !dropped.test(node.tagName)) {
      const kind = `${node.tagName} ${node.getAttribute('role')}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count <= maxAlike) lines.push(draw(node, mask, budget, indent));
    }
  }
  return lines.filter((line) => line !== '');
}

/** A frame's content stands in it where it can be read; of others only the frame is known. */
function drawFrame(frame: HTMLIFrameElement, open: string, mask: Mask, budget: Budget): string {
  const body = frame.contentDocument?.body;
  if (body) mask.learn(body);
  const content = body
    ? ` srcdoc="${escapeHtml(htmlTag(body.ownerDocument) + draw(body, mask, budget, ''))}"`
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
    else if (plain.test(name)) kept.push(...attribute(name, /^[\w,. -]{0,60}$/.test(value) ? value : ''));
    else if (wordy.test(name)) kept.push(...attribute(name, mask.words(value)));
  }
  const hidden = hiddenStyle(element);
  return [...kept, ...(hidden ? [`style="${hidden}"`] : [])].map((text) => ` ${text}`).join('');
}

const attribute = (name: string, value: string) =>
  value === '' && name === 'class' ? [] : [`${name}="${escapeHtml(value)}"`];

/** Classes of the component libraries; generated ones, with numbers, change with each load. */
function frameworkClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) =>
      /^(?:(?:ms|fui|fxs|ext|azc)-[A-Za-z_-]+|moveOffScreen|alert-error|has-error)$/.test(name),
    )
    .join(' ');
}

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
  if (display !== 'contents' && small && (element.textContent ?? '') !== '')
    return 'position:absolute;width:1px;height:1px;overflow:hidden';
  return frameSize(element);
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
