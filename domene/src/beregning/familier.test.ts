import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tilKroner } from '../felles/belop.ts'
import { beregningsgrunnlag } from '../sak/beregningsgrunnlag.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { enFortaltFamilie, type Fortelling } from '../testdata/fortaltFamilie.ts'
import { beregning, holdtUtenfor } from './forklaring.ts'
import { forPerioden } from './regnestykke.ts'

/**
 * Familiene er skrevet som fortellinger, og tallene er regnet for hånd av loven og satsene før koden ble kjørt. De prøver regnestykket,
 * hva som står utenfor og hvorfor, og hva det spørres om; aldri hva noen burde fått.
 */
type Fasit = {
  /** Navn → hver måned utgangspunktet er nytt: [måned, kommunens norm, statens sats]. `null` er ukjent. */
  readonly utgangspunkt: Readonly<
    Record<string, readonly (readonly [string, number | null, number | null])[]>
  >
  /** [måned, norm, faktisk, inntekt, differanse, linjer som mangler noe] */
  readonly opplysning: readonly (readonly [string, number, number, number, number, readonly string[]])[]
  readonly perManed: number
  readonly engang: number
  readonly forPerioden: number
  readonly utenfor: readonly string[]
  readonly sporsmal: readonly string[]
  readonly overskudd?: boolean
  readonly engangOppgitt?: readonly [number, number]
  readonly forSeg?: number
  readonly nodhjelp?: { readonly belop: number; readonly etterkontrollFrist: string }
}

const les = (fil: string) =>
  JSON.parse(readFileSync(new URL(`../testdata/familier/${fil}`, import.meta.url), 'utf8'))
const fortellinger = les('fortellinger.json') as readonly Fortelling[]
const fasit = les('fasit.json') as Readonly<Record<string, Fasit>>

describe.each(fortellinger.map(f => [f.id, f] as const))('%s', (id, f) => {
  const ventet = fasit[id]
  if (!ventet) throw new Error(`${id} har ingen fasit`)
  const familie = enFortaltFamilie(f)
  const g = beregningsgrunnlag(familie.verden.sak, S1, familie.verden)
  const r = beregning(g)

  test('utgangspunktet er det satsene og normen sier, måned for måned', () => {
    const linjer = g.linjer.filter(l => l.maneder.length > 0)
    expect(
      Object.fromEntries(
        linjer.map(l => [
          familie.navn(l.linje.innhold.gjelder),
          l.maneder.map(m => [
            m.maned,
            m.norm === undefined ? null : tilKroner(m.norm),
            m.sats === undefined ? null : tilKroner(m.sats),
          ]),
        ]),
      ),
    ).toEqual(ventet.utgangspunkt)
  })

  test('regnestykket til opplysning stemmer, og sier hva som mangler', () => {
    expect(
      r.opplysning.map(o => [
        o.maned,
        tilKroner(o.norm),
        tilKroner(o.faktisk),
        tilKroner(o.inntekt),
        tilKroner(o.differanse),
        o.mangler.map(familie.linje).toSorted(),
      ]),
    ).toEqual(ventet.opplysning.map(([...o]) => [...o.slice(0, 5), [...o[5]].toSorted()]))
  })

  test('summen er på øret, for måneden, for det som gis én gang og for perioden', () => {
    expect({
      perManed: tilKroner(r.sum.perManed),
      engang: tilKroner(r.sum.engang),
      forPerioden: tilKroner(forPerioden(r.sum, g.maneder.length)),
      overskudd: r.sum.overskudd,
    }).toEqual({
      perManed: ventet.perManed,
      engang: ventet.engang,
      forPerioden: ventet.forPerioden,
      overskudd: ventet.overskudd ?? false,
    })
  })

  test('det loven holder utenfor, står der, teller null og viser til § 18 tredje ledd', () => {
    const utenfor = g.linjer.flatMap((l, i) => (holdtUtenfor(l) ? [{ l, f: r.linjer[i] }] : []))
    expect(utenfor.map(({ l }) => familie.linje(l.linje.linjeId)).toSorted()).toEqual(
      [...ventet.utenfor].toSorted(),
    )
    for (const { f: linje } of utenfor)
      expect(linje).toMatchObject({ maate: 'utenfor', teller: 0, hjemmel: '18-tredje' })
  })

  test('det spørres om det som må spørres om, og ikke om annet', () => {
    expect(r.sporsmal.map(s => `${s.kode} ${familie.linje(s.linjeId)}`).toSorted()).toEqual(
      [...ventet.sporsmal].toSorted(),
    )
  })

  test('engangsbeløp, forskudd og refusjon står for seg', () => {
    expect([tilKroner(r.engang.utgift), tilKroner(r.engang.inntekt), tilKroner(r.forSeg)]).toEqual([
      ...(ventet.engangOppgitt ?? [0, 0]),
      ventet.forSeg ?? 0,
    ])
  })
})

test.each(fortellinger.filter(f => f.nodhjelp).map(f => [f.id, f] as const))(
  '%s: nødhjelpen er gitt uten noe regnestykke, og etterkontrollen har sin frist',
  (id, f) => {
    const gitt = enFortaltFamilie(f).verden.sak.vedtak.vedtak.at(-1)
    const ventet = fasit[id]?.nodhjelp
    expect(gitt?.status === 'fattet' && gitt.slag === 'nodhjelp' ? gitt : undefined).toMatchObject({
      innhold: { belop: (ventet?.belop ?? 0) * 100 },
      etterkontrollFrist: ventet?.etterkontrollFrist,
    })
  },
)

test('hver fortelling har en fasit, og hver fasit en fortelling', () => {
  expect(fortellinger.map(f => f.id)).toEqual(Object.keys(fasit))
  expect(fortellinger.length).toBeGreaterThanOrEqual(30)
})
