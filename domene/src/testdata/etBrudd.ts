import { kroner } from '../felles/belop.ts'
import { type Dato, dato } from '../felles/dato.ts'
import type { LinjeId, VedtakId } from '../felles/id.ts'
import { vurderingslinjer } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Vilkarsinnhold } from '../vilkar/typer.ts'
import { enSak, innvilget } from './enSak.ts'
import { enSoknad, S1 } from './enSoknad.ts'
import { personId } from './etBarn.ts'
import { settVilkar, vilkarId } from './etVilkar.ts'

export const EMIL = personId('Emil')
export const HUSLEIE = 's1/utgift:0'

/** En seng, som gis én gang. */
export const SENG: SakKommando & { readonly linjeId: LinjeId } = {
  type: 'settLinje',
  soknadId: S1,
  linjeId: 'seng' as LinjeId,
  linje: { slag: 'utgift', post: 'inventar', tekst: 'Seng', hyppighet: 'engang', kilde: 'samtale' },
  settVersjon: 0,
}

/** Et fattet vedtak for desember og januar, med ett vilkår. Fattet 20. november 2026. */
export const medVilkar = (endring: Partial<Vilkarsinnhold> = {}, ...linjer: readonly SakKommando[]) =>
  enSak()
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .utfor(...linjer)
    .alleLinjerBesluttet()
    .beslutt(HUSLEIE, innvilget(kroner(9000)))
    .alleBarnVurdert()
    .utfor(settVilkar({ barna: [{ personId: EMIL, ord: 'Emil er i barnehagen da.' }], ...endring }))
    .foreslatt()
    .fattetAv()
export type Bruddsak = ReturnType<typeof medVilkar>

export const vedtaket = (s: Bruddsak, nr = 0): VedtakId =>
  s.sak.vedtak.vedtak[nr]?.vedtakId ?? ('' as VedtakId)

export const folgOpp = (
  s: Bruddsak,
  utfall: 'oppfylt' | 'ikke-oppfylt',
  paa: Dato = s.dato,
): SakKommando => ({
  type: 'folgOppVilkar',
  vedtakId: vedtaket(s),
  vilkarId: vilkarId('v1'),
  utfall,
  grunn: 'Hun kom ikke til to samtaler.',
  dato: paa,
})

export const taOppForBrudd = (s: Bruddsak, id = 'v1'): SakKommando => ({
  type: 'taOppVedtak',
  vedtakId: vedtaket(s),
  gjenopptak: {
    slag: 'vilkarsbrudd',
    grunn: 'vilkarsbrudd',
    vilkarId: vilkarId(id),
    begrunnelse: 'Du kom ikke til samtalene 3. og 17. november.',
  },
})

export const varsle: SakKommando = {
  type: 'varsleOmEndring',
  soknadId: S1,
  hva: 'Vi vurderer å dekke 500 kroner mindre av husleien i januar.',
  frist: dato('2026-12-04'),
}
export const utlever: SakKommando = {
  type: 'merkVarselUtlevert',
  soknadId: S1,
  maate: 'overlevert',
  dato: dato('2026-11-20'),
}
export const svar = (tekst = 'Jeg var syk, og ringte ikke.', paa = dato('2026-11-20')): SakKommando => ({
  type: 'forSvarPaVarsel',
  soknadId: S1,
  svar: tekst,
  dato: paa,
})

type Vurdert = Extract<SakKommando, { type: 'vurderVilkarsbrudd' }>
export const vurder = (endring: Partial<Vurdert> = {}): Vurdert => ({
  type: 'vurderVilkarsbrudd',
  soknadId: S1,
  forholdsmessig: 'Det er andre gang, og 500 kroner én måned er det minste som kan ha en virkning.',
  svaret: 'Vi tror på at hun var syk den ene gangen, og har satt beløpet lavere.',
  barna: [{ personId: EMIL, ord: 'Emil skal ha mat, varme og barnehage som før.' }],
  settVersjon: 0,
  ...endring,
})

/** Tatt opp fordi vilkåret ikke er oppfylt, varslet, og familien har svart. */
export const tattOppForBrudd = (s = medVilkar()) => {
  const brutt = s.utfor(folgOpp(s, 'ikke-oppfylt'))
  return brutt.utfor(taOppForBrudd(brutt))
}
export const besvart = () => tattOppForBrudd().utfor(varsle, utlever, svar())

/** Januar settes ned, med en vurdering etter § 19 av det som ikke dekkes. */
export const settNed = (s: Bruddsak, belop = 8500): Bruddsak =>
  settNedLinje(s.medPeriode('2027-01'), HUSLEIE, belop)

export const settNedLinje = (s: Bruddsak, linjeId: string, belop: number): Bruddsak => {
  const satt = s.beslutt(linjeId, innvilget(kroner(belop)))
  const settVersjon = vurderingslinjer(satt.sak, S1).find(l => l.linjeId === linjeId)?.versjon ?? 0
  return satt.utfor({
    type: 'vurderParagraf19',
    soknadId: S1,
    linjeId: linjeId as LinjeId,
    vurdering: 'Utleieren har sagt at hun kan vente.',
    settVersjon,
  })
}

/** Alt er skrevet, og januar er satt ned. Bare forslaget gjenstår. */
export const klarTilForslag = (belop = 8500) => settNed(besvart().utfor(vurder()), belop)
