import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights that documents are set in: Inter, whole, so that every European name has its letters. */
export const WEIGHTS = ['regular', 'medium', 'semibold'] as const;

/** A weight. */
export type Weight = (typeof WEIGHTS)[number];

const require = createRequire(import.meta.url);

const FILES: Readonly<Record<Weight, string>> = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  medium: require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  semibold: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
};

const read = new Map<Weight, Buffer>();

/** The font file of a weight, read once per process. A document embeds only the glyphs that it uses. */
export function fontFile(weight: Weight): Buffer {
  const known = read.get(weight);
  if (known !== undefined) return known;
  const file = readFileSync(FILES[weight]);
  read.set(weight, file);
  return file;
}
