import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { paaDagen } from '../sak/oppgavetyper.ts'
import { enSak, nodhjelpskommando } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'

const gi = (gjelderTil: string, form: 'midlertidig-botilbud' | 'penger' = 'midlertidig-botilbud') => {
  const k = nodhjelpskommando({ dato: dato(gjelderTil) } as never)
  return { ...k, innhold: { ...k.innhold, form, gjelderTil: dato(gjelderTil) } }
}
const familien = () => enSak('2026-11-20').medBarn('Emil', '2021-05-04').medSoknad()
type S = ReturnType<typeof familien>
const id = (s: S, n = 0) => s.sak.vedtak.vedtak[n]?.vedtakId ?? ('' as never)
const frister = (s: S) => oppgaver(s.sak).flatMap(o => (o.type === 'varig-bolig' ? [o.frist] : []))
const vurder = (s: S, om: object) =>
  ({
    type: 'vurderVarigBolig',
    vedtakId: id(s),
    utfall: 'har-flyttet',
    tekst: 'De fikk leiligheten.',
    ...om,
  }) as const

describe('et varig sted vurderes før tre måneder er gått', () => {
  test('oppgaven kommer fire uker før, med dagen som frist, og går ikke av seg selv', () => {
    const s = familien().utfor(gi('2026-12-04'))
    const o = oppgaver(s.sak).find(x => x.type === 'varig-bolig')
    expect(o?.frist).toBe('2027-02-20')
    const paa = (d: string) => (o && paaDagen(o, { dagens: dato(d), intervall: 3 })) !== undefined
    expect([paa('2027-01-22'), paa('2027-01-23'), paa('2027-06-01')]).toEqual([false, true, true])
  })

  test.each<{ hva: string; sak: () => S; frister: string[]; fordi: string }>([
    {
      hva: 'penger',
      sak: () => familien().utfor(gi('2026-12-04', 'penger')),
      frister: [],
      fordi: 'ingen bor midlertidig',
    },
    {
      hva: 'forlenget dagen etter',
      sak: () => familien().utfor(gi('2026-12-04')).den('2026-12-05').utfor(gi('2027-01-05')),
      frister: ['2027-02-20'],
      fordi: 'tiden regnes fra den første dagen',
    },
    {
      hva: 'nytt etter et opphold',
      sak: () => familien().utfor(gi('2026-12-04')).den('2026-12-20').utfor(gi('2027-01-05')),
      frister: ['2027-02-20', '2027-03-20'],
      fordi: 'to opphold, og ingen har skrevet at det første er slutt',
    },
    {
      hva: 'har flyttet',
      sak: () => {
        const s = familien().utfor(gi('2026-12-04'))
        return s.utfor(vurder(s, {}))
      },
      frister: [],
      fordi: 'noen har skrevet hvor de bor',
    },
    {
      hva: 'blir lenger',
      sak: () => {
        const s = familien().utfor(gi('2026-12-04'))
        return s.utfor(vurder(s, { utfall: 'blir-lenger', innen: dato('2027-04-01') }))
      },
      frister: ['2027-04-01'],
      fordi: 'da gjelder dagen hun satte',
    },
    {
      hva: 'forlenget, og siden flyttet',
      sak: () => {
        const s = familien().utfor(gi('2026-12-04')).den('2026-12-05').utfor(gi('2027-01-05'))
        return s.den('2027-01-04').utfor(vurder(s, {}))
      },
      frister: [],
      fordi: 'de flyttet fra det samme oppholdet, og tiden begynner ikke om igjen',
    },
    {
      hva: 'forlenget og flyttet samme dag',
      sak: () => {
        const s = familien().utfor(gi('2026-12-04')).den('2026-12-05').utfor(gi('2027-01-05'))
        return s.utfor(vurder(s, {}))
      },
      frister: [],
      fordi: 'de flyttet ikke før det andre begynte',
    },
    {
      hva: 'flyttet, og fikk nytt innen det gamle var ute',
      sak: () => {
        const s = familien().utfor(gi('2026-12-04'))
        return s.den('2026-12-01').utfor(vurder(s, {})).den('2026-12-03').utfor(gi('2027-01-05'))
      },
      frister: ['2027-03-03'],
      fordi: 'det er et nytt opphold',
    },
  ])('$hva gir $frister, fordi $fordi', ({ sak, frister: ventet }) => {
    expect(frister(sak())).toEqual(ventet)
  })

  test.each([
    { om: { tekst: ' ' }, kode: 'ma-begrunnes', fordi: 'hva som er vurdert, må stå' },
    { om: { utfall: 'blir-lenger' }, kode: 'frist-mangler', fordi: 'ellers ser ingen på det igjen' },
    {
      om: { utfall: 'blir-lenger', innen: dato('2026-11-20') },
      kode: 'dato-for-tidlig',
      fordi: 'dagen må komme',
    },
    { om: { vedtakId: 'x' }, kode: 'vedtak-finnes-ikke', fordi: 'det er ikke noe botilbud' },
  ])('$kode, fordi $fordi', ({ om, kode }) => {
    const s = familien().utfor(gi('2026-12-04'))
    const svar = s.prov(vurder(s, om) as never)
    expect(svar.ok ? 'ok' : svar.feil.kode).toBe(kode)
  })

  test('nødhjelpen gis uten at noen har svart', () => {
    const s = familien().utfor(gi('2026-12-04')).den('2027-05-01')
    expect(s.prov({ ...gi('2027-06-01'), soknadId: S1 }).ok).toBe(true)
  })
})
