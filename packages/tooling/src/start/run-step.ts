import { diskFullObstacle, Obstacle, recognizeFault } from '../../bootstrap/obstacle.mjs';
import { startChild } from '../process/child-process.ts';
import type { Child, ChildRequest } from '../process/child-process.ts';

/** A command that has to succeed before starting goes on. */
export type StepRequest = Omit<ChildRequest, 'onLine'> & {
  /** What it does, as a noun: "migrating the database". */
  readonly what: string;
  readonly onLine?: ChildRequest['onLine'];
  readonly onStart: (child: Child) => void;
};

/**
 * Runs a command to its end and answers what it printed to its output.
 *
 * @throws {Obstacle} with the line in which the command itself says what stands in the way, when it fails
 */
export async function runStep({
  what,
  onLine,
  onStart,
  ...request
}: StepRequest): Promise<readonly string[]> {
  const output: string[] = [];
  const child = startChild({
    ...request,
    onLine: (line, stream) => {
      if (stream === 'out') output.push(line);
      onLine?.(line, stream);
    },
  });
  onStart(child);
  const { code } = await child.ended;
  if (code === 0) return output;

  const said = child.lastLines().join('\n');
  const own = child.lastLines().findLast((line) => line.startsWith('portico: '));
  throw (
    (await diskFullObstacle(request.cwd, what)) ??
    (own === undefined ? recognizeFault(said, what) : new Obstacle(own.slice('portico: '.length))) ??
    new Obstacle(`${what.charAt(0).toUpperCase()}${what.slice(1)} failed.\n${said}`)
  );
}
