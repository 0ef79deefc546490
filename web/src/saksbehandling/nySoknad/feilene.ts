import { erDato } from '@handlingsrom/domene/felles/dato'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { radene, type Verdier, valider } from './verdier.ts'

export type Feltfeil = { readonly felt: string; readonly tekst: string }

const RADER = ['barn', 'inntekter', 'utgifter'] as const
type Rader = (typeof RADER)[number]
const erRader = (navn: unknown): navn is Rader => RADER.some(r => r === navn)

/** Alt som må rettes, i den rekkefølgen det står på skjermen. Feltnavnet er det samme som `name` i skjemaet. */
export function feilene(v: Verdier, idag: string, t: Tekster['nySoknad']['feil']): readonly Feltfeil[] {
  const svar = valider(v)
  const synlige = radene(v)
  const fraKontrakten = svar.success
    ? []
    : svar.error.issues.map(({ path, code }): Feltfeil => {
        const [omrade, nr, ...resten] = path
        // Radene som sendes, er færre enn dem på skjermen; feilen skal stå på den raden folk ser.
        const sti = erRader(omrade) ? [omrade, synlige[omrade][Number(nr)] ?? 0, ...resten] : path
        return { felt: sti.join('.'), tekst: setning(sti, code, t) }
      })
  const alle = [...datoene(v, idag, t), ...fraKontrakten]
  return alle.filter((f, i) => alle.findIndex(x => x.felt === f.felt) === i)
}

function setning(sti: readonly PropertyKey[], kode: string, t: Tekster['nySoknad']['feil']): string {
  const navn = String(sti.at(-1))
  const nr = Number(sti[1]) + 1
  if (kode === 'too_big' && navn !== 'samvarsgrad') return t.forLangt
  if (sti[0] === 'barn' && navn === 'fornavn') return t.barnetsFornavn(nr)
  if (sti[0] === 'barn' && navn === 'etternavn') return t.barnetsEtternavn(nr)
  if (sti[0] === 'partner' && navn === 'fornavn') return t.partnersFornavn
  if (sti[0] === 'partner' && navn === 'etternavn') return t.partnersEtternavn
  if (navn === 'fornavn') return t.fornavn
  if (navn === 'etternavn') return t.etternavn
  if (navn === 'samvarsgrad') return t.prosent
  if (navn === 'belop') return t.belop
  if (navn === 'tekst') return t.tekst
  return t.forLangt
}

function datoene(v: Verdier, idag: string, t: Tekster['nySoknad']['feil']): readonly Feltfeil[] {
  const sjekk = (felt: string, verdi: string): Feltfeil[] => {
    if (verdi === '') return []
    if (!erDato(verdi)) return [{ felt, tekst: t.dato }]
    return verdi > idag ? [{ felt, tekst: t.fremtid }] : []
  }
  return [
    ...(v.mottattDato === ''
      ? [{ felt: 'mottattDato', tekst: t.mottatt }]
      : sjekk('mottattDato', v.mottattDato)),
    ...sjekk('soker.fodselsdato', v.soker.fodselsdato),
    ...(v.medPartner ? sjekk('partner.fodselsdato', v.partner.fodselsdato) : []),
    ...v.barn.flatMap((b, i) => sjekk(`barn.${i}.fodselsdato`, b.fodselsdato)),
  ]
}
