/** A rest that can be cut short. */
export type Pause = {
  /** Resolves after `milliseconds`, or as soon as somebody calls {@link Pause.wake}. */
  rest(milliseconds: number): Promise<void>;
  /** Ends the present rest; with none under way, the next one ends at once. */
  wake(): void;
};

/** Makes a pause. One waiter at a time. */
export function createPause(): Pause {
  let end: (() => void) | undefined;
  let woken = false;
  return {
    rest(milliseconds) {
      if (woken) {
        woken = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(finish, milliseconds);
        function finish(): void {
          clearTimeout(timer);
          end = undefined;
          resolve();
        }
        end = finish;
      });
    },
    wake() {
      if (end === undefined) woken = true;
      else end();
    },
  };
}
