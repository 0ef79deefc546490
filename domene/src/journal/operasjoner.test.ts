import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { NotatId } from '../felles/id.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'

const N1 = 'n1' as NotatId
const notat = (paa = '2026-11-20', gjelder: readonly string[] = []): SakKommando => ({
  type: 'ferdigstillNotat',
  notatId: N1,
  slag: 'hjemmebesok',
  dato: dato(paa),
  tekst: 'Emil viste fram rommet sitt.',
  gjelder: gjelder.map(personId),
})

describe('et notat', () => {
  test('har navnet på den som skrev det, og kan ikke skrives over', () => {
    const ferdig = enSak().utfor(notat())
    expect(ferdig.sak.journal[0]?.av).toEqual({ type: 'ansatt', id: TUVA })
    expect(ferdig.prov(notat())).toMatchObject({ feil: { kode: 'finnes-allerede' } })
  })

  test('rettes ved siden av, med eget navn og grunn, og det gamle står', () => {
    const rettet = enSak()
      .utfor(notat())
      .som(SIVERT)
      .utfor({ type: 'rettNotat', notatId: N1, rettelse: 'Det var Sana.', grunn: 'Feil barn.' }).sak
      .journal[0]
    expect(rettet?.tekst).toBe('Emil viste fram rommet sitt.')
    expect(rettet?.rettelser).toMatchObject([{ rettelse: 'Det var Sana.', av: { id: SIVERT } }])
  })

  test.each([
    { paa: '2026-11-20', ok: true, fordi: 'i dag' },
    { paa: '2026-11-21', ok: false, fordi: 'ingen har vært der i morgen' },
  ])('fra $paa godtas: $ok, fordi $fordi', ({ paa, ok }) => {
    expect(enSak().prov(notat(paa)).ok).toBe(ok)
  })

  test('kan bare gjelde mennesker i saken', () => {
    expect(enSak().prov(notat('2026-11-20', ['Emil']))).toMatchObject({
      feil: { kode: 'person-finnes-ikke' },
    })
    expect(
      enSak()
        .medBarn('Emil')
        .prov(notat('2026-11-20', ['Emil'])).ok,
    ).toBe(true)
  })
})
