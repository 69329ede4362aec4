export { integrationProject, unitProject } from './projects.ts';
