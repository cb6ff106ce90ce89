import type { HTMLAttributes, ReactNode } from 'react';
import type { Niveau } from './vorm/vorm.ts';

interface Props extends HTMLAttributes<HTMLHeadingElement> {
  /** How far below the heading of the card: 1 or 2. */
  readonly onder: 1 | 2;
  readonly niveau: Niveau;
  readonly children: ReactNode;
}

const TAGS = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

/** A heading inside the card, at the level that fits the page it is on. */
export function Kop({ onder, niveau, children, ...rest }: Props) {
  const diepte = (niveau + onder) as keyof typeof TAGS;
  const Tag = TAGS[diepte];
  return <Tag {...rest}>{children}</Tag>;
}
