/**
 * Runs inline before the first paint, so that nobody who reads in the dark gets a flash of light. It reads what
 * `stores/instellingen.ts` writes and sets what `domain/voortgang/kenmerken.ts` says; a test keeps the three together.
 * Whatever is in the key, the page goes on. Kept in one string because its hash stands in the security policy of the page.
 */
export const EERSTE_VERF =
  "(()=>{try{let d=document.documentElement.dataset,i=JSON.parse(localStorage['vknz:instellingen']),z=(n,v,k)=>{if(k.includes(v))d[n]=v};" +
  "z('thema',i.thema,['licht','donker']);z('tekst',i.tekstgrootte,['klein','groot','extra']);z('breedte',i.leesbreedte,['smal','breed']);" +
  "if(i.rustig===!0)d.rustig='ja'}catch{}})()";
