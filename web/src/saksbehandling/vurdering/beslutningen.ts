import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Mottaker, Stonadsform } from '@handlingsrom/domene/stonadsform/typer'
import type { Linjebeslutning } from '@handlingsrom/domene/vurdering/hendelser'
import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Beslutningsutkast, Valgte } from './useBeslutning.ts'

/** Hvilke spørsmål beløpet og linjen reiser. Dialogen stiller bare dem. */
export type Sporsmal = {
  readonly likt: boolean
  readonly belopet: boolean
  readonly reduksjon: boolean
}

export function sporsmal(v: Vurderingsvisning, l: Linjevisning, valgte: Valgte): Sporsmal {
  const { belop, valg } = valgte
  const dekkes = l.slag === 'utgift' && valg !== 'avsla' && belop !== undefined
  // Er normen en annen senere i perioden, er også den et utgangspunkt noen må svare på om er nok.
  const paa = (x: { norm: number | null; sats: number | null }) =>
    v.utgangspunkt === 'kommunal-norm' ? x.norm : x.sats
  const utgangspunkter = [paa(l), ...l.endringer.map(paa)].filter(u => u !== null)
  const likt = dekkes && utgangspunkter.includes(belop)
  return {
    likt,
    belopet: dekkes && !likt && belop !== l.faktisk,
    reduksjon: dekkes && !likt && l.barnMedSosken === true && utgangspunkter.some(u => belop < u),
  }
}

type Tekster = { readonly [F in keyof Beslutningsutkast['tekster']]: string }

/** Det som sendes, eller ingenting når noe mangler. Serveren ser etter det samme, og dens svar gjelder. */
export function byggBeslutning(
  inntekt: boolean,
  valgte: Valgte,
  t: Tekster,
  s: Sporsmal,
): Linjebeslutning | undefined {
  const { valg, belop } = valgte
  if (inntekt)
    return belop === undefined ? undefined : { utfall: 'medregnet', belop, begrunnelse: t.begrunnelse }
  if (!valg) return undefined
  if (valg === 'avsla')
    return tom(t.begrunnelse) ? undefined : { utfall: 'avslatt', begrunnelse: t.begrunnelse }
  const form = byggForm(valgte, t)
  const mottaker = byggMottaker(valgte, t)
  if (belop === undefined || !form || mottaker === 'mangler') return undefined
  if (form.slag === 'lan' && !lanetGaarOpp(form.avdrag, form.antall, belop)) return undefined
  const ordene = s.likt
    ? [t.erDetNok]
    : [t.begrunnelse, ...(s.belopet ? [t.belopsvurdering] : []), ...(s.reduksjon ? [t.reduksjon] : [])]
  if (ordene.some(tom)) return undefined
  return {
    utfall: 'innvilget',
    belop,
    hjemmel: valg === 'innvilg19' ? '19' : '18',
    begrunnelse: s.likt ? '' : t.begrunnelse,
    ...(s.likt ? { erDetNok: t.erDetNok } : {}),
    ...(s.belopet ? { belopsvurdering: t.belopsvurdering } : {}),
    ...(s.reduksjon ? { reduksjon: t.reduksjon } : {}),
    form,
    ...(mottaker ? { mottaker } : {}),
    ...(valgte.maned ? { maned: valgte.maned } : {}),
  }
}

function byggForm(v: Valgte, t: Tekster): Stonadsform | undefined {
  switch (v.form) {
    case 'bidrag':
      return { slag: 'bidrag' }
    case 'lan': {
      const { forsteAvdrag, avdrag, antall } = v
      if (!forsteAvdrag || avdrag === undefined || antall === undefined) return undefined
      if (tom(t.hvorforForm) || tom(t.evne)) return undefined
      return { slag: 'lan', hvorfor: t.hvorforForm, evne: t.evne, forsteAvdrag, avdrag, antall }
    }
    case 'garanti':
      return v.til === undefined || tom(v.gjelder) || tom(t.hvorforForm)
        ? undefined
        : { slag: 'garanti', hvorfor: t.hvorforForm, gjelder: v.gjelder, til: v.til }
    case 'varer-tjenester':
      return tom(v.hva) || tom(t.saerligeGrunner)
        ? undefined
        : { slag: 'varer-tjenester', hva: v.hva, saerligeGrunner: t.saerligeGrunner }
    default:
      return undefined
  }
}

function byggMottaker(v: Valgte, t: Tekster): Mottaker | undefined | 'mangler' {
  if (!v.annenMottaker || v.form === 'garanti') return undefined
  if (tom(v.navn) || tom(t.hvorforMottaker)) return 'mangler'
  if (v.samtykke === undefined && v.form !== 'varer-tjenester') return 'mangler'
  return { navn: v.navn, hvorfor: t.hvorforMottaker, ...(v.samtykke ? { samtykke: v.samtykke } : {}) }
}

/** Avdragene gir lånet tilbake, og det siste er resten. Kjernen avgjør; dette er for å si det mens hun skriver. */
export const lanetGaarOpp = (avdrag: Belop, antall: number, lan: Belop): boolean =>
  avdrag > 0 && antall > 0 && avdrag * (antall - 1) < lan && avdrag * antall >= lan

const tom = (tekst: string): boolean => tekst.trim() === ''
