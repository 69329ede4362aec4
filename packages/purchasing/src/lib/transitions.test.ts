import { describe, expect, it } from 'vitest';

import { ORDER_TRANSITIONS } from './order-state.ts';
import { QUOTE_TRANSITIONS } from './quote-state.ts';
import { findTransitionFaults, nextState } from './transitions.ts';
import type { TransitionTable } from './transitions.ts';

describe('the lifecycles', () => {
  it('are sound', () => {
    expect(findTransitionFaults(QUOTE_TRANSITIONS, 'open')).toEqual([]);
    expect(findTransitionFaults(ORDER_TRANSITIONS, 'received')).toEqual([]);
  });

  it('keep a decided quote decided', () => {
    for (const state of ['accepted', 'rejected', 'withdrawn', 'expired'] as const) {
      expect(QUOTE_TRANSITIONS[state]).toEqual({});
    }
  });

  it('do not cancel what is on its way', () => {
    expect(nextState(ORDER_TRANSITIONS, 'confirmed', 'cancel')).toBe('cancelled');
    expect(nextState(ORDER_TRANSITIONS, 'shipped', 'cancel')).toBeUndefined();
  });
});

describe('checking a lifecycle', () => {
  it('finds a state that nothing leads to', () => {
    const table: TransitionTable<'draft' | 'sent' | 'lost', 'send'> = {
      draft: { send: 'sent' },
      sent: {},
      lost: {},
    };
    expect(findTransitionFaults(table, 'draft')).toEqual([{ kind: 'unreachable', state: 'lost' }]);
  });

  it('finds states that never end', () => {
    const table: TransitionTable<'draft' | 'sent' | 'done', 'send' | 'recall' | 'finish'> = {
      draft: { send: 'sent', finish: 'done' },
      sent: { send: 'sent' },
      done: {},
    };
    expect(findTransitionFaults(table, 'draft')).toEqual([]);
    const endless: TransitionTable<'draft' | 'sent', 'send' | 'recall'> = {
      draft: { send: 'sent' },
      sent: { recall: 'draft' },
    };
    expect(findTransitionFaults(endless, 'draft')).toEqual([
      { kind: 'no-way-out', state: 'draft' },
      { kind: 'no-way-out', state: 'sent' },
    ]);
  });

  it('finds a transition that leads nowhere', () => {
    const table = { draft: { send: 'gone' } } as unknown as TransitionTable<'draft', 'send'>;
    expect(findTransitionFaults(table, 'draft')).toContainEqual({
      kind: 'unknown-target',
      from: 'draft',
      by: 'send',
      to: 'gone',
    });
  });
});
