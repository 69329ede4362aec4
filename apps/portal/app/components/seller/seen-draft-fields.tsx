import type { SeenDraft } from '@portico/pages';

/** Carries the draft that the form was made from, so that a second editor is told. */
export function SeenDraftFields({ seen }: { readonly seen: SeenDraft }) {
  return (
    <>
      <input type="hidden" name="revisionId" value={seen.revisionId} readOnly />
      <input type="hidden" name="version" value={seen.version} readOnly />
    </>
  );
}
