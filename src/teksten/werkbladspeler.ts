/** A length in words; fractions are cut off, as in a timecode. */
const duur = (seconden: number): string => {
  const heel = Math.floor(seconden);
  const minuten = Math.floor(heel / 60);
  const rest = heel % 60;
  const inSeconden = rest === 1 ? '1 seconde' : `${rest} seconden`;
  if (minuten === 0) return inSeconden;
  return `${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}${rest === 0 ? '' : ` en ${inSeconden}`}`;
};

/** Words of the player for a file on this computer. */
export const speler = {
  label: 'Speler',
  kop: 'Opname openen',
  uitleg:
    'Kies een bestand met video of geluid. Het blijft waar het staat: deze site kopieert het niet, bewaart het niet en verstuurt het niet. Ook de naam van het bestand onthouden we niet.',
  opnieuw: (medium: 'video' | 'audio', lengte: number) =>
    `Dit werkblad hoort bij ${medium === 'video' ? 'een video' : 'een geluidsopname'}${lengte > 0 ? ` van ${duur(lengte)}` : ''}. Kies het bestand opnieuw; de site bewaart het niet.`,
  kies: 'Kies een opname',
  ander: 'Kies een ander bestand',
  sluit: 'Sluit de opname',
  opent: 'De opname gaat open …',
  open: (medium: 'video' | 'audio', lengte: number) =>
    `${medium === 'video' ? 'De video' : 'Het geluid'} is open${lengte > 0 ? `: ${duur(lengte)}` : ''}.`,
  zelfde: 'Dit is hetzelfde bestand als de vorige keer.',
  anders:
    'Dit is een ander bestand dan de vorige keer. De tijden op je werkblad kloppen er misschien niet bij. Je kunt toch doorgaan.',
  gaDoor: 'Ga door met dit bestand',
  alleenGeluid:
    'Je hoort alleen geluid. Is het een geluidsopname? Dan klopt dat. Hoort er beeld bij? Dan kan je browser dat niet laten zien; bij opnamen van een telefoon gebeurt dat vaak. Vraag je helpdesk om er een mp4 met H.264 van te maken, of ga door met het geluid.',
  kanNiet: (soort: string) =>
    `Je browser kan dit bestand${soort === '' ? '' : ` (${soort})`} niet afspelen. Je werkblad is niet veranderd. Lukt het in een andere browser ook niet? Vraag je helpdesk om er een mp4 met H.264 en AAC van te maken, of een mp3 voor geluid. Je kunt de opname ook in een ander programma afspelen en de tijden hier typen.`,
  nietTeLezen:
    'Het bestand kan niet meer gelezen worden. Misschien is het verplaatst of de schijf losgekoppeld. Kies het opnieuw; wat je schreef, staat er nog.',
  speel: 'Speel',
  pauze: 'Pauze',
  terug5: '5 seconden terug',
  beeldTerug: 'Een beeldje terug',
  beeldVooruit: 'Een beeldje vooruit',
  beeldUitleg: 'Een beeldje is hier 1/25 seconde. Jouw opname kan er meer of minder per seconde hebben.',
  snelheid: 'Snelheid',
  keer: (tempo: number) => `${String(tempo).replace('.', ',')} keer`,
  schuif: 'Plek in de opname',
  plek: (tijd: string, lengte: string) => `${tijd} van ${lengte}`,
  waarneming: 'Waarneming op dit moment',
  lus: 'Herhaal een stuk',
  lusA: 'Begin hier',
  lusB: 'Eind hier',
  lusUit: 'Niet meer herhalen',
  lusVan: (van: string, tot: string) => `Herhaalt van ${van} tot ${tot}.`,
  lusBegint: (van: string) => `Het stuk begint op ${van}. Kies waar het eindigt.`,
  lusOmgekeerd: 'Je bent voor het begin van het stuk. Ga verder in de opname en kies daar waar het eindigt.',
  ondertitels: 'Ondertitels uit een bestand (vtt of srt)',
  ondertitelsEr: (aantal: number) => `${aantal} ondertitels geladen. Ze blijven alleen op dit scherm.`,
  ondertitelsToon: 'Laat ondertitels zien',
} as const;
