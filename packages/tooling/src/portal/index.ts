export { ensurePortalBuild } from './portal-build.ts';
