/**
 * Everything of the Werkblad that is fetched only when it is needed, fetched while nobody needs anything. So that a
 * person who is without a network later can still write, take a file out and erase; and so that nothing is asked of the
 * network while somebody works.
 */
const DELEN: readonly (() => Promise<unknown>)[] = [
  () => import('./blad/Bladkader.tsx'),
  () => import('./Nieuw.tsx'),
  () => import('#components/wacht/werk.ts'),
  () => import('./bestandswerk.ts'),
  () => import('./Uitvoerdeel.tsx'),
  () => import('./instellingen/Instellingen.tsx'),
  () => import('../agenda/Agenda.tsx'),
  () => import('./blad/Geschiedenis.tsx'),
  () => import('./Inleesdeel.tsx'),
  () => import('./NieuwVanAnalyse.tsx'),
  () => import('../opname/Checklist.tsx'),
  () => import('../naast/Speler.tsx'),
  () => import('../naast/Maten.tsx'),
  () => import('../naast/Inlezen.tsx'),
  () => import('../naast/ondertitelwerk.ts'),
  () => import('../inuit/herinnering.ts'),
  () => import('../inuit/word.ts'),
];

const alsHetRustigIs = (doe: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(doe, { timeout: 5000 });
  else setTimeout(doe, 1000);
};

/** One after the other, each when the page is quiet. What fails is fetched again by who needs it, who says so then. */
export function haalVooruit(delen = DELEN): void {
  const [eerste, ...rest] = delen;
  if (eerste === undefined) return;
  alsHetRustigIs(() => {
    void eerste()
      .catch(() => undefined)
      .then(() => haalVooruit(rest));
  });
}
