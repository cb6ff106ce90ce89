import type { MouseEvent, ReactNode } from 'react';
import type { Uitzicht } from './adres.ts';
import { gaNaar, link } from './plaats.ts';

interface Props {
  readonly naar: Uitzicht;
  readonly children: ReactNode;
  readonly klas?: string;
  readonly hier?: boolean | undefined;
  readonly label?: string;
}

/** A link within the Werkblad: a step in this document, and a tab of its own for who asks for that. */
export function Link({ naar, children, klas = 'utrecht-link utrecht-link--html-a', hier, label }: Props) {
  const volg = (gebeurtenis: MouseEvent): void => {
    if (gebeurtenis.button !== 0 || gebeurtenis.metaKey || gebeurtenis.ctrlKey || gebeurtenis.shiftKey) return;
    gebeurtenis.preventDefault();
    gaNaar(naar);
  };
  return (
    <a
      className={klas}
      href={link(naar)}
      aria-current={hier === true ? 'page' : undefined}
      aria-label={label}
      onClick={volg}
    >
      {children}
    </a>
  );
}
