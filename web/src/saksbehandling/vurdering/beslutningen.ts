import type { Linjebeslutning } from '@handlingsrom/domene/vurdering/hendelser'
import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { byggDepositum, byggForm, byggMottaker, lanetGaarOpp } from '../../felles/stonadsform/formutkast.ts'
import type { Beslutningsutkast, Valgte } from './useBeslutning.ts'

/** Hvilke spørsmål beløpet og linjen reiser. Dialogen stiller bare dem. */
export type Sporsmal = {
  readonly likt: boolean
  readonly belopet: boolean
  readonly reduksjon: boolean
  /** Linjen er depositum: vilkårene mens de bor der. */
  readonly depositum: boolean
  /** Det regnes med et annet beløp enn de har, eller ingen vet hva de har, eller loven overlater det til skjønn. */
  readonly inntekten: boolean
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
    depositum: dekkes && l.post === 'depositum',
    inntekten:
      l.slag === 'inntekt' &&
      (l.holdesUtenfor === 'krever-skjonn' ||
        (l.holdesUtenfor !== 'ja' && belop !== undefined && belop !== l.faktisk)),
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
    return belop === undefined || (s.inntekten && tom(t.begrunnelse))
      ? undefined
      : { utfall: 'medregnet', belop, begrunnelse: t.begrunnelse }
  if (!valg) return undefined
  if (valg === 'avsla')
    return tom(t.begrunnelse) ? undefined : { utfall: 'avslatt', begrunnelse: t.begrunnelse }
  const form = byggForm(valgte, t)
  const mottaker = byggMottaker(valgte, t)
  if (belop === undefined || !form || mottaker === 'mangler') return undefined
  const depositum = s.depositum ? byggDepositum(form, t) : undefined
  if (s.depositum && !depositum) return undefined
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
    ...(depositum ? { depositum } : {}),
    ...(valgte.maned ? { maned: valgte.maned } : {}),
  }
}

const tom = (tekst: string): boolean => tekst.trim() === ''
