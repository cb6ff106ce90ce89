/** The icon of a thema; its colour says the same. The drawings stand once in the page: see Themaiconen.astro. */
export function Themateken({ thema }: { readonly thema: string }) {
  return (
    <svg className={`wb-icoon thema-${thema}`} width="20" height="20" aria-hidden="true" focusable="false">
      <use href={`#icoon-${thema}`} />
    </svg>
  );
}
