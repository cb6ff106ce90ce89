/** Fetches what makes a matrix work once it comes near the view, as an island does; until then it is a table and texts. */
const matrix = document.querySelector('vknz-matrix');
const kijker = new IntersectionObserver(
  ([gezien]) => {
    if (!gezien?.isIntersecting) return;
    kijker.disconnect();
    void import('./matrix.element.ts');
  },
  { rootMargin: '400px' },
);
if (matrix) kijker.observe(matrix);
