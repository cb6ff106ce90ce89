/**
 * A `ref` for what takes the place of the button that was pressed. Only then may the focus move: the button is gone,
 * and without this the keyboard would be back at the top of the page.
 */
export const neemFocus = (element: HTMLElement | null): void => element?.focus();
