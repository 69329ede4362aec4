/** Something that the person at the terminal can mend. Its message is one line that says what to do; no stack follows. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
