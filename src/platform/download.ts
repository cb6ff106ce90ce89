/** Offers a file to keep; the browser puts it with the downloads. */
export function bied(naam: string, inhoud: Blob): void {
  const adres = URL.createObjectURL(inhoud);
  const link = document.createElement('a');
  link.href = adres;
  link.download = naam;
  link.click();
  // Some browsers fetch the address only after the click; a minute is enough for all.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
