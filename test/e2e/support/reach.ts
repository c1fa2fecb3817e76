import type { Page } from 'playwright-core';

/**
 * What keeps somebody from reading or working a page, beside what axe finds: each check gives a line for every fault, so that
 * a failure names what to mend. They look at what is shown now, in the window as it is.
 */

/** WCAG 1.4.10: what sticks out beyond the width of the window, where somebody would have to scroll both ways. */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    /** Within a box that scrolls by itself it is in nobody's way. */
    const boxed = (element: Element): boolean => {
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      return false;
    };
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 1 || left < -1) && !boxed(element);
    });
    const innermost = beyond.filter((one) => !beyond.some((other) => other !== one && one.contains(other)));
    return innermost.map((element) => `${window.inWords(element)} is wider than ${room} px`);
  });

/**
 * WCAG 2.4.1: a page on which more than one thing takes the focus before the work itself needs a way past it, as its first stop,
 * that leads into the work.
 */
export const barred = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const before = window
      .controls()
      .filter(
        (one) =>
          main !== null && (one.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
    const [first] = before;
    if (main === null || before.length < 2 || !(first instanceof HTMLElement)) return [];
    if (first.getAttribute('href') !== '#main')
      return [`${before.length} stops before the work and no way past them`];
    const here = location.href;
    first.click();
    const arrived = document.activeElement === main && location.href === here;
    main.blur();
    return arrived ? [] : ['the way past what stands before the work does not lead there'];
  });

/** WCAG 2.5.5, CSS pixels. */
const TARGET = 44;

/** What is tapped and smaller than a finger. Links within a sentence are exempt. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((wanted) => {
    const inSentence = (element: Element): boolean =>
      element.matches('a') && getComputedStyle(element).display === 'inline';
    /** A box to tick or a chip is tapped by its label. */
    const area = (element: Element): DOMRect => {
      const label = element.matches('input') ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    return window
      .controls()
      .filter((element) => !inSentence(element))
      .flatMap((element) => {
        const { width, height } = area(element);
        const fits = width >= wanted - 0.5 && height >= wanted - 0.5;
        return fits ? [] : [`${window.inWords(element)} is ${Math.round(width)} x ${Math.round(height)}`];
      });
  }, TARGET);

/** WCAG 1.4.4: words that a box cuts off, without an ellipsis and without a way to scroll to the rest. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const cutBy = (line: DOMRect, box: Element): boolean => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(box);
      // On purpose: an ellipsis says that there is more, and some words are for a screen reader only.
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none') return false;
      const edge = box.getBoundingClientRect();
      // Letters are less high than their line.
      const slack = line.height * 0.25;
      return (
        (hides(overflowX) && (line.left < edge.left - 2 || line.right > edge.right + 2)) ||
        (hides(overflowY) && (line.top < edge.top - slack || line.bottom > edge.bottom + slack))
      );
    };
    const cut = (text: Node): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const line = range.getBoundingClientRect();
      if (line.width === 0) return false;
      for (let box = text.parentElement; box !== null && box !== document.body; box = box.parentElement)
        if (cutBy(line, box)) return true;
      return false;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const hidden = text.parentElement?.closest('[aria-hidden=true], .visually-hidden, option, svg');
      if (text.textContent?.trim() && !hidden && cut(text))
        found.push(`“${text.textContent.trim()}” is cut off`);
    }
    return found;
  });

/** WCAG 2.3.3: what still moves for who asked for no motion. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { effect, playState } = animation;
      const lasts = Number(effect?.getComputedTiming().duration ?? 0);
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState === 'running' && lasts > 1 && target !== null
        ? [`${window.inWords(target)} moves`]
        : [];
    }),
  );

/** WCAG 1.4.11 with the system's own colours: a control that has neither an edge nor an underline is not seen to be one. */
export const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edged = (element: Element): boolean => {
      const { borderStyle, borderWidth, textDecorationLine } = getComputedStyle(element);
      const bordered = borderStyle !== 'none' && !/^(0px ?)+$/.test(borderWidth);
      return bordered || textDecorationLine.includes('underline');
    };
    // The system draws links in their own colour and these with an edge of their own.
    const native =
      'a, input[type=checkbox], input[type=radio], input[type=range], input[type=file], summary, option';
    return window
      .controls()
      .filter((element) => !element.matches(native))
      .filter(
        (element) =>
          ![element, element.firstElementChild, ...window.boxes(element)].some(
            (box) => box !== null && edged(box),
          ),
      )
      .map((element) => `${window.inWords(element)} has no edge`);
  });

/** WCAG 2.1.2, 2.4.7 and 2.4.11: stops of the Tab key that are not seen to have the focus, and a Tab that does not come round. */
export async function hiddenFocus(page: Page, most = 40): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
  });
  const seen = new Set<string>();
  const faults: string[] = [];
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => window.focusStop());
    if (at === null || seen.has(at.path)) return faults;
    seen.add(at.path);
    if (!at.marked) faults.push(`${at.name} does not show that it has the focus`);
    if (!at.uncovered) faults.push(`${at.name} is covered while it has the focus`);
  }
  return faults;
}

declare global {
  interface Window {
    inWords(element: Element): string;
    /** A field may be drawn by what it stands in: three levels up. */
    boxes(element: Element): Element[];
    /** What can be worked with now: shown, not disabled, not behind a dialog. */
    controls(): Element[];
    /** Where the focus is; null when it left the page. */
    focusStop(): { path: string; name: string; marked: boolean; uncovered: boolean } | null;
  }
}

/** Puts into each page of a context what the checks share. */
export function watchReach(): void {
  window.inWords = (element) => {
    const words =
      element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const name = element.getAttribute('id') ?? element.getAttribute('class') ?? '';
    return `<${element.localName}${name === '' ? '' : ` ${name.split(' ')[0]}`}> ${words.slice(0, 40)}`.trim();
  };

  window.boxes = (element) => {
    const found: Element[] = [];
    for (let box = element.parentElement; box !== null && found.length < 3; box = box.parentElement)
      found.push(box);
    return found;
  };

  window.controls = () => {
    const modal = document.querySelector('dialog:modal');
    const all = (modal ?? document).querySelectorAll(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option], [role=tab]',
    );
    return [...all].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { visibility } = getComputedStyle(element);
      const drawn = width > 1 && height > 1 && visibility === 'visible';
      return drawn && !element.matches(':disabled, .visually-hidden') && element.closest('[inert]') === null;
    });
  };

  const look = (element: Element): string => {
    const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(element);
    return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join();
  };
  /** A chip is drawn around its radio, a name beside it. */
  const around = (element: Element): Element[] =>
    [element, element.nextElementSibling, ...window.boxes(element)].filter((one) => one !== null);
  const pathOf = (element: Element): string => {
    const steps: number[] = [];
    for (let one: Element | null = element; one?.parentElement; one = one.parentElement)
      steps.unshift([...one.parentElement.children].indexOf(one));
    return steps.join('.');
  };
  const uncovered = (element: Element): boolean => {
    const { x: left, y: above, width, height } = element.getBoundingClientRect();
    const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [x, y] as const));
    return points.some(([x, y]) => {
      const top = document.elementFromPoint(left + x * width, above + y * height);
      return (
        top !== null && (element.contains(top) || top.contains(element) || top.closest('label') !== null)
      );
    });
  };

  window.focusStop = () => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const name = window.inWords(element);
    const covered = !uncovered(element);
    const focused = around(element).map(look).join('|');
    // Without the events: a list that closes when the focus leaves it is another page.
    const silent = (event: Event) => event.stopImmediatePropagation();
    const kinds = ['blur', 'focusout', 'focus', 'focusin'] as const;
    for (const kind of kinds) window.addEventListener(kind, silent, { capture: true });
    element.blur();
    const bare = around(element).map(look).join('|');
    element.focus({ preventScroll: true });
    for (const kind of kinds) window.removeEventListener(kind, silent, { capture: true });
    return { path: pathOf(element), name, marked: focused !== bare, uncovered: !covered };
  };
}
