/** Made by src/integrations/verhaalmodules.ts. */
declare module 'virtual:werkblad-verhalen' {
  export type Verhaalmodule = Pick<
    import('#schemas/verhaal.ts').Verhaal,
    'titel' | 'vooraf' | 'sprekers' | 'transcript'
  >;
  export const verhaalmodules: Readonly<Record<string, () => Promise<{ readonly default: Verhaalmodule }>>>;
}
