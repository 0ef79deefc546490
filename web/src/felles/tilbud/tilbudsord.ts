import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Grunnvisning, Tilbudskort, Tilbudsvisning, Ukjentvisning } from '@handlingsrom/kontrakt/tilbud'
import type { Format } from '../format.ts'
import type { Tekster } from '../tekster/typer.ts'

type Tekst = Tilbudskort['tekst']['nb']
type Familie = Pick<Tilbudsvisning, 'dagens' | 'personer'>

/** Teksten på språket leseren har valgt. Finnes den ikke, er den på bokmål, og merkes så den uttales riktig. */
export function tilbudstekst(t: Tilbudskort, spraak: Spraak): { tekst: Tekst; lang: Spraak } {
  const funnet = t.tekst[spraak]
  return funnet ? { tekst: funnet, lang: spraak } : { tekst: t.tekst.nb, lang: 'nb' }
}

/**
 * «6 år til 13 år». Den øvre grensen er det siste hele året. Måneder sies bare om de minste; for skolebarn følger grensen trinnet, og da
 * står det i teksten hvem det er for.
 */
export function alderIOrd(t: Tilbudskort, ord: Tekster['tilbud']): string {
  if (!t.alder) return ''
  const vis = (m: number) => (m % 12 === 0 ? ord.ar(m / 12) : ord.maneder(m))
  const { fraManeder, tilManeder } = t.alder
  if ((fraManeder % 12 !== 0 || tilManeder % 12 !== 0) && tilManeder > 36) return ''
  return ord.alderFraTil(vis(fraManeder), vis(tilManeder % 12 === 0 ? tilManeder - 12 : tilManeder))
}

/** «Emil, 7 år»; «Familien» når det gjelder alle. */
export function personIOrd(id: string | undefined, f: Familie, t: Tekster['tilbud'], format: Format): string {
  const p = f.personer.find(x => x.personId === id)
  if (!p) return t.familien
  return t.person(p.fornavn, p.fodselsdato ? format.alder(p.fodselsdato as Dato, f.dagens as Dato) : '')
}

/** Én setning per grunn, i den rekkefølgen de kom. Den gjengir svaret; den tolker det ikke. */
export function grunnsetning(g: Grunnvisning, f: Familie, tekster: Tekster, format: Format): string {
  const { tilbud: t, kartlegging } = tekster
  const hvem = personIOrd(g.personId, f, t, format)
  const nar = 'dato' in g ? format.relativDato(g.dato as Dato, f.dagens as Dato) : ''
  const tema = 'tema' in g ? kartlegging.tema[g.tema].toLocaleLowerCase('nb') : ''
  switch (g.slag) {
    case 'behov':
      return t.grunn.behov(hvem, tema, nar)
    case 'svar':
      return t.grunn.svar(hvem, tema, t.valg[g.valg], nar)
    case 'delsvar':
      return t.grunn.delsvar(hvem, t.delsvar[g.sporsmalId] ?? t.delsvarAnnet, nar)
    case 'kjennetegn':
      return t.grunn.kjennetegn(hvem, t.kjennetegn[g.kjennetegn], nar)
    case 'alder':
      return t.grunn.alder(hvem)
    case 'en-voksen':
      return t.grunn.enVoksen(hvem)
    default:
      return g satisfies never
  }
}

/** Det som ikke er avklart, samlet: «Ikke spurt: fritid (Emil og Sana)». */
export function ukjentsetninger(
  ukjente: readonly Ukjentvisning[],
  f: Familie,
  tekster: Tekster,
  format: Format,
): readonly string[] {
  const { tilbud: t, kartlegging } = tekster
  const navn = (id: string | undefined) => f.personer.find(p => p.personId === id)?.fornavn ?? t.familien
  const nokkel = (u: Ukjentvisning) => `${u.slag}/${'tema' in u ? u.tema : ''}`
  const forste = ukjente.filter((u, i) => ukjente.findIndex(x => nokkel(x) === nokkel(u)) === i)
  return forste.flatMap(u => {
    const gruppe = ukjente.filter(x => nokkel(x) === nokkel(u))
    const hvem = format.liste([...new Set(gruppe.map(x => navn(x.personId)))])
    if ('tema' in u) return [t.ukjent[u.slag](kartlegging.tema[u.tema].toLocaleLowerCase('nb'), hvem)]
    return [u.slag === 'husstanden' ? t.ukjent.husstanden : t.ukjent['alder-ukjent'](hvem)]
  })
}

/** Om ordet finnes i noe en leser ser på kortet, på språket hun ser det på. */
export function inneholderOrd(t: Tilbudskort, ord: string, spraak: Spraak): boolean {
  const sok = ord.trim().toLocaleLowerCase('nb')
  if (sok === '') return true
  const { navn, hva, hvem, pris = '', sted = '' } = tilbudstekst(t, spraak).tekst
  return [navn, hva, hvem, pris, sted, t.kilde.dokument].some(x => x.toLocaleLowerCase('nb').includes(sok))
}
