import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { oppgaver } from '../../sak/oppgaver.ts'
import { paaDagen } from '../../sak/oppgavetyper.ts'
import { enSak } from '../../testdata/enSak.ts'
import { enSoknad } from '../../testdata/enSoknad.ts'
import { SIVERT, TUVA } from '../../testdata/verden.ts'
import { finnVedtak } from '../tilstand.ts'
import { venterPaLesing } from './lesetid.ts'

// Vedtaket er fra 20. november; 21 dager etter er 11. desember.
const fattet = (andel: number) =>
  enSak('2026-11-20')
    .medBarn('Emil', '2021-05-04')
    .medSoknad(enSoknad().medUtgift('husleie', 'Husleie', 9000))
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .alleBarnVurdert()
    .foreslatt()
    .utenAndreleser()
    .medPolicy({ kvalitetslesing: { andel, fro: '7' } })
    .fattetAv(TUVA)
type Bygd = ReturnType<typeof fattet>
const id = fattet(0).sak.vedtak.vedtak[0]?.vedtakId ?? ('' as never)
const velg = (s: Bygd) => s.utfor({ type: 'velgKvalitetslesing', vedtakId: id, grunn: 'Første etter § 19.' })
const les = (s: Bygd) =>
  s.som(SIVERT).utfor({
    type: 'kvalitetsles',
    vedtakId: id,
    merknad: 'Lest.',
    grunner: [],
    kommentarer: [],
    lesersvar: [],
  })
const apen = (s: Bygd, dag: string): boolean => {
  const v = finnVedtak(s.sak.vedtak, id)
  return v !== undefined && venterPaLesing(v, dato(dag))
}

describe('saken er åpen for leseren', () => {
  test.each([
    { hva: 'trukket', sak: () => fattet(100), dag: '2026-12-11', ja: true, fordi: 'den siste dagen er med' },
    { hva: 'trukket', sak: () => fattet(100), dag: '2026-12-12', ja: false, fordi: '21 dager er gått' },
    { hva: 'ikke trukket', sak: () => fattet(0), dag: '2026-11-20', ja: false, fordi: 'ingen skal lese' },
    {
      hva: 'valgt fem dager etter',
      sak: () => velg(fattet(0).den('2026-11-25')),
      dag: '2026-12-16',
      ja: true,
      fordi: 'dagene telles fra valget',
    },
    {
      hva: 'valgt fem dager etter',
      sak: () => velg(fattet(0).den('2026-11-25')),
      dag: '2026-12-17',
      ja: false,
      fordi: 'et valg åpner ikke saken for alltid',
    },
    { hva: 'lest', sak: () => les(fattet(100)), dag: '2026-11-20', ja: false, fordi: 'lesingen er gjort' },
    {
      hva: 'valgt på nytt da tiden var ute',
      sak: () => velg(fattet(100).den('2026-12-20')),
      dag: '2026-12-21',
      ja: true,
      fordi: 'noen har sagt hvorfor den trengs fortsatt',
    },
  ])('$hva, $dag: $ja, fordi $fordi', ({ sak, dag, ja }) => {
    expect(apen(sak(), dag)).toBe(ja)
  })

  test('oppgaven følger den samme dagen', () => {
    const o = oppgaver(fattet(100).sak).find(x => x.type === 'kvalitetslesing')
    if (!o) throw new Error('Oppgaven mangler')
    const paa = (dagens: string) => paaDagen(o, { dagens: dato(dagens), intervall: 3 })?.frist
    expect([paa('2026-12-11'), paa('2026-12-12')]).toEqual(['2026-12-11', undefined])
  })
  test('en oppgave uten siste dag, fra før den fantes, er stengt', () => {
    const o = { type: 'kvalitetslesing', fra: dato('2026-11-20') } as const
    expect(paaDagen(o, { dagens: dato('2026-11-20'), intervall: 3 })).toBeUndefined()
  })
  test('så lenge den er åpen, kan den ikke velges en gang til', () => {
    const k = { type: 'velgKvalitetslesing', vedtakId: id, grunn: 'Igjen.' } as const
    expect(fattet(100).den('2026-12-11').prov(k)).toMatchObject({ feil: { kode: 'allerede-utfort' } })
    expect(les(fattet(100)).som(TUVA).den('2026-12-20').prov(k)).toMatchObject({
      feil: { kode: 'allerede-utfort' },
    })
  })
})
