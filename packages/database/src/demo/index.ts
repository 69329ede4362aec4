export { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.ts';
export type { DemoAccount } from './demo-accounts.ts';
export { DEMO_STEPS, isDemoLoaded, isDemoNeeded, loadDemo } from './load-demo.ts';
export type { DemoOptions, DemoProgress, DemoStep } from './load-demo.ts';
