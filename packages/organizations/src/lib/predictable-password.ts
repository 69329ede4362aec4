/** Why a long password would still be among the first that somebody tries. */
export type Predictable = 'common' | 'personal' | 'repeated' | 'sequence';

/** What is known to be tried first; see `PasswordKnowledge`. */
type Known = {
  readonly isCommon: (word: string) => boolean;
  readonly contextWords: readonly string[];
};

/** Up to this many common passwords strung together are still tried early; three unrelated ones are not. */
const FEW = 2;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 32;

const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'q1w2e3r4t5y6u7i8o9p0',
];

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * What makes a password one of the first to be tried although it is long enough, if anything does. Long lists of
 * leaked passwords hold few long ones; what people make of a length rule is a short favourite repeated, lengthened by
 * digits, or two favourites joined. So the favourites are known and the forms are recognised.
 */
export function isPredictable(password: string, known: Known): Predictable | undefined {
  const text = password.toLowerCase();
  if (isRepeated(text)) return 'repeated';
  if (isSequence(text)) return 'sequence';
  const personal = new Set(known.contextWords.flatMap(contextForms));
  if (known.isCommon(text) || isMadeOf(text, known.isCommon)) return 'common';
  return isMadeOf(text, (word) => personal.has(word) || known.isCommon(word)) ? 'personal' : undefined;
}

function contextForms(word: string): readonly string[] {
  const whole = word.toLowerCase().normalize('NFC');
  const joined = whole.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [...whole.split(/[^\p{L}\p{N}]+/u), joined].filter((part) => part.length >= SHORTEST_WORD - 1);
}

/** One unit of up to eight characters over and over, the last perhaps cut short. */
function isRepeated(text: string): boolean {
  const characters = [...text];
  for (let size = 1; size <= Math.min(8, characters.length / 2); size += 1) {
    if (characters.every((character, index) => character === characters[index % size])) return true;
  }
  return false;
}

/** Runs along the alphabet, the digits or the keyboard and nothing else, each at least four characters long. */
function isSequence(text: string): boolean {
  let rest = text;
  while (rest.length >= SHORTEST_WORD) {
    const run = longestRun(rest);
    if (run < SHORTEST_WORD) return false;
    rest = rest.slice(run);
  }
  return rest.length < SHORTEST_WORD;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const sequence of [...SEQUENCES, ...SEQUENCES.map(backwards)]) {
    for (let length = Math.min(text.length, sequence.length); length > longest; length -= 1) {
      if (sequence.includes(text.slice(0, length))) longest = length;
    }
  }
  return longest;
}

/** At most {@link FEW} known words, written with signs for letters or not, whatever digits, signs and spaces stand around them. */
function isMadeOf(text: string, isListed: (word: string) => boolean): boolean {
  const isKnown = (word: string) => isListed(word) || isListed(unleet(word));
  // `fewest[at]`: with how few known words the text up to `at` can be written.
  const fewest: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let least = isFiller(text.charAt(end - 1)) ? (fewest[end - 1] ?? Infinity) : Infinity;
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - SHORTEST_WORD + 1; start += 1) {
      const words = (fewest[start] ?? Infinity) + 1;
      if (words < least && words <= FEW && isKnown(text.slice(start, end))) least = words;
    }
    fewest.push(least);
  }
  const words = fewest[text.length] ?? Infinity;
  return words >= 1 && words <= FEW;
}

function isFiller(character: string): boolean {
  return /[^\p{L}]/u.test(character);
}

function unleet(text: string): string {
  return [...text].map((character) => LEET[character] ?? character).join('');
}

function backwards(text: string): string {
  return [...text].toReversed().join('');
}
