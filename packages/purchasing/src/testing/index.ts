export { valueOf } from './outcome.ts';
export { sampleLine } from './samples.ts';
