/** Words of the frame around every page. */
export const site = {
  naam: 'Van Kijken naar Zien',
  omschrijving: 'Leer zien wat er gebeurt in een gesprek. Een cursus voor klantmanagers, met verzonnen oefenverhalen.',
  naarInhoud: 'Naar de inhoud',
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  menuSluiten: 'Menu sluiten',
  hier: 'Je bent hier',
  kruimelpad: 'Kruimelpad',
  instellingen: 'Instellingen',
  start: 'Start',
  menuRegels: [
    { pad: '/leerpaden/', tekst: 'Leren', ook: ['/lessen/', '/modules/'] },
    { pad: '/oefenen/', tekst: 'Oefenen', ook: ['/gesprekken/'] },
    { pad: '/verhalen/', tekst: 'Verhalen', ook: [] },
    { pad: '/werkblad/', tekst: 'Werkblad', ook: [] },
    { pad: '/kijkwijzer/', tekst: 'Kijkwijzer', ook: ['/slim/'] },
    { pad: '/begrippen/', tekst: 'Begrippen', ook: [] },
    { pad: '/voortgang/', tekst: 'Voortgang', ook: [] },
  ],
  /** Where site.config.ts names nobody yet. */
  onbekendeContact: 'de organisatie die deze site voor je klaarzette',
  voet: {
    kop: 'Over deze site',
    bewaart: 'Wat je hier invult, blijft in deze browser. Er gaat niets naar een server.',
    gedeeld: 'Werk je op een gedeelde computer? Wis dan alles voor je weggaat.',
    wis: 'Wis alles',
    regels: [
      { pad: '/over/', tekst: 'Over deze site' },
      { pad: '/slim/', tekst: 'De draaischijf' },
      { pad: '/delen/', tekst: 'De rapportdelen' },
      { pad: '/modules/', tekst: 'Alle modules' },
      { pad: '/instellingen/', tekst: 'Instellingen' },
      { pad: '/privacy/', tekst: 'Privacy' },
      { pad: '/toegankelijkheid/', tekst: 'Toegankelijkheid' },
    ],
  },
} as const;
