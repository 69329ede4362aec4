/** What a colour says. A tone never speaks alone: a word or an icon stands beside it. */
export type Tone = 'neutral' | 'success' | 'warning' | 'danger' | 'info';
