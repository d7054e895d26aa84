/** Where something stands: a file, by its path from the repository's root, and a line that begins at 1. */
export type Place = { readonly file: string; readonly line?: number };

/** All the places where the same stands, which is told once. */
export type Places = { readonly places: readonly Place[] };
