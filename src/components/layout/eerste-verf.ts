/**
 * Runs inline before the first paint, so that nobody who reads in the dark gets a flash of light. It reads what
 * `stores/instellingen.ts` writes and sets what `domain/voortgang/kenmerken.ts` says; a test keeps the three together.
 * After that it follows: a choice made in another tab, and a page that comes back from the browser's memory.
 * Whatever is in the key, the page goes on. Kept in one string because its hash stands in the security policy of the page.
 */
export const EERSTE_VERF =
  '(()=>{let d=document.documentElement.dataset,f=()=>{let i={},z=(n,v,k)=>{k.includes(v)?d[n]=v:delete d[n]};' +
  "try{i=JSON.parse(localStorage['vknz:instellingen'])||i}catch{}" +
  "z('thema',i.thema,['licht','donker']);z('tekst',i.tekstgrootte,['klein','groot','extra']);z('breedte',i.leesbreedte,['smal','breed']);" +
  "z('rustig',i.rustig===!0&&'ja',['ja']);z('sneltoetsen',i.sneltoetsen===!1&&'uit',['uit'])};" +
  "f();addEventListener('storage',f);addEventListener('pageshow',f)})()";
