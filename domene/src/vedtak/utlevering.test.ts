import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { faseFor } from '../sak/fasegrunnlag.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import type { SakKommando } from '../sak/utfor.ts'
import type { Soknadskanal } from '../soknad/hendelser.ts'
import { enSak } from '../testdata/enSak.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'

const fattet = (kanal: Soknadskanal) => {
  const { digisos, ...hendelse } = enSoknad().medUtgift('husleie', 'Husleie', 9000).hendelse
  return enSak()
    .registrer({ ...hendelse, kanal, ...(kanal === 'digital' && digisos ? { digisos } : {}) })
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12')
    .alleLinjerBesluttet()
    .foreslatt()
    .fattetAv(SIVERT)
}
type Sak = ReturnType<typeof enSak>
const oppgave = (s: Sak) => oppgaver(s.sak).find(o => o.type === 'send-brev')
const fasen = (s: Sak) => {
  const soknad = s.sak.soknader[0]
  return soknad && faseFor(s.sak, soknad, { personer: s.personer, naa: { dato: s.dato } })
}
const utlever = (s: Sak, naar: string = s.dato): SakKommando => ({
  type: 'merkBrevUtlevert',
  vedtakId: s.sak.vedtak.vedtak[0]?.vedtakId ?? ('' as never),
  maate: 'post',
  dato: dato(naar),
})

describe('brevet til den som søkte på papir eller muntlig', () => {
  test.each(['papir', 'muntlig'] as const)(
    'må noen sende (%s): saken er ikke ferdig før de har det',
    kanal => {
      const sak = fattet(kanal).medBrev()
      expect(oppgave(sak)).toMatchObject({ for: 'saksbehandler', fra: sak.dato })
      expect(oppgave(sak)).not.toHaveProperty('bareGradert')
      expect(fasen(sak)).toBe('brev')
      const sendt = sak.utfor(utlever(sak))
      expect([oppgave(sendt), fasen(sendt)]).toEqual([undefined, 'ferdig'])
      expect(sendt.sak.vedtak.vedtak).toMatchObject([
        { utlevert: { av: { id: TUVA }, dato: sak.dato, maate: 'post' } },
      ])
    },
  )

  test('den som søkte digitalt, får det på papir bare når saken er gradert', () => {
    const sak = fattet('digital').medBrev()
    expect(oppgave(sak)).toMatchObject({ bareGradert: true })
    expect(fasen(sak)).toBe('ferdig')
  })

  test.each([
    ['før det er laget', (s: Sak) => s, 'vedtak-finnes-ikke'],
    ['to ganger', (s: Sak) => s.medBrev().utfor(utlever(s)), 'allerede-utfort'],
  ] as const)('kan ikke føres som sendt %s', (_naar, til, kode) => {
    const sak = til(fattet('papir'))
    expect(sak.prov(utlever(sak))).toMatchObject({ feil: { kode } })
  })

  test('kan ikke føres som sendt en dag som ikke er kommet', () => {
    const sak = fattet('papir').medBrev()
    expect(sak.prov(utlever(sak, '2026-11-21'))).toMatchObject({ feil: { kode: 'dato-i-fremtiden' } })
    expect(sak.prov(utlever(sak))).toMatchObject({ ok: true })
  })
})
