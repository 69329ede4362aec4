/** Stands for our own origin: no real page has it, so that a target that leads elsewhere shows by another one. */
const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path of ours out of untrusted text, else the start. Whatever a browser would
 * read as another origin (`//evil`, `/\evil`, tabs and line ends that it drops, another scheme) leads to the start.
 */
export function returnTarget(text: string | null | undefined): string {
  if (text == null || !text.startsWith('/') || /[\\\p{Cc}\s]/u.test(text)) return '/';
  const url = URL.parse(text, HERE);
  if (url === null || url.origin !== HERE || text.startsWith('//')) return '/';
  // Going back to the doors would only lead in a circle, or out again.
  return DOORS.some((door) => url.pathname.startsWith(door)) ? '/' : `${url.pathname}${url.search}`;
}

const DOORS = [
  '/sign-in',
  '/sign-out',
  '/forgot-password',
  '/reset-password',
  '/invitation',
  '/no-access',
  '//',
];
