import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';

import { SHORTEST_SEARCH } from '~/presenters/search-hit.ts';
import type { HitGroup } from '~/presenters/search-hit.ts';

const PAUSE_MS = 150;

/** What was typed into the top search, what goes with it, and how to say what was typed. */
export type Suggestions = {
  readonly typed: string;
  readonly groups: readonly HitGroup[];
  readonly type: (typed: string) => void;
};

/** Asks the search at `address` for suggestions once a typist pauses. What was found stays in sight until the next answer is there. */
export function useSuggestions(address: string): Suggestions {
  const { data, load } = useFetcher<{ text: string; groups: readonly HitGroup[] }>();
  const [typed, setTyped] = useState('');
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const type = (text: string) => {
    const sought = text.trim();
    setTyped(sought);
    clearTimeout(pause.current);
    if (sought.length < SHORTEST_SEARCH) return;
    pause.current = setTimeout(
      () => void load(`${address}/suggestions?q=${encodeURIComponent(sought)}`),
      PAUSE_MS,
    );
  };
  return { typed, groups: typed.length < SHORTEST_SEARCH ? [] : (data?.groups ?? []), type };
}
