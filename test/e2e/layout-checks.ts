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
    // What is typed into a field moves along in it.
    if (
      element.closest('.visually-hidden, svg, input, [role=application]') ||
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

/** Controls that lie over one another, so that one can't be pressed or read; not where one is scrolled out of sight. */
export function overlapping(): string[] {
  const ground = document.querySelector('dialog:modal') ?? document;
  const inSight = (control: HTMLElement, rect: DOMRect) => {
    let { left, top, right, bottom } = rect;
    for (let at = control.parentElement; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const box = at.getBoundingClientRect();
      [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
      [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return new DOMRect(left, top, Math.max(right - left, 0), Math.max(bottom - top, 0));
  };
  const controls = [...ground.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
    .filter((control) => !control.closest('.visually-hidden, svg, [inert]'))
    .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((control) => ({
      control,
      rects: [...control.getClientRects()].map((rect) => inSight(control, rect)),
    }));
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
    '.visually-hidden, svg *, [role=application] *, [dir=ltr], [dir=ltr] *, textarea, pre, code, option, dialog *';
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
    if (
      element.closest('svg, .visually-hidden') ||
      element.textContent ||
      element.matches('input, textarea, select')
    )
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
    return holds && !element.closest('dialog, .visually-hidden, table') && element.checkVisibility();
  });
  return held.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / window.innerHeight;
}

/**
 * Targets of less than 24 by 24 CSS pixels without the room around them that makes up for it (WCAG 2.5.8). Links in
 * running text don't count, and a label is part of what it labels.
 */
export function smallTargets(): string[] {
  const least = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (target) =>
      !target.closest('.visually-hidden, [inert], [role=application]') &&
      target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const boxOf = (target: HTMLElement) => {
    const label = target.matches('input') ? target.closest('label') : null;
    return (label ?? target).getBoundingClientRect();
  };
  const isInText = (target: HTMLElement) =>
    target.matches('a') &&
    getComputedStyle(target).display === 'inline' &&
    (target.parentElement?.textContent ?? '').trim() !== target.textContent?.trim();
  const boxes = targets.map((target) => ({ target, box: boxOf(target) }));
  const isSmall = ({ box }: { box: DOMRect }) => box.width < least - 0.1 || box.height < least - 0.1;
  return boxes
    .filter(({ target, box }) => isSmall({ box }) && !isInText(target))
    .filter(({ target, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return boxes.some((other) => {
        if (other.target === target || target.contains(other.target) || other.target.contains(target))
          return false;
        const { left, right, top, bottom } = other.box;
        const [otherX, otherY] = [(left + right) / 2, (top + bottom) / 2];
        if (isSmall(other) && Math.hypot(x - otherX, y - otherY) < least) return true;
        const nearest = Math.hypot(
          x - Math.min(Math.max(x, left), right),
          y - Math.min(Math.max(y, top), bottom),
        );
        return nearest < least / 2 - 0.1;
      });
    })
    .map(({ target }) => target.outerHTML.slice(0, 200));
}

/**
 * Goes through everything that takes the keyboard, forth and back, as Tab does. Names what doesn't show that it is
 * focused, and what is wholly hidden under something else then. A key must have been pressed in the page before.
 */
export function unseenFocus(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !(one as HTMLButtonElement).disabled &&
      !one.closest('[inert]') &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const looks = (element: Element) =>
    [element, ...element.querySelectorAll('svg *'), ...(element.matches('g') ? element.children : [])]
      .map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, strokeWidth } =
          getComputedStyle(part);
        const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineColor + outlineWidth;
        return [outline, boxShadow, stroke, strokeWidth].join();
      })
      .join(';');
  const hides = (element: Element) => {
    const rects = [...element.getClientRects()]
      .map(({ left, right, top, bottom }) => ({
        left: Math.max(left, 0),
        right: Math.min(right, innerWidth),
        top: Math.max(top, 0),
        bottom: Math.min(bottom, innerHeight),
      }))
      .filter(({ left, right, top, bottom }) => right > left && bottom > top);
    const points = rects.flatMap(({ left, right, top, bottom }) =>
      [0.02, 0.5, 0.98].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => [left + (right - left) * across, top + (bottom - top) * down] as const),
      ),
    );
    return !points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there && (element.contains(there) || there.contains(element));
    });
  };
  const found = new Set<string>();
  const name = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
  (document.activeElement as HTMLElement | null)?.blur();
  const before = all.map(looks);
  for (const order of [all, all.toReversed()])
    for (const one of order) {
      one.focus();
      if (document.activeElement !== one) continue;
      if (looks(one) === before[all.indexOf(one)]) found.add(`doesn't show: ${name(one)}`);
      if (hides(one)) found.add(`is hidden: ${name(one)}`);
    }
  (document.activeElement as HTMLElement | null)?.blur();
  return [...found];
}

/** Sets texts as wide as WCAG 1.4.12 has them, or back again. */
export function spaceOut(on: boolean): void {
  const kept = document.adoptedStyleSheets.filter((sheet) => sheet.media.mediaText !== 'screen');
  const sheet = new CSSStyleSheet({ media: 'screen' });
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = on ? [...kept, sheet] : kept;
}

/** Fields whose edge can't be told from what is around them (WCAG 1.4.11: 3 to 1). Ours all have an edge or none. */
export function faintFields(): string[] {
  const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = parse(color).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (parse(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const fields = 'select, textarea, input:not([type=checkbox], [type=radio], [type=file])';
  return [...document.querySelectorAll<HTMLElement>(fields)]
    .filter((field) => field.checkVisibility({ visibilityProperty: true }))
    .filter((field) => {
      const [edge, ground] = [getComputedStyle(field).borderTopColor, groundOf(field.parentElement)].map(
        light,
      ) as [number, number];
      return (Math.max(edge, ground) + 0.05) / (Math.min(edge, ground) + 0.05) < 3;
    })
    .map((field) => (field.cloneNode(false) as Element).outerHTML);
}

/** What is pressed or current, and looks like what isn't beside it. */
export function lostStates(): string[] {
  const look = (element: Element) => {
    const { backgroundColor, borderTopColor, borderTopWidth, outlineStyle, fontWeight, textDecoration } =
      getComputedStyle(element);
    return [backgroundColor, borderTopColor, borderTopWidth, outlineStyle, fontWeight, textDecoration].join();
  };
  return [...document.querySelectorAll<HTMLElement>('[aria-pressed=true], [aria-current]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => {
      const others = document.querySelectorAll(
        `${element.localName}${element.hasAttribute('aria-pressed') ? '[aria-pressed=false]' : ':not([aria-current])'}`,
      );
      const group = element.closest('fieldset, ul, nav, section') ?? element.parentElement;
      return [...others].some((other) => group?.contains(other) && look(other) === look(element));
    })
    .map((element) => (element.cloneNode(false) as Element).outerHTML);
}

/**
 * A pseudo-language that is written from right to left: every letter of a text in place becomes a Hebrew one, so that
 * addresses, numbers and brackets in it take their places as they would in one.
 */
export function speakRightToLeft(): void {
  const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest('script, style, svg, code, pre, textarea, .address, [data-address]'))
      continue;
    if (/@|https?:|\w\.\w|^\w+-\d+$/.test(text.data)) continue;
    text.data = text.data.replace(
      /\p{L}/gu,
      (letter) => letters[letter.charCodeAt(0) % letters.length] ?? letter,
    );
  }
  document.documentElement.dir = 'rtl';
}

/**
 * Draws the page with a family that the browser has, in place of the one that it asks for first; without one, with its own
 * again. False where the browser hasn't got it.
 */
export async function wear(family: string | undefined): Promise<boolean> {
  for (const face of [...document.fonts]) if (face.family.includes('Segoe UI')) document.fonts.delete(face);
  if (!family) return true;
  const faces = (['Regular', 'Bold'] as const).map(
    (style) =>
      new FontFace('Segoe UI', `local("${family} ${style}")`, { weight: style === 'Bold' ? '700' : '400' }),
  );
  try {
    await Promise.all(faces.map((face) => face.load()));
  } catch {
    return false;
  }
  for (const face of faces) document.fonts.add(face);
  return true;
}
