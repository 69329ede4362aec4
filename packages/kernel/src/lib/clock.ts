/** Tells the present instant. Passed in wherever time decides something, so that any instant can be tried. */
export type Clock = () => Date;
