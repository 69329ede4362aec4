export { startChild } from './child-process.ts';
export type { Child } from './child-process.ts';
