/**
 * Which modules travel in one file of the browser's scripts. Many small files compress worse than one: apart they cost a
 * page with an exercise two kilobytes more. What a reading page needs as well comes first, so that it loads nothing else.
 */
export const brokken = {
  groups: [
    {
      name: 'lezen',
      priority: 2,
      test: /src[\\/](?:domain[\\/]voortgang[\\/](?:guards|sleutels|types|kenmerken)|stores[\\/](?:blijvend|voortgang|instellingen)\.|platform[\\/]klok|kern[\\/]pad)|node_modules[\\/](?:nanostores|@nanostores[\\/]persistent)[\\/]/,
    },
    { name: 'react', priority: 1, test: /node_modules[\\/](?:react|react-dom|scheduler|@astrojs[\\/]react)[\\/]/ },
    {
      name: 'oefenen',
      test: /src[\\/](?:domain[\\/]oefening|platform[\\/]|stores[\\/]oefening)|node_modules[\\/]idb[\\/]/,
    },
  ],
};
