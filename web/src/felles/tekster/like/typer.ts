/** Tekster i ett område som skal være like: `nn` lik bokmål, `en` lik bokmål. Tekstfunksjoner oppgis med stien: `antallBarn()`. */
export type Like = { readonly nn: readonly string[]; readonly en: readonly string[] }
