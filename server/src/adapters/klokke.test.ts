import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { describe, expect, test } from 'vitest'
import { fastKlokke, flyttbarKlokke, osloDato, systemklokke } from './klokke.ts'

describe('Klokken', () => {
  test.each([
    {
      utc: '2026-01-15T22:59:59.999Z',
      dato: '2026-01-15',
      fordi: 'vintertid: midnatt i Oslo er 23.00 i UTC',
    },
    { utc: '2026-01-15T23:00:00.000Z', dato: '2026-01-16', fordi: 'vintertid: ny dag' },
    {
      utc: '2026-07-15T21:59:59.999Z',
      dato: '2026-07-15',
      fordi: 'sommertid: midnatt i Oslo er 22.00 i UTC',
    },
    { utc: '2026-07-15T22:00:00.000Z', dato: '2026-07-16', fordi: 'sommertid: ny dag' },
    { utc: '2025-12-31T23:30:00.000Z', dato: '2026-01-01', fordi: 'nyttår kommer først i Oslo' },
    { utc: '2026-03-29T00:30:00.000Z', dato: '2026-03-29', fordi: 'natten klokken stilles frem' },
  ])('$utc er $dato i Oslo ($fordi)', ({ utc, dato }) => {
    expect(osloDato(tidspunkt(utc))).toBe(dato)
    expect(fastKlokke(tidspunkt(utc))()).toEqual({ tidspunkt: utc, dato })
  })

  test('systemklokken har nøyaktig tre desimaler', () => {
    expect(systemklokke().tidspunkt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  test('den flyttbare klokken står stille til noen flytter den', () => {
    const k = flyttbarKlokke(tidspunkt('2026-03-01T10:00:00.000Z'))
    expect(k.klokke()).toEqual(k.klokke())
    k.flytt(86_400_000)
    expect(k.klokke().dato).toBe('2026-03-02')
    k.sett(tidspunkt('2027-01-01T00:00:00.000Z'))
    expect(k.klokke().tidspunkt).toBe('2027-01-01T00:00:00.000Z')
  })
})
