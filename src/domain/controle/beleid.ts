/** Reads the security policy of a page, so that a person can lay two of them side by side. */

/** The directives of a policy, in its own order. A directive that comes twice counts the first time, as in a browser. */
export function leesBeleid(tekst: string): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  for (const regel of tekst.split(';')) {
    const [naam = '', ...waarden] = regel.trim().split(/\s+/);
    const klein = naam.toLowerCase();
    if (klein !== '' && !uit.has(klein)) uit.set(klein, waarden.join(' '));
  }
  return uit;
}

/** The policy that a built page carries in its `<meta>`. Looks at the text: making a document of it is refused here. */
export const beleidUit = (html: string): string | undefined =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];

/** Hashes of scripts and styles differ from page to page and say nothing to a reader. */
const zonderHashes = (waarde: string): string => {
  const delen = waarde.split(' ');
  const rest = delen.filter((deel) => !deel.startsWith("'sha"));
  const hashes = delen.length - rest.length;
  return [...rest, ...(hashes === 0 ? [] : [`+ ${hashes} sha256`])].join(' ');
};

export interface Beleidsregel {
  readonly naam: string;
  /** `undefined`: this page does not have the directive. */
  readonly een: string | undefined;
  readonly ander: string | undefined;
}

/** Two policies beside each other, those of the first in front. */
export function naastElkaar(een: string, ander: string): readonly Beleidsregel[] {
  const [links, rechts] = [leesBeleid(een), leesBeleid(ander)];
  const kort = (waarde: string | undefined): string | undefined =>
    waarde === undefined ? undefined : zonderHashes(waarde);
  return [...new Set([...links.keys(), ...rechts.keys()])].map((naam) => ({
    naam,
    een: kort(links.get(naam)),
    ander: kort(rechts.get(naam)),
  }));
}
