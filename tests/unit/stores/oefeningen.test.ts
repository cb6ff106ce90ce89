import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { maakGeheugenOpslag, maakSchijf } from '#platform/geheugen.ts';
import type { Schijf } from '#platform/geheugen.ts';
import { maakIndexedDbOpslag } from '#platform/indexeddb.ts';
import type { Bewaarresultaat, Opslag } from '#platform/omgeving.ts';
import { LADEN, maakOefeningenStore } from '#stores/oefeningen.ts';
import type { OefeningenStore, OefeningStatus } from '#stores/oefeningen.ts';
import { oefeningen as vanDeServer } from '#stores/oefeningen.browser.ts';
import { maakProefklok, schijfVol, sluitOnverwacht, verseSchijf } from '../platform/proef.ts';
import type { Proefklok } from '../platform/proef.ts';
import { geschreven, maakTab, poging } from './proefomgeving.ts';
import type { Proeftab } from './proefomgeving.ts';

let klok: Proefklok;
let schijf: Schijf;
let tab: Proeftab;
let winkel: OefeningenStore;
const ID = 'oef-een';

const begin = (opslag: Opslag): void => {
  tab = maakTab(klok, opslag);
  winkel = maakOefeningenStore(tab.omgeving);
};
const status = (): OefeningStatus => winkel.open(ID).get();
const klaar = async (): Promise<void> => vi.waitFor(() => expect(status().stand).toBe('klaar'));
const rust = (): Promise<void> => new Promise((verder) => setTimeout(verder, 5));
/** Everything a person was told, in order. */
const meelezer = (): string[] => {
  const gezegd: string[] = [];
  winkel.open(ID).subscribe(({ bewaard }) => {
    if (gezegd.at(-1) !== bewaard.stand) gezegd.push(bewaard.stand);
  });
  return gezegd;
};

beforeEach(() => {
  klok = maakProefklok();
  schijf = maakSchijf();
  begin(maakGeheugenOpslag({ klok, schijf }));
});
afterEach(() => {
  winkel.sluit();
  vi.restoreAllMocks();
});

describe('on the server', () => {
  it('an exercise stays in its first state, which the browser renders first too', async () => {
    const atom = vanDeServer.open('oef-server');
    await rust();
    expect(atom.get()).toBe(LADEN);
    expect(LADEN).toEqual({ stand: 'laden', staat: null, bewaard: { stand: 'nog-niets' } });
  });
});

describe('opening', () => {
  it('an exercise nobody did is empty', async () => {
    expect(status()).toBe(LADEN);
    await klaar();
    expect(status()).toEqual({
      stand: 'klaar',
      staat: null,
      bewaard: { stand: 'nog-niets' },
      herkomst: { soort: 'nieuw' },
    });
    expect(winkel.open(ID)).toBe(winkel.open(ID));
  });

  it('gives back what was stored', async () => {
    schijf.records.set(ID, geschreven('eerder', 7));
    await klaar();
    expect(status()).toEqual({
      stand: 'klaar',
      staat: geschreven('eerder', 7),
      bewaard: { stand: 'bewaard', tijd: 7 },
      herkomst: { soort: 'opslag' },
    });
  });

  it('says so when what is stored cannot be read, and lays it aside when something new comes', async () => {
    schijf.records.set(ID, { id: ID, uit: 'de toekomst' });
    await klaar();
    expect(status()).toMatchObject({ staat: null, bewaard: { stand: 'nog-niets' }, herkomst: { soort: 'onleesbaar' } });
    expect(schijf.records.get(ID)).toEqual({ id: ID, uit: 'de toekomst' });
    winkel.wijzig(ID, geschreven('nieuw', 1));
    await winkel.spoel();
    expect(schijf.records.get(ID)).toEqual(geschreven('nieuw', 1));
    expect(schijf.apart).toEqual([{ id: ID, uit: 'de toekomst' }]);
  });

  it('a storage that cannot be read is not taken for an empty one', async () => {
    begin(maakGeheugenOpslag({ klok, reden: 'geweigerd' }));
    await klaar();
    expect(status()).toMatchObject({ staat: null, herkomst: { soort: 'niet-gelezen', reden: 'geweigerd' } });
  });
});

describe('writing', () => {
  beforeEach(klaar);

  it('shows the words at once and saves them within 300 ms', async () => {
    const gezegd = meelezer();
    winkel.wijzig(ID, geschreven('I', 1));
    expect(status()).toMatchObject({ staat: geschreven('I', 1), bewaard: { stand: 'bezig' } });
    klok.tik(299);
    await rust();
    expect(schijf.records.size).toBe(0);
    klok.tik(1);
    await rust();
    expect(schijf.records.get(ID)).toEqual(geschreven('I', 1));
    expect(status().bewaard).toEqual({ stand: 'bewaard', tijd: klok.nu() });
    expect(gezegd).toEqual(['nog-niets', 'bezig', 'bewaard']);
  });

  it('saves who types on and on just as well', async () => {
    for (let i = 1; i <= 10; i += 1) {
      winkel.wijzig(ID, geschreven('x'.repeat(i), i));
      klok.tik(100);
      await rust();
    }
    expect(schijf.records.get(ID)).toMatchObject({ concept: { tekst: 'x'.repeat(9) } });
  });

  it('saves an attempt at once, together with the draft that was waiting', async () => {
    winkel.wijzig(ID, geschreven('antwoord', 1));
    winkel.wijzig(ID, geschreven('antwoord', 2, { pogingen: [poging('antwoord', 2)] }));
    await rust();
    expect(schijf.records.get(ID)).toMatchObject({ pogingen: [{ tijd: 2 }] });
    expect(klok.wachtenden()).toBe(0);
  });

  it('saves at once when the page is left', async () => {
    winkel.wijzig(ID, geschreven('bijna weg', 1));
    tab.verlaat();
    await rust();
    expect(schijf.records.get(ID)).toEqual(geschreven('bijna weg', 1));
  });

  it('before the disk was read loses neither side', async () => {
    schijf.records.set(ID, geschreven('eerder', 7, { pogingen: [poging('eerder', 6)] }));
    begin(maakGeheugenOpslag({ klok, schijf }));
    winkel.wijzig(ID, geschreven('snel', 1));
    await klaar();
    await winkel.spoel();
    expect(status().staat).toMatchObject({ concept: { tekst: 'snel' }, pogingen: [{ tijd: 6 }], gewijzigd: 8 });
    expect(schijf.records.get(ID)).toEqual(status().staat);
  });

  it('keeps what was typed while the save was under way', async () => {
    winkel.wijzig(ID, geschreven('een', 1));
    const eerste = winkel.spoel();
    winkel.wijzig(ID, geschreven('een twee', 2));
    await eerste;
    expect(schijf.records.get(ID)).toMatchObject({ concept: { tekst: 'een twee' }, oud: [] });
    expect(status().bewaard.stand).toBe('bewaard');
  });

  it('refuses the state of another exercise', () => {
    expect(() => winkel.wijzig(ID, geschreven('x', 1, { id: 'oef-twee' }))).toThrow(RangeError);
  });
});

describe('when the disk does not cooperate', () => {
  it('a full disk that lets the request succeed is never called "bewaard"; the words stay, and a retry saves them', async () => {
    verseSchijf();
    begin(maakIndexedDbOpslag({ naam: 'proef', klok }));
    await klaar();
    const gezegd = meelezer();
    const vol = schijfVol();
    winkel.wijzig(ID, geschreven('vol', 1));
    await winkel.spoel();
    expect(vol.keren()).toBe(1);
    expect(status()).toMatchObject({ staat: geschreven('vol', 1), bewaard: { stand: 'niet-bewaard', reden: 'vol' } });
    winkel.wijzig(ID, geschreven('vol, nog steeds', 2));
    await winkel.spoel();
    expect(gezegd).toEqual(['nog-niets', 'bezig', 'niet-bewaard']);
    expect(winkel.nietBewaard()).toEqual([geschreven('vol, nog steeds', 2)]);
    vol.stop();
    await winkel.spoel();
    expect(gezegd.at(-1)).toBe('bewaard');
    expect(winkel.nietBewaard()).toEqual([]);
  });

  it('it tries again by itself after ten seconds, and when somebody comes back', async () => {
    const opslag = maakGeheugenOpslag({ klok, schijf });
    const bewaar = vi.spyOn(opslag, 'bewaar').mockResolvedValue({ stand: 'niet-bewaard', reden: 'bezet' });
    begin(opslag);
    await klaar();
    winkel.wijzig(ID, geschreven('wacht', 1));
    await winkel.spoel();
    klok.tik(10_000);
    await rust();
    tab.keerTerug();
    await rust();
    expect(bewaar).toHaveBeenCalledTimes(3);
    bewaar.mockRestore();
    tab.keerTerug();
    await vi.waitFor(() => expect(status().bewaard.stand).toBe('bewaard'));
    expect(status().staat).toEqual(geschreven('wacht', 1));
  });

  it('a save that is not heard of for five seconds is not "bezig" any more', async () => {
    const opslag = maakGeheugenOpslag({ klok, schijf });
    let klaarMee: (uitkomst: Bewaarresultaat) => void = () => undefined;
    vi.spyOn(opslag, 'bewaar').mockReturnValueOnce(new Promise((door) => (klaarMee = door)));
    begin(opslag);
    await klaar();
    winkel.wijzig(ID, geschreven('traag', 1));
    klok.tik(300);
    klok.tik(5000);
    expect(status().bewaard).toEqual({ stand: 'niet-bewaard', reden: 'duurt-lang' });
    klaarMee({ stand: 'bewaard', tijd: 5, records: [geschreven('traag', 1)] });
    await rust();
    expect(status().bewaard).toEqual({ stand: 'bewaard', tijd: 5 });
  });

  it('without any storage everything works as long as the page lives, and says so', async () => {
    begin(maakGeheugenOpslag({ klok, reden: 'geen-opslag' }));
    await klaar();
    const gezegd = meelezer();
    winkel.wijzig(ID, geschreven('alleen hier', 1));
    await winkel.spoel();
    tab.keerTerug();
    await rust();
    expect(status()).toMatchObject({
      staat: geschreven('alleen hier', 1),
      bewaard: { stand: 'niet-bewaard', reden: 'geen-opslag' },
    });
    expect(gezegd).not.toContain('bewaard');
  });

  it('a database closed underneath is reopened without anybody noticing', async () => {
    const { verbindingen } = verseSchijf();
    begin(maakIndexedDbOpslag({ naam: 'proef', klok }));
    await klaar();
    sluitOnverwacht(verbindingen.at(-1));
    winkel.wijzig(ID, geschreven('toch', 1));
    await winkel.spoel();
    expect(status().bewaard.stand).toBe('bewaard');
    expect(verbindingen).toHaveLength(2);
  });

  it('what was on its way when everything was erased does not come back, and what is written after that is saved', async () => {
    const opslag = maakGeheugenOpslag({ klok, schijf });
    const echt = opslag.bewaar.bind(opslag);
    let door: () => void = () => undefined;
    vi.spyOn(opslag, 'bewaar').mockImplementationOnce(async (...wat) => {
      await new Promise<void>((open) => (door = open));
      return echt(...wat);
    });
    begin(opslag);
    await klaar();
    winkel.wijzig(ID, geschreven('gewist', 1));
    const onderweg = winkel.spoel();
    tab.omgeving.melding.stuur({ soort: 'gewist' }, 'overal');
    await rust();
    winkel.wijzig(ID, geschreven('daarna', 2));
    door();
    await onderweg;
    expect(schijf.records.get(ID)).toEqual(geschreven('daarna', 2));
    expect(JSON.stringify([...schijf.records])).not.toContain('"gewist"');
    expect(status()).toMatchObject({ staat: geschreven('daarna', 2), bewaard: { stand: 'bewaard' } });
  });

  it('a clock that goes back puts nothing back', async () => {
    winkel.wijzig(ID, geschreven('nu', klok.nu()));
    await winkel.spoel();
    const eerst = status().staat?.gewijzigd ?? 0;
    klok.zet(1000);
    winkel.wijzig(ID, geschreven('later', klok.nu()));
    await winkel.spoel();
    expect(schijf.records.get(ID)).toEqual(geschreven('later', eerst + 1));
  });
});
