/** Merkede typer: samme verdi i minnet, ulik type for kompilatoren, slik at en dato ikke kan brukes som et beløp. */
declare const merke: unique symbol
export type Merket<T, M extends string> = T & { readonly [merke]: M }
