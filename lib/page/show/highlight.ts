/** Tells the outline from the page's own elements, for the tests and for whoever inspects the page. */
const marker = 'data-vl-signin-guide';
/** Between the element and the line, in CSS pixels. */
const margin = 6;

let remove: (() => void) | undefined;

/**
 * Draws a line around an element and scrolls to it, until the next click, key or navigation, or until the element is
 * gone or something lies over it. It lies in a closed shadow root above everything else and takes no clicks, so that the
 * page can neither read it nor hide behind it, and goes with the element, so that it is never around another. False
 * where the element is not to be seen.
 */
export function highlight(element: Element): boolean {
  remove?.();
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (!isInSight(element)) return false;

  const host = document.createElement('div');
  host.setAttribute(marker, 'outline');
  host.setAttribute('aria-hidden', 'true');
  host.popover = 'manual';
  // By the style object: a page's policy can forbid style elements and attributes, but not this.
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;';
  const line = document.createElement('div');
  line.style.cssText =
    'position:fixed;box-sizing:border-box;border:3px solid #b10e1c;border-radius:6px;box-shadow:0 0 0 2px #fff,0 0 0 4px #0006;pointer-events:none;';
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  host.showPopover();

  const ending = new AbortController();
  const { signal } = ending;
  remove = () => {
    ending.abort();
    host.remove();
    remove = undefined;
  };
  // With every frame: what moves an element, or lies down on it, tells nobody.
  const follow = () => {
    if (signal.aborted) return;
    if (!isInSight(element)) return remove?.();
    const { left, top, width, height } = element.getBoundingClientRect();
    line.style.left = `${left - margin}px`;
    line.style.top = `${top - margin}px`;
    line.style.width = `${width + 2 * margin}px`;
    line.style.height = `${height + 2 * margin}px`;
    requestAnimationFrame(follow);
  };
  for (const event of ['pointerdown', 'keydown', 'hashchange', 'popstate', 'pagehide'])
    addEventListener(event, () => remove?.(), { signal, capture: true });
  follow();
  return true;
}

/** Whether an element is shown, and is what one sees there: scrolled away, it can't be asked, and counts. */
function isInSight(element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (!element.isConnected || width === 0 || height === 0) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const at = (share: number) => [left + width * share, top + height * share] as const;
  const view = { right: innerWidth, bottom: innerHeight };
  if (right < 0 || bottom < 0 || left > view.right || top > view.bottom) return true;
  const hits = [0.1, 0.5, 0.9].flatMap((share) => element.ownerDocument.elementFromPoint(...at(share)) ?? []);
  return hits.length === 0 || hits.some((hit) => element.contains(hit) || hit.contains(element));
}
