const NAME_WIDTH = 9;

/** Says at the terminal how starting goes, each line with the time since the start. */
export type Announcer = {
  say(name: string, text: string): void;
  /** Says that a step began, runs it, and says how long it took; `result` words what came out. */
  step<T>(name: string, beginning: string, work: () => Promise<T>, result: (value: T) => string): Promise<T>;
};

/** An announcer on a stream; `now` is a clock in milliseconds. */
export function createAnnouncer(write: (text: string) => void, now: () => number): Announcer {
  const start = now();
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  const say = (name: string, text: string): void =>
    write(`[${seconds(now() - start).padStart(6)} s] ${name.padEnd(NAME_WIDTH)} ${text}\n`);
  return {
    say,
    async step(name, beginning, work, result) {
      say(name, `${beginning} …`);
      const began = now();
      const value = await work();
      say(name, `${result(value)} (${seconds(now() - began)} s)`);
      return value;
    },
  };
}
