import { AlertIcon, CircleCheckIcon, CircleXIcon, InfoIcon } from './icons.ts';
import type { Tone } from './tone.ts';

/** The icon that stands beside a tone, so that colour never speaks alone. */
export function ToneIcon({ tone, size }: { tone: Tone; size?: 16 | 20 | undefined }) {
  if (tone === 'success') return <CircleCheckIcon size={size} />;
  if (tone === 'warning') return <AlertIcon size={size} />;
  if (tone === 'danger') return <CircleXIcon size={size} />;
  return <InfoIcon size={size} />;
}
