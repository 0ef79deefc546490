/** En grunn til å si nei: hva slags nei det er, setningen som sier hva hun kan gjøre, og hjemmelen der loven er grunnen. */
export type Avslagsregel = {
  readonly slag: 'konflikt' | 'sperret' | 'ugyldig'
  readonly setning: string
  readonly hjemmel?: string
}
