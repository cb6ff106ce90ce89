/** Records as another release wrote them. */
import { vi } from 'vitest';
import { versleutel } from '#platform/werkblad/kluis.ts';
import { metBlad, type Proeftab } from './proefpc.ts';

/** Puts a record there as another release wrote it; the key comes from what the store itself wrote. */
export async function legNeer(tab: Proeftab, id: string, waarde: Record<string, unknown>): Promise<void> {
  const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
  await metBlad(tab, 'om de sleutel');
  const sleutel = encrypt.mock.calls[0]?.[1];
  encrypt.mockRestore();
  if (!sleutel) throw new Error('no key seen');
  const revisie = Number(waarde.revisie ?? 0);
  const record = { revisie, ...(await versleutel(sleutel, { winkel: 'bladen', id, revisie }, waarde)) };
  await tab.wereld.bank.schrijf({ zet: [{ winkel: 'bladen', sleutel: id, waarde: record }] });
}

/** A sheet of the trial version. */
export const OUD = {
  versie: 0,
  id: 'oud',
  titel: 'van vroeger',
  datum: '2026-01-01T00:00:00.000Z',
  samenMet: 'Ans',
  themas: [],
};
