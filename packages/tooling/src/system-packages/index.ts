export { installSystemPackages } from './install.ts';
