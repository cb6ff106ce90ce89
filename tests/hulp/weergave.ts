/** Looks at a page as it is drawn. Each function runs inside the page, so none uses anything from outside itself. */

/** What sticks out of the screen sideways. What scrolls in a box of its own, such as a table, may be wider. */
export function brederDanScherm(): string[] {
  const scherm = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= scherm) return [];
  const eigenSchuif = (element: Element): boolean => {
    for (let e = element.parentElement; e !== null; e = e.parentElement) {
      if (e !== document.body && ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(e).overflowX))
        return true;
    }
    return false;
  };
  const uit = [...document.querySelectorAll('body *')].filter((element) => {
    const vak = element.getBoundingClientRect();
    return vak.width > 0 && vak.right > scherm + 1 && !eigenSchuif(element);
  });
  const kern = uit.filter((element) => !uit.some((ander) => ander !== element && element.contains(ander)));
  const noem = (e: Element): string => `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') ?? ''}">`;
  return [
    `the page is ${document.documentElement.scrollWidth} wide on a screen of ${scherm}`,
    ...kern.slice(0, 5).map((e) => `${noem(e)} “${e.textContent.trim().slice(0, 40)}”`),
  ];
}

/** Text that is cut off by its own box, or that runs over the edge of it. */
export function afgesneden(): string[] {
  const tekstIn = (e: Element): boolean =>
    [...e.childNodes].some((k) => k.nodeType === Node.TEXT_NODE && (k.textContent ?? '').trim() !== '');
  const verborgen = (e: Element): boolean =>
    e.closest('.onzichtbaar') !== null || getComputedStyle(e).clipPath !== 'none';
  const buitenTekening = [...document.querySelectorAll('svg text')].flatMap((woord) => {
    const [vak, doek] = [woord.getBoundingClientRect(), woord.closest('svg')?.getBoundingClientRect()];
    if (!doek || !woord.checkVisibility() || vak.width === 0) return [];
    const uit =
      vak.left < doek.left - 1 || vak.right > doek.right + 1 || vak.top < doek.top - 1 || vak.bottom > doek.bottom + 1;
    return uit ? [`“${woord.textContent.trim()}” runs out of its drawing`] : [];
  });
  const buitenVak = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((e) => {
    const stijl = getComputedStyle(e);
    if (!e.checkVisibility() || verborgen(e) || stijl.display.startsWith('inline') || e instanceof SVGElement)
      return [];
    const schuift = (as: string): boolean => as === 'auto' || as === 'scroll';
    const breed = e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && !schuift(stijl.overflowX);
    const snijdtHoogte = ['hidden', 'clip'].includes(stijl.overflowY) && stijl.webkitLineClamp === 'none';
    const hoog = snijdtHoogte && e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 0;
    const telt = tekstIn(e) || ['hidden', 'clip'].includes(stijl.overflowX);
    if (!telt || (!breed && !hoog)) return [];
    const hoe = breed ? `${e.scrollWidth} wide in ${e.clientWidth}` : `${e.scrollHeight} high in ${e.clientHeight}`;
    return [`<${e.tagName.toLowerCase()} class="${e.className}"> “${e.textContent.trim().slice(0, 40)}”: ${hoe}`];
  });
  return [...buitenTekening, ...buitenVak];
}

/** Says so when the element with the focus has no ring: neither itself, nor what stands around it or before it. */
export function zonderFocusring(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const heeftRing = (e: Element, pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e, pseudo);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  };
  const rond = [element, element.closest('label'), element.closest('summary')].filter((e) => e !== null);
  if (rond.some((e) => heeftRing(e) || heeftRing(e, '::after') || heeftRing(e, '::before'))) return null;
  const { width, height } = element.getBoundingClientRect();
  const naam = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
  return `<${element.tagName.toLowerCase()}> “${naam}” (${width.toFixed(0)} × ${height.toFixed(0)}) has no focus ring`;
}

/** Targets smaller than 24 by 24 pixels. A link in a sentence may be as high as its line. */
export function teKlein(): string[] {
  const doelen =
    'a[href], button, summary, input:not([type="hidden"]), select, textarea, [role="button"], [tabindex="0"]';
  const inZin = (e: Element): boolean => {
    if (getComputedStyle(e).display !== 'inline') return false;
    const blok = e.closest('p, li, td, dd, dt, figcaption, h1, h2, h3, h4, summary, span, div');
    const om = (blok?.textContent ?? '').replace(e.textContent, '').replace(/[\s,.;:·]/g, '');
    return om !== '';
  };
  const vak = (e: Element): DOMRect =>
    (e instanceof HTMLInputElement ? (e.closest('label') ?? e) : e).getBoundingClientRect();
  const grootste = (e: Element): { width: number; height: number } => {
    const { width, height } = vak(e);
    // A pseudo element that covers the card makes the whole card the target.
    const deken = getComputedStyle(e, '::after');
    if (deken.position !== 'absolute' || deken.content === 'none') return { width, height };
    return {
      width: Math.max(width, parseFloat(deken.width) || 0),
      height: Math.max(height, parseFloat(deken.height) || 0),
    };
  };
  return [...document.querySelectorAll(doelen)].flatMap((e) => {
    if (!e.checkVisibility({ visibilityProperty: true }) || e.closest('.utrecht-skip-link, .onzichtbaar') || inZin(e))
      return [];
    const { width, height } = grootste(e);
    if (width >= 23.5 && height >= 23.5) return [];
    const naam = (e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 40);
    return [
      `<${e.tagName.toLowerCase()} class="${e.getAttribute('class') ?? ''}"> “${naam}”: ${width.toFixed(0)} × ${height.toFixed(0)}`,
    ];
  });
}
