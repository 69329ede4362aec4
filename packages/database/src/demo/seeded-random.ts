import { createHash } from 'node:crypto';

/** A source of chance that always takes the same course for the same seed. */
export type SeededRandom = {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** An integer between the two, both included. */
  between(least: number, most: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** One of the items, each as likely as the next. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of the items, as likely as its weight tells. */
  weighted<Item>(items: readonly { readonly item: Item; readonly weight: number }[]): Item;
  /** Some different items, in the order in which they stand. */
  sample<Item>(items: readonly Item[], count: number): readonly Item[];
  /** Another source, bound to this seed and the name: what is drawn from it moves nothing drawn elsewhere. */
  fork(name: string): SeededRandom;
};

/** A source of chance for the seed. */
export function seededRandom(seed: string): SeededRandom {
  const next = sfc32(seed);
  const random: SeededRandom = {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (items) => known(items[Math.floor(next() * items.length)]),
    weighted: (items) => {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      return known(items.find(({ weight }) => (left -= weight) < 0) ?? items.at(-1)).item;
    },
    sample: (items, count) => {
      const indexes = items.map((_, index) => index);
      for (let at = indexes.length - 1; at > 0; at -= 1) {
        const other = random.between(0, at);
        [indexes[at], indexes[other]] = [known(indexes[other]), known(indexes[at])];
      }
      return indexes
        .slice(0, count)
        .sort((left, right) => left - right)
        .map((index) => known(items[index]));
    },
    fork: (name) => seededRandom(`${seed}/${name}`),
  };
  return random;
}

/** Chris Doty-Humphrey's small fast counter generator, seeded by a hash, so that like seeds give unlike courses. */
function sfc32(seed: string): () => number {
  const state = createHash('sha256').update(seed).digest();
  let a = state.readUInt32LE(0);
  let b = state.readUInt32LE(4);
  let c = state.readUInt32LE(8);
  let counter = 1;
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
}

function known<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
