import type { Weg } from './weg.ts';

/** Through an element of the page. Where it must stay for a moment, it goes away by itself. */
const ELEMENTEN: readonly Weg[] = [
  {
    id: 'plaatje',
    groep: 'laden',
    probeer: (doel) => {
      new Image().src = doel;
      return undefined;
    },
  },
  {
    id: 'opmaakplaatje',
    groep: 'laden',
    probeer: (doel) => {
      const p = document.createElement('p');
      p.style.backgroundImage = `url("${doel}")`;
      document.body.append(p);
      // Asking for its size makes the browser look for the picture.
      p.getBoundingClientRect();
      setTimeout(() => p.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'script',
    groep: 'laden',
    probeer: (doel) => {
      const script = document.createElement('script');
      script.src = doel;
      document.head.append(script);
      script.remove();
      return undefined;
    },
  },
  {
    id: 'opmaakblad',
    groep: 'laden',
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'film',
    groep: 'laden',
    probeer: (doel) => {
      const film = document.createElement('video');
      film.src = doel;
      film.load();
      return undefined;
    },
  },
  {
    id: 'kader',
    groep: 'laden',
    probeer: (doel) => {
      const kader = document.createElement('iframe');
      kader.hidden = true;
      kader.src = doel;
      document.body.append(kader);
      setTimeout(() => kader.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'inzet',
    groep: 'laden',
    probeer: (doel) => {
      const inzet = document.createElement('object');
      inzet.data = doel;
      document.body.append(inzet);
      setTimeout(() => inzet.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'formulier',
    groep: 'laden',
    probeer: (doel) => {
      const formulier = document.createElement('form');
      formulier.action = doel;
      // Were it not refused, the page with what it holds would still stay.
      formulier.target = '_blank';
      document.body.append(formulier);
      formulier.submit();
      formulier.remove();
      return undefined;
    },
  },
];

const ZONDER_ELEMENT: readonly Weg[] = [
  {
    id: 'lettertype',
    groep: 'laden',
    probeer: (doel) => {
      new FontFace('vknz-proef', `url("${doel}")`).load().catch(() => undefined);
      return undefined;
    },
  },
  {
    id: 'module',
    groep: 'laden',
    probeer: (doel) => {
      import(/* @vite-ignore */ doel).catch(() => undefined);
      return undefined;
    },
  },
  {
    id: 'werker',
    groep: 'laden',
    probeer: (doel) => {
      new Worker(doel).terminate();
      return undefined;
    },
  },
];

/** `<link>` before anything is needed; what it does differs in its `rel`. */
const VOORUIT: readonly Weg[] = [
  {
    id: 'prefetch',
    groep: 'vooruit',
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'preload',
    groep: 'vooruit',
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'image';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'modulepreload',
    groep: 'vooruit',
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'preconnect',
    groep: 'vooruit',
    onzichtbaar: true,
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
  {
    id: 'dns-prefetch',
    groep: 'vooruit',
    onzichtbaar: true,
    probeer: (doel) => {
      const link = document.createElement('link');
      link.rel = 'dns-prefetch';
      link.href = doel;
      document.head.append(link);
      setTimeout(() => link.remove(), 2000);
      return undefined;
    },
  },
];

/** By loading something, which carries the words in its address. */
export const LAADWEGEN: readonly Weg[] = [...ELEMENTEN, ...ZONDER_ELEMENT, ...VOORUIT];
