/**
 * Which modules travel in one file of the browser's scripts. Many small files compress worse than one: apart they cost a
 * page with an exercise two kilobytes more. What a reading page needs as well comes first, so that it loads nothing else.
 * What is kept (`oefenen`) is also on the pages about progress and in a gesprek; what every card needs (`kaart`) is not.
 * The behaviour and the view of a kind (`oefening/soorten`, `vorm`) come along with the island of their kind.
 */
const inSrc = (...delen: readonly string[]): RegExp =>
  new RegExp(`src[\\\\/](?:${delen.join('|').replaceAll('/', '[\\\\/]')})|node_modules[\\\\/]idb[\\\\/]`);

export const brokken = {
  groups: [
    // On its own: every page has it, also where nothing else of ours is wanted.
    { name: 'straks', priority: 3, test: /vite[\\/]preload-helper/ },
    {
      name: 'lezen',
      priority: 2,
      test: /src[\\/](?:domain[\\/]voortgang[\\/](?:guards|sleutels|types|kenmerken)|stores[\\/](?:blijvend|voortgang|instellingen)\.|platform[\\/]klok|kern[\\/]pad)|node_modules[\\/](?:nanostores|@nanostores[\\/]persistent)[\\/]/,
    },
    { name: 'react', priority: 1, test: /node_modules[\\/](?:react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
    {
      name: 'oefenen',
      test: inSrc(
        'domain/oefening/(?!soorten|regels|reeks)',
        // What only the Werkblad and the page for checking need stays with them.
        'platform/(?!werkblad|controle)',
        'stores/oefening',
        'kern/tijdcode',
        'kern/trappen',
      ),
    },
    // Apart from what is kept, because this part needs React and a small element must not bring that along.
    { name: 'bewaren', test: inSrc('components/bewaren/(?!bestand)', 'teksten/bewaren') },
    { name: 'kaart', test: inSrc('components/oefening/(?:kaart/|[A-Z]\\w+\\.tsx|fragmentplek|vorm/(?:Optie|vorm))') },
    // The kinds about looking have this in common with those about SLIM; what is of the model alone stays behind.
    { name: 'hulp', test: inSrc('components/oefening/vorm/slim/(?:Hulp|Kiesvraag)', 'teksten/slimoefening/hulp') },
    // The marks of somebody at a story are also read by the Werkblad and by the page about progress.
    { name: 'kijken', test: inSrc('domain/annotatie/(?:bewaard|lees)') },
    {
      name: 'analyse',
      test: inSrc('domain/annotatie/rondes', 'components/analyse/werk/(?:focus|verhaal|Themateken)'),
    },
    {
      name: 'slim',
      test: inSrc('components/oefening/vorm/slim/Aanwijzingen', 'domain/slim/(?:namen|vlak)', 'kern/slim'),
    },
    // The plane is the heaviest kind; its words are also in its explanation, which comes later.
    {
      name: 'plaatsen',
      test: inSrc('components/oefening/(?:soort/slim-plaatsen|vorm/slim/(?:SlimPlaatsen|Plekwoorden))'),
    },
  ],
};

/**
 * The same for the modules that make the pages: the texts of the lessons travel in one file, which is written and read
 * once. Each in a file of its own makes a build with hundreds of lessons more than a second longer.
 */
export const bouwBrokken = {
  groups: [{ name: 'teksten', test: /src[\\/]content[\\/].+\.mdx$/ }],
};
