import { useWissen } from './useWissen.ts';
import { Wisblad } from './Wisblad.tsx';

/** Erasing everything on this device. */
export function Wissen() {
  return <Wisblad wissen={useWissen()} />;
}
