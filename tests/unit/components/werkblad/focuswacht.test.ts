import { afterEach, expect, test, vi } from 'vitest';
import { maakFocuswacht } from '#components/werkblad/veld/focus.ts';

afterEach(() => vi.unstubAllGlobals());

function proef(actief: 'body' | 'veld') {
  const body = {};
  vi.stubGlobal('document', { body, activeElement: actief === 'body' ? body : {} });
  const focus = vi.fn();
  return { focus, element: { focus } as unknown as HTMLElement };
}

test('what was asked for gets the focus when it comes, once', () => {
  const { focus, element } = proef('body');
  const wacht = maakFocuswacht();
  wacht.neem(element);
  expect(focus, 'nobody asked').not.toHaveBeenCalled();
  wacht.vraag();
  wacht.neem(null);
  wacht.neem(element);
  wacht.neem(element);
  expect(focus).toHaveBeenCalledTimes(1);
});

test('who went elsewhere meanwhile is left there', () => {
  const { focus, element } = proef('veld');
  const wacht = maakFocuswacht();
  wacht.vraag();
  wacht.neem(element);
  expect(focus).not.toHaveBeenCalled();
});
