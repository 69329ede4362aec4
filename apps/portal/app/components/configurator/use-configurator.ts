import type { Choices } from '@portico/configurator';
import { useMemo, useState } from 'react';
import type { MouseEvent } from 'react';

import { toQuery } from '~/presenters/configurator-address.ts';
import type { ConfiguratorState } from '~/presenters/configurator-address.ts';
import type { ConfiguratorFacts } from '~/presenters/configurator-facts.ts';
import { presentConfigurator } from '~/presenters/configurator-view.ts';
import type { ConfiguratorView } from '~/presenters/configurator-view.ts';

/** A configurator that answers at once: its state, what it shows, and how to change it. */
export type Configurator = {
  readonly facts: ConfiguratorFacts;
  readonly state: ConfiguratorState;
  readonly view: ConfiguratorView;
  /** The query of the state after some change. */
  query(change: Partial<ConfiguratorState>): string;
  change(change: Partial<ConfiguratorState>): void;
  choose(choices: Choices): void;
  /** For a link to {@link query}: changes here and now where a script can, unless another window is asked for. */
  onFollow(change: Partial<ConfiguratorState>): (event: MouseEvent<HTMLAnchorElement>) => void;
};

/**
 * Keeps the state in the page and in its address. The address is replaced without asking the router: everything
 * that a change needs is here already, and going back should leave the configurator, not replay every click.
 */
export function useConfigurator(facts: ConfiguratorFacts, start: ConfiguratorState): Configurator {
  const [state, setState] = useState(start);
  const view = useMemo(() => presentConfigurator(facts, state), [facts, state]);
  const query = (change: Partial<ConfiguratorState>) => toQuery({ ...state, ...change }, facts.standard);
  const change = (changed: Partial<ConfiguratorState>) => {
    window.history.replaceState(window.history.state, '', query(changed));
    setState({ ...state, ...changed });
  };
  return {
    facts,
    state,
    view,
    query,
    change,
    choose: (choices) => change({ choices }),
    onFollow: (changed) => (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      event.preventDefault();
      change(changed);
    },
  };
}
