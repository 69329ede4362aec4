export { someCase } from './arbitrary-model.ts';
export type { Case } from './arbitrary-model.ts';
export { standard, workstation } from './example-workstation.ts';
