import type { bruddkoder as nb } from '../nb/bruddkontroll.ts'

export const bruddkoder: typeof nb = {
  'vilkarsbrudd.ingen': () => 'Vedtaket er ikkje teke opp fordi eit vilkår ikkje er oppfylt.',
  'vilkarsbrudd.uten-forholdsmessighet': () =>
    'Det står ikkje kvifor reduksjonen er rimeleg for det som hende.',
  'vilkarsbrudd.uten-svaret': () => 'Det står ikkje korleis svaret frå familien talde.',
  'vilkarsbrudd.svar-etter': () =>
    'Familien har svart etter at reduksjonen vart vurdert. Les svaret, og skriv på nytt.',
  'vilkarsbrudd.uten-barnet': t => `${t.navn}: kva har reduksjonen å seie for barnet? Det står ikkje.`,
  'vilkarsbrudd.lik-sosken': t => `${t.navn}: det same står om eit sysken. Er det likt for begge?`,
  'vilkarsbrudd.barnets-linje': t =>
    `«${t.tekst}» gjeld eit barn og er sett ned. Barnet har ikkje brote noko. Må det gå ut over barnet?`,
  'vilkarsbrudd.nodvendig': t =>
    `«${t.tekst}» er sett ned. Er det framleis nok til mat, varme og tak over hovudet?`,
  'vilkarsbrudd.star-der': t =>
    `«${t.tekst}»: alt er skrive. Er det rimeleg å setje ned stønaden for dette, og så mykje?`,
  'vilkarsbrudd.annen-grunn': t =>
    `«${t.tekst}» er ført som ikkje følgt, men vedtaket er teke opp av ein annan grunn. Blir stønaden sett ned for brotet, må vedtaket takast opp for det.`,
}
