/** Made by src/integrations/verhaalmodules.ts. */
declare module 'virtual:werkblad-verhalen' {
  // Inside the declaration: an import above it would make this file a module, and the declaration local.
  import type { Verhaal } from '#schemas/verhaal.ts';

  export type Verhaalmodule = Pick<Verhaal, 'titel' | 'vooraf' | 'sprekers' | 'transcript'>;
  export const verhaalmodules: Readonly<Record<string, () => Promise<{ readonly default: Verhaalmodule }>>>;
}
