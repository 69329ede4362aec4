import { describe, expect, it } from 'vitest';

import { readSelection } from './selection.ts';
import type { Step } from './step.ts';

const step = (name: string, after: string[] = []): Step => ({
  name,
  after,
  proves: '',
  cores: 1,
  needs: [],
  command: ['true'],
});
const steps = [step('build'), step('lint'), step('journeys', ['build'])];

const namesOf = (args: string[]): string[] => {
  const selection = readSelection(args, steps);
  return selection.kind === 'run' ? selection.steps.map(({ name }) => name) : [];
};

describe('readSelection', () => {
  it('runs everything unless told otherwise', () => {
    expect(namesOf([])).toEqual(['build', 'lint', 'journeys']);
  });

  it('runs what is named, and what that needs first', () => {
    expect(namesOf(['--only', 'lint'])).toEqual(['lint']);
    expect(namesOf(['--only=journeys'])).toEqual(['build', 'journeys']);
    expect(namesOf(['--only', 'journeys, lint'])).toEqual(['build', 'lint', 'journeys']);
  });

  it('says which steps there are when it is asked for another', () => {
    expect(() => readSelection(['--only', 'speed'], steps)).toThrow('There are: build, lint, journeys.');
    expect(() => readSelection(['--fast'], steps)).toThrow('--only');
  });
});
