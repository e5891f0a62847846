/**
 * Looks at how a page of ours is laid out, whatever it says: run inside the page by `page.evaluate`, so that each
 * function stands by itself. Those that return a list name the elements that are wrong; none is good.
 */

/**
 * A pseudo-language: every text in place gets longer by more than half, as the longest translations do, with letters
 * that reach higher and lower than English ones.
 */
export function speakAtLength(): void {
  const accents: Record<string, string> = {
    a: 'å',
    e: 'ę',
    i: 'ï',
    o: 'ő',
    u: 'ų',
    c: 'ç',
    n: 'ñ',
    A: 'Å',
    E: 'Ę',
  };
  const longer = (text: string) => {
    const words = text.replace(/[aeioucnAE]/g, (letter) => accents[letter] ?? letter);
    const more = 'lóngęr þån Ęngłîsh is ģëttîng '.repeat(9).slice(0, Math.ceil(text.trim().length * 0.6) + 3);
    return `${words} ${more.trim()}`;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const element = text.parentElement;
    // Addresses, codes and numbers are the same in every language.
    if (element?.closest('script, style, svg, code, pre, textarea, .address, [data-address]')) continue;
    if (/\p{L}{2}/u.test(text.data) && !/@|https?:|^\w+-\d+$/.test(text.data)) text.data = longer(text.data);
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('[placeholder]'))
    field.placeholder = longer(field.placeholder);
}

/** What is wider than its room, or cut off by it. Parts that scroll, and texts cut short on purpose, don't count. */
export function cutOff(): string[] {
  const root = document.documentElement;
  const name = (element: Element) => element.cloneNode(false) as Element;
  const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    // A drawing that is moved about in its frame is meant to be larger than that.
    if (
      element.closest('.unseen, svg, [role=application]') ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const style = getComputedStyle(element);
    if (style.display.startsWith('inline') && style.display !== 'inline-flex') continue;
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const clamped = style.webkitLineClamp !== 'none';
    const wide = element.scrollWidth > element.clientWidth + 1 && !scrolls(style.overflowX);
    const high =
      element.scrollHeight > element.clientHeight + 1 &&
      ['hidden', 'clip'].includes(style.overflowY) &&
      !clamped;
    if (element.clientWidth > 0 && (wide || high))
      found.push(`${wide ? 'wide' : 'high'}: ${name(element).outerHTML}`);
  }
  return found;
}

/** Controls that lie over one another, so that one of them can't be pressed or read. */
export function overlapping(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter((control) => !control.closest('.unseen, svg, [inert]'))
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((control) => ({ control, rects: [...control.getClientRects()] }));
  const meet = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return controls.flatMap(({ control, rects }, index) =>
    controls
      .slice(index + 1)
      .filter((other) => !control.contains(other.control) && !other.control.contains(control))
      .filter((other) => rects.some((rect) => other.rects.some((otherRect) => meet(rect, otherRect))))
      .map((other) =>
        [control, other.control].map((one) => (one.cloneNode(false) as Element).outerHTML).join(' and '),
      ),
  );
}

/** Where each visible element's box begins and ends across the page, from the left; addresses read left to right. */
export function places(): { element: string; left: number; right: number }[] {
  const kept =
    '.unseen, svg *, [role=application] *, [dir=ltr], [dir=ltr] *, textarea, pre, code, option, dialog *';
  return (
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => !element.matches(kept) && element.checkVisibility({ visibilityProperty: true }))
      // An inline box ends where its text happens to break.
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { element: (element.cloneNode(false) as Element).outerHTML.slice(0, 160), left, right };
      })
  );
}

/** Marks every box that is told by its colour alone: without text, with a ground of its own. Returns how many. */
export function markColouredBoxes(): number {
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const boxes = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (element.closest('svg, .unseen') || element.textContent || element.matches('input, textarea, select'))
      return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 2 && height > 2 && !/, 0\)$|transparent/.test(ground(element));
  });
  for (const box of boxes) box.dataset.coloured = '';
  return boxes.length;
}

/** In forced colours: drawings and coloured boxes that can no longer be told from their ground. */
export function vanished(): string[] {
  const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const opaque = (color: string) => color !== 'none' && color !== 'transparent' && parse(color)[3] !== 0;
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (opaque(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = parse(color).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const told = (a: string, b: string) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05) >= 3;
  };
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const drawings = [...document.querySelectorAll('svg')].filter(visible).filter((drawing) => {
    const ground = groundOf(drawing.parentElement);
    const shapes = [...drawing.querySelectorAll('path, rect, circle, line, polygon')];
    return !shapes.some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((color) => opaque(color) && told(color, ground));
    });
  });
  const boxes = [...document.querySelectorAll('[data-coloured]')].filter(visible).filter((box) => {
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(box);
    const ground = groundOf(box.parentElement);
    const bordered = Number.parseFloat(borderTopWidth) > 0 && told(borderTopColor, ground);
    return !bordered && !(opaque(backgroundColor) && told(backgroundColor, ground));
  });
  return [...drawings, ...boxes].map((element) => element.outerHTML.slice(0, 200));
}

/** What would still move where people asked for less motion. */
export function moving(): string[] {
  const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat));
  return [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element);
      return (
        seconds(transitionDuration) > 0.01 ||
        (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
        scrollBehavior === 'smooth'
      );
    })
    .map((element) => (element.cloneNode(false) as Element).outerHTML);
}

/** How much of the window's height is taken by what stays in place while the rest scrolls, from 0 to 1. */
export function heldHeight(): number {
  const held = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { position, top, bottom } = getComputedStyle(element);
    const holds = position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'));
    return holds && !element.closest('dialog, .unseen, table') && element.checkVisibility();
  });
  return held.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / window.innerHeight;
}
