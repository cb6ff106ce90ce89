import type { Uitleg } from './werkbladschil.ts';

/** What a person must know of the storage before they begin: beside it nothing of the Werkblad is on the screen yet. */
export const opslagVooraf = {
  /** What now, when there were sheets and they are gone. */
  verdwenen:
    'Heb je een bestand bewaard? Kies dan eerst hieronder wie deze computer gebruikt. Daarna zie je de link ‘Werkbladen inlezen uit een bestand’. Begin je opnieuw, dan kan er niets meer terugkomen uit deze browser.',
  papier: 'Druk het lege Werkblad af',
} as const;

/** Without a secure connection a browser encrypts nothing. */
export const geenVersleuteling = {
  wat: 'Het Werkblad werkt hier niet.',
  waarom:
    'Je opende deze site zonder beveiligde verbinding. Het adres begint met http en niet met https. Je browser kan dan niets versleutelen.',
  nu: 'Vraag de beheerder van deze site om https. Er is hier niets bewaard. Tot die tijd kun je het Werkblad op papier gebruiken.',
} as const satisfies Uitleg;
