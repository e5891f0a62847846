/** Hidden from people: for assistive technology only, moved off the screen, or a template of something else. */
const hidden = '[aria-hidden=true],[hidden],[inert],.moveOffScreen';

/**
 * Whether people can see an element: rendered, not transparent, not hidden from assistive technology, of a
 * size to be read, and not moved or clipped away. Forces a layout: for few elements only.
 */
export function isVisible(element: Element): boolean {
  if (element.closest(hidden)) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  if (!view || box.width < 8 || box.height < 8) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  return !isClipped(element, view);
}

/** A live region for screen readers is clipped to nothing, or to a pixel, by itself or by an ancestor. */
function isClipped(element: Element, view: Window): boolean {
  let node: Element | null = element;
  for (let level = 0; node && level < 4; level++, node = node.parentElement) {
    const style = view.getComputedStyle(node);
    if (/^rect\(([01]\D+){4}$/.test(style.clip) || /^inset\((50|100)%/.test(style.clipPath)) return true;
    const box = node.getBoundingClientRect();
    if (style.overflow !== 'visible' && (box.width < 8 || box.height < 8)) return true;
  }
  return false;
}
