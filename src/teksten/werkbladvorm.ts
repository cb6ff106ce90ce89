/** Words of the sheet itself: what stands above it, and per thema. */
export const werkbladvorm = {
  titel: 'Naam van dit werkblad',
  titelHulp: 'Alleen jij ziet die. Schrijf er geen namen van mensen in.',
  twijfel: 'Mijn twijfel of wens',
  twijfelHulp: 'Waar wil je iets over weten? Eén zin is genoeg.',
  themas: 'Waar let ik op?',
  themasHulp: 'Kies één tot drie thema’s. Wie op alles let, ziet minder.',
  themasVol: 'Je hebt er drie. Haal er eerst een weg; dan kun je een ander kiezen.',
} as const;
