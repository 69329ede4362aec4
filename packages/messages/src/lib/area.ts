/** The messages of one area in ICU MessageFormat. Every key starts with the area's name. */
export type AreaMessages<Area extends string> = Readonly<Record<`${Area}.${string}`, string>>;

/** The same area in another language: exactly the keys of the English one. */
export type Translation<English> = { readonly [Key in keyof English]: string };
