import { describe, expect, it } from 'vitest';
import { completePage, countingIds, pageState, revision, tuesday } from '../testing/example-page.ts';
import { discardDraft } from './discard-draft.ts';
import { EMPTY_PAGE } from './page-content.ts';
import { PAGE_TRANSITIONS, revisionCan } from './page-revision.ts';
import { revertTo } from './revert-to.ts';
import { startDraft } from './start-draft.ts';

const editor = { personId: 'person-2', at: tuesday };

describe('startDraft', () => {
  it('copies the released revision; configurations keep their key', () => {
    const released = revision({ state: 'released', number: 7 });
    const outcome = startDraft(pageState({ released }), editor, countingIds());
    expect(outcome).toEqual({
      ok: true,
      value: {
        kind: 'draft-started',
        draft: {
          id: 'id-1',
          organizationId: 'organization-1',
          number: 8,
          state: 'draft',
          version: 1,
          content: completePage,
          createdById: 'person-2',
          createdAt: tuesday,
          updatedAt: tuesday,
        },
      },
    });
  });

  it('starts empty when nothing was released yet', () => {
    const outcome = startDraft(pageState(), editor, countingIds());
    expect(outcome.ok && outcome.value.draft.content).toEqual(EMPTY_PAGE);
  });

  it('answers with the draft that is there already', () => {
    const draft = revision();
    expect(startDraft(pageState({ draft }), editor, countingIds())).toEqual({
      ok: false,
      error: { kind: 'draft-exists', current: draft },
    });
  });
});

describe('revertTo', () => {
  const old = revision({ id: 'revision-0', state: 'superseded', content: EMPTY_PAGE });

  it('opens a draft with the content of an old revision', () => {
    const released = revision({ state: 'released', number: 2 });
    const outcome = revertTo(pageState({ released }), old, editor, countingIds());
    expect(outcome.ok && outcome.value.draft).toMatchObject({
      number: 3,
      state: 'draft',
      content: EMPTY_PAGE,
    });
  });

  it.each([
    ['a revision that is not there', undefined],
    ['the revision of another organization', { ...old, organizationId: 'organization-2' }],
    ['a draft', { ...old, state: 'draft' as const }],
  ])('knows nothing of %s', (_, from) => {
    expect(revertTo(pageState(), from, editor, countingIds())).toEqual({
      ok: false,
      error: { kind: 'unknown-revision' },
    });
  });
});

describe('discardDraft', () => {
  it('ends the draft that the editor saw', () => {
    const draft = revision({ version: 5 });
    expect(discardDraft(pageState({ draft }), { revisionId: draft.id, version: 5 })).toEqual({
      ok: true,
      value: { kind: 'draft-discarded', draft },
    });
  });

  it('is refused as stale when somebody saved in the meantime', () => {
    const draft = revision({ version: 6 });
    expect(discardDraft(pageState({ draft }), { revisionId: draft.id, version: 5 })).toEqual({
      ok: false,
      error: { kind: 'stale', current: draft },
    });
  });

  it('is refused as stale when the draft is gone', () => {
    expect(discardDraft(pageState(), { revisionId: 'revision-1', version: 1 })).toEqual({
      ok: false,
      error: { kind: 'stale', current: undefined },
    });
  });
});

describe('the life of a revision', () => {
  it('never changes once it is released', () => {
    for (const state of ['released', 'superseded'] as const) {
      expect(revisionCan(state, 'change')).toBe(false);
      expect(revisionCan(state, 'release')).toBe(false);
      expect(revisionCan(state, 'discard')).toBe(false);
    }
  });

  it('leads only to states that have a life of their own', () => {
    const targets = Object.values(PAGE_TRANSITIONS).flatMap((actions) => Object.values(actions));
    const states = Object.keys(PAGE_TRANSITIONS);
    expect(targets.filter((target) => target !== null && !states.includes(target))).toEqual([]);
  });
});
