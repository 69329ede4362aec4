/** Carries the identifier that makes a form done once however often it is sent. `id` comes from the loader. */
export function SubmissionField({ id }: { readonly id: string }) {
  return <input type="hidden" name="submissionId" value={id} readOnly />;
}
