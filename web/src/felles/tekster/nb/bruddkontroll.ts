type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av en reduksjon ved brudd på vilkår sier. */
export const bruddkoder = {
  'vilkarsbrudd.ingen': () => 'Vedtaket er ikke tatt opp fordi et vilkår ikke er oppfylt.',
  'vilkarsbrudd.uten-forholdsmessighet': () =>
    'Det står ikke hvorfor reduksjonen er rimelig for det som skjedde.',
  'vilkarsbrudd.uten-svaret': () => 'Det står ikke hvordan svaret fra familien telte.',
  'vilkarsbrudd.svar-etter': () =>
    'Familien har svart etter at reduksjonen ble vurdert. Les svaret, og skriv på nytt.',
  'vilkarsbrudd.uten-barnet': (t: Tall) => `${t.navn}: hva betyr reduksjonen for barnet? Det står ikke.`,
  'vilkarsbrudd.lik-sosken': (t: Tall) => `${t.navn}: det samme står om et søsken. Er det likt for begge?`,
  'vilkarsbrudd.barnets-linje': (t: Tall) =>
    `«${t.tekst}» gjelder et barn og er satt ned. Barnet har ikke brutt noe. Må det gå ut over barnet?`,
  'vilkarsbrudd.nodvendig': (t: Tall) =>
    `«${t.tekst}» er satt ned. Er det fortsatt nok til mat, varme og tak over hodet?`,
  'vilkarsbrudd.star-der': (t: Tall) =>
    `«${t.tekst}»: alt er skrevet. Er det rimelig å sette ned stønaden for dette, og så mye?`,
  'vilkarsbrudd.annen-grunn': (t: Tall) =>
    `«${t.tekst}» er ført som ikke fulgt, men vedtaket er tatt opp av en annen grunn. Settes stønaden ned for bruddet, må vedtaket tas opp for det.`,
}
