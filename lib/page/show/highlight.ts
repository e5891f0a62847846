/** Tells the outline from the page's own elements, for the tests and for whoever inspects the page. */
const marker = 'data-vl-signin-guide';

let remove: (() => void) | undefined;

/**
 * Draws a line around an element and scrolls to it, until the next click, key or navigation. It lies in a closed
 * shadow root above everything else and takes no clicks, so that the page can neither read it nor hide behind it.
 * False where the element is not to be seen.
 */
export function highlight(element: Element): boolean {
  remove?.();
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });

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

  const margin = 6;
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (!element.isConnected || width === 0) remove?.();
    line.style.left = `${left - margin}px`;
    line.style.top = `${top - margin}px`;
    line.style.width = `${width + 2 * margin}px`;
    line.style.height = `${height + 2 * margin}px`;
  };
  const ending = new AbortController();
  const { signal } = ending;
  remove = () => {
    ending.abort();
    host.remove();
    remove = undefined;
  };
  addEventListener('scroll', place, { signal, capture: true, passive: true });
  addEventListener('resize', place, { signal, passive: true });
  for (const event of ['pointerdown', 'keydown', 'hashchange', 'popstate', 'pagehide'])
    addEventListener(event, () => remove?.(), { signal, capture: true });
  place();
  return true;
}
