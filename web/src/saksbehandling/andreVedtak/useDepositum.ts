import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Depositumsvedtak } from '@handlingsrom/domene/vedtak/depositum'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import {
  byggDepositum,
  byggForm,
  byggMottaker,
  type Formord,
  type Formutkast,
  type Formvalgte,
  lanetGaarOpp,
} from '../../felles/stonadsform/formutkast.ts'

type Sist = Extract<NonNullable<Vedtaksvisning['annet']>, { slag: 'depositum' }>
const TOMT: Formvalgte = {
  belop: undefined,
  form: undefined,
  forsteAvdrag: undefined,
  avdrag: undefined,
  antall: undefined,
  gjelder: '',
  til: undefined,
  hva: '',
  annenMottaker: false,
  navn: '',
  samtykke: undefined,
}

/** Det hun holder på å skrive om depositumet. Alt starter tomt, eller slik det returnerte forslaget sa. Det som gis, skrives alltid av et menneske: `utenBelop`. */
export function useDepositum(nokkel: string, sist: Sist | undefined, utenBelop = false) {
  const f = sist?.form
  const [valgte, settAlle] = useState<Formvalgte>(() => ({
    ...(sist ? slikDetSto(sist) : TOMT),
    ...(utenBelop ? { belop: undefined } : {}),
  }))
  const tekster = {
    hvorforForm: useUtkast(`${nokkel}:form`, f && 'hvorfor' in f ? f.hvorfor : ''),
    evne: useUtkast(`${nokkel}:evne`, f?.slag === 'lan' ? f.evne : ''),
    saerligeGrunner: useUtkast(`${nokkel}:saerlige`),
    hvorforMottaker: useUtkast(`${nokkel}:mottaker`, sist?.mottaker?.hvorfor),
    dekker: useUtkast(`${nokkel}:dekker`, sist?.vilkar.dekker),
    vedSlutt: useUtkast(`${nokkel}:slutt`, sist?.vilkar.vedSlutt),
    vedKrav: useUtkast(`${nokkel}:krav`, sist?.vilkar.vedKrav),
  }
  const sett = (endring: Partial<Formvalgte>) => settAlle(forrige => ({ ...forrige, ...endring }))
  const utkast: Formutkast = { valgte, sett, tekster }
  /** Formen, vilkårene og mottakeren, eller ingenting når noe mangler. */
  const bygg = (): Pick<Depositumsvedtak, 'belop' | 'form' | 'vilkar' | 'mottaker'> | undefined => {
    const { belop } = valgte
    const ord: Formord = {
      hvorforForm: tekster.hvorforForm.tekst,
      evne: tekster.evne.tekst,
      saerligeGrunner: '',
      hvorforMottaker: tekster.hvorforMottaker.tekst,
      dekker: tekster.dekker.tekst,
      vedSlutt: tekster.vedSlutt.tekst,
      vedKrav: tekster.vedKrav.tekst,
    }
    const form = byggForm(valgte, ord)
    const mottaker = byggMottaker(valgte, ord, true)
    if (belop === undefined || !form || form.slag === 'varer-tjenester' || mottaker === 'mangler')
      return undefined
    if (form.slag === 'lan' && !lanetGaarOpp(form.avdrag, form.antall, belop)) return undefined
    const vilkar = byggDepositum(form, ord)
    return vilkar && { belop, form, vilkar, ...(mottaker ? { mottaker } : {}) }
  }
  const forkast = () => {
    for (const u of Object.values(tekster)) u.forkast()
  }
  return { utkast, bygg, forkast }
}

const slikDetSto = ({ belop, form: f, mottaker: m }: Sist): Formvalgte => ({
  ...TOMT,
  belop: belop as Belop,
  form: f.slag,
  ...(f.slag === 'lan'
    ? { forsteAvdrag: f.forsteAvdrag as Maned, avdrag: f.avdrag as Belop, antall: f.antall }
    : {}),
  ...(f.slag === 'garanti' ? { gjelder: f.gjelder, til: f.til as Dato } : {}),
  ...(m ? { annenMottaker: true, navn: m.navn, samtykke: m.samtykke as Dato | undefined } : {}),
})
