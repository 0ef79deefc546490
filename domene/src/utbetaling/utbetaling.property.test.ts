import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regnestykke } from '../beregning/regnestykke.ts'
import { type Belop, ore, sum } from '../felles/belop.ts'
import { dato, maned } from '../felles/dato.ts'
import type { LinjeId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad, S1 } from '../testdata/enSoknad.ts'
import { SIVERT } from '../testdata/verden.ts'
import type { FattetVedtak } from '../vedtak/tilstand.ts'
import type { Linje } from '../vurdering/tilstand.ts'
import type { Betaling, Planpost } from './hendelser.ts'
import { ikkePlanlagt, rammer } from './ramme.ts'
import { opptatt, type Utbetaling } from './tilstand.ts'

const mottaker = { navn: 'Utleieren', hvorfor: 'Hun ba om det.', samtykke: dato('2026-11-20') }
const former = [
  { slag: 'bidrag' },
  { slag: 'lan', hvorfor: 'x', evne: 'y', forsteAvdrag: maned('2027-03'), avdrag: ore(1), antall: 1 },
  { slag: 'garanti', hvorfor: 'x', gjelder: 'y', til: dato('2027-12-31') },
  { slag: 'varer-tjenester', hva: 'x', saerligeGrunner: 'y' },
] as const
const enLinje = fc.record({
  inntekt: fc.boolean(),
  hyppighet: fc.constantFrom('manedlig' as const, 'engang' as const),
  belop: fc.integer({ min: 0, max: 3_000_000 }).map(b => ore(b)),
  hjemmel: fc.constantFrom('18' as const, '19' as const),
  form: fc.constantFrom(...former),
  tilAndre: fc.boolean(),
})
const somLinje = (l: typeof enLinje extends fc.Arbitrary<infer T> ? T : never, i: number): Linje =>
  ({
    linjeId: `l${i}` as LinjeId,
    innhold: { slag: l.inntekt ? 'inntekt' : 'utgift', tekst: `Linje ${i}`, hyppighet: l.hyppighet },
    beslutning: l.inntekt
      ? { utfall: 'medregnet', belop: l.belop, begrunnelse: '' }
      : {
          utfall: 'innvilget',
          belop: l.belop,
          hjemmel: l.hjemmel,
          begrunnelse: 'x',
          form: l.form,
          ...(l.tilAndre ? { mottaker } : {}),
        },
  }) as unknown as Linje

test('summen av det som skal betales, er summen av det som er vedtatt, på øret, for alle linjer', () => {
  fc.assert(
    fc.property(fc.array(enLinje, { maxLength: 8 }), fc.nat(11), (valgt, lengde) => {
      const linjer = valgt.map(somLinje)
      const { perManed, engang } = regnestykke(linjer)
      const til = maned(`2027-${String(lengde + 1).padStart(2, '0')}`)
      const innhold = { periode: { fra: maned('2027-01'), til }, linjer, perManed, engang }
      const alle = rammer({ slag: 'ordinaert', innhold } as unknown as FattetVedtak)
      for (const r of alle) expect(sum(r.deler.map(d => d.belop))).toBe(r.vedtatt)
      for (const r of alle) expect(r.deler.every(d => d.belop > 0) && r.varer <= r.vedtatt).toBe(true)
      expect(sum(alle.map(r => r.vedtatt))).toBe(perManed * (lengde + 1) + engang)
    }),
  )
})

const POSTER: readonly Planpost[] = [maned('2026-12'), maned('2027-01'), 'engang']
const steg = fc.record({
  hva: fc.constantFrom('planlegg', 'endre', 'stopp', 'annuller', 'betal', 'erstatt', 'dager'),
  post: fc.constantFrom(...POSTER),
  nr: fc.nat(2),
  /** Øre som legges til summen: noen ganger prøver hun å gi mer eller mindre enn vedtatt. */
  avvik: fc.constantFrom(0, 0, 0, 0, 1, -1, 500_000),
  deler: fc.integer({ min: 1, max: 3 }),
})
type Steg = typeof steg extends fc.Arbitrary<infer T> ? T : never

const start = () =>
  enSak()
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2027-01')
    .utfor({
      type: 'settLinje',
      soknadId: S1,
      linjeId: 'seng' as LinjeId,
      linje: { slag: 'utgift', post: 'inventar', tekst: 'Seng', hyppighet: 'engang', kilde: 'samtale' },
      settVersjon: 0,
    })
    .alleLinjerBesluttet()
    .foreslatt()
    .fattetAv()
type S = ReturnType<typeof start>

const fattede = (s: S) => s.sak.vedtak.vedtak.flatMap(v => (v.status === 'fattet' ? [v] : []))
const iDeler = (hele: number, antall: number, forfall: string): readonly Betaling[] =>
  Array.from({ length: antall }, (_, i) => ({
    belop: (i === 0 ? hele - (antall - 1) : 1) as Belop,
    mottaker: { slag: 'soker' },
    forfall: dato(forfall),
  }))

function kommando(s: S, { hva, post, nr, avvik, deler }: Steg): SakKommando | undefined {
  const idag = s.verden.dato
  const v = fattede(s).at(nr === 0 ? 0 : -1)
  const u = s.sak.utbetalinger.at(nr)
  const ramme = v && rammer(v).find(r => r.post === post)
  if (hva === 'planlegg' && v && ramme) {
    const rest = ikkePlanlagt(s.sak.vedtak, s.sak.utbetalinger, v, ramme)
    const egne = s.sak.utbetalinger.filter(x => x.vedtakId === v.vedtakId)
    const settVersjon = Math.max(0, ...egne.map(x => x.versjon))
    const utbetalinger = iDeler(rest + avvik, deler, idag).map(d => ({ ...d, post }))
    return { type: 'planleggUtbetalinger', vedtakId: v.vedtakId, utbetalinger, settVersjon }
  }
  if (!u) return undefined
  const om = { utbetalingId: u.utbetalingId, settVersjon: u.versjon }
  if (hva === 'endre')
    return { type: 'endreUtbetaling', ...om, deler: iDeler(u.belop + avvik, deler, idag), grunn: 'x' }
  if (hva === 'stopp') return { type: 'stoppUtbetaling', ...om, grunn: 'x' }
  if (hva === 'annuller') return { type: 'annullerUtbetaling', ...om, grunn: 'x' }
  return hva === 'betal'
    ? { type: 'registrerUtbetalt', ...om, lestVersjon: u.versjon, dato: idag }
    : undefined
}

function gjor(s: S, x: Steg): S {
  if (x.hva === 'dager') return s.den(x.nr > 1 ? '2026-12-20' : s.verden.dato)
  const siste = fattede(s).at(-1)
  if (x.hva === 'erstatt' && siste && x.nr < 2)
    return s
      .utfor({
        type: 'taOppVedtak',
        vedtakId: siste.vedtakId,
        gjenopptak: { slag: 'omgjoring', grunn: 'ikke-til-skade', begrunnelse: 'Noe ble glemt.' },
      })
      .utfor({ type: 'foreslaVedtak', soknadId: S1, utfall: 'innvilget', begrunnelse: 'Nytt.' })
      .fattetAv(SIVERT)
  const k = kommando(s, x)
  return k && s.prov(k).ok ? s.utfor(k) : s
}

const betalt = (s: S): readonly Utbetaling[] => s.sak.utbetalinger.filter(u => u.status === 'utbetalt')

test('ingen rekke av handlinger gir mer enn vedtatt, og ingen endrer det som er betalt', () => {
  fc.assert(
    fc.property(fc.array(steg, { minLength: 15, maxLength: 30, size: 'max' }), alle => {
      let s = start()
      for (const x of alle) {
        const etter = gjor(s, x)
        for (const u of betalt(s)) expect(etter.sak.utbetalinger).toContainEqual(u)
        for (const v of fattede(etter)) {
          for (const r of rammer(v)) {
            const egne = etter.sak.utbetalinger.filter(u => u.vedtakId === v.vedtakId && u.post === r.post)
            expect(opptatt(egne)).toBeLessThanOrEqual(r.vedtatt)
            // Alle vedtakene gir det samme her, så det som er betalt i alt for en måned, er aldri mer enn én gang.
            const iAlt = betalt(etter).filter(u => u.post === r.post)
            expect(opptatt(iAlt)).toBeLessThanOrEqual(r.vedtatt)
          }
        }
        s = etter
      }
    }),
    { numRuns: 150 },
  )
})
