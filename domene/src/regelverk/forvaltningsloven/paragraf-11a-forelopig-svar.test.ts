import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { forelopigSvar, fristForForelopigSvar } from './paragraf-11a-forelopig-svar.ts'

describe('fristen er én måned etter mottak', () => {
  test.each([
    { mottatt: '2026-11-03', frist: '2026-12-03', fordi: 'samme dato i neste måned' },
    { mottatt: '2026-11-22', frist: '2026-12-22', fordi: 'mottatt på en søndag løper likevel' },
    { mottatt: '2026-01-31', frist: '2026-02-28', fordi: 'februar har ikke 31 dager' },
    { mottatt: '2028-01-31', frist: '2028-02-29', fordi: 'skuddår' },
    { mottatt: '2026-02-28', frist: '2026-03-28', fordi: 'siste dag i februar blir ikke siste dag i mars' },
    { mottatt: '2026-12-15', frist: '2027-01-15', fordi: 'over årsskiftet' },
    { mottatt: '2026-03-05', frist: '2026-04-05', fordi: 'første påskedag: kontorets frist flyttes ikke' },
    { mottatt: '2026-04-17', frist: '2026-05-17', fordi: '17. mai og søndag: kontorets frist flyttes ikke' },
  ])('mottatt $mottatt gir frist $frist, fordi $fordi', ({ mottatt, frist }) => {
    expect(fristForForelopigSvar(dato(mottatt))).toBe(frist)
  })
})

describe('status på en dag', () => {
  const mottatt = dato('2026-11-03')
  test.each([
    { idag: '2026-11-03', status: 'venter', fordi: 'mottatt i dag' },
    { idag: '2026-11-25', status: 'venter', fordi: 'åtte dager igjen' },
    { idag: '2026-11-26', status: 'naer', fordi: 'sju dager igjen' },
    { idag: '2026-12-03', status: 'naer', fordi: 'fristen er i dag' },
    { idag: '2026-12-04', status: 'utlopt', fordi: 'dagen etter fristen' },
  ])('$idag er fristen «$status», fordi $fordi', ({ idag, status }) => {
    expect(forelopigSvar({ mottatt, idag: dato(idag) }).status).toBe(status)
  })

  test.each([
    { svart: '2026-12-03', forSent: false, fordi: 'svart på fristens siste dag' },
    { svart: '2026-12-04', forSent: true, fordi: 'svart dagen etter fristen' },
  ])('svart $svart er for sent: $forSent, fordi $fordi', ({ svart, forSent }) => {
    expect(forelopigSvar({ mottatt, svart: dato(svart), idag: dato('2026-12-20') })).toEqual({
      status: 'svart',
      frist: '2026-12-03',
      forSent,
    })
  })

  test('et svar som ligger fram i tid, teller ikke ennå', () => {
    expect(forelopigSvar({ mottatt, svart: dato('2026-12-02'), idag: dato('2026-12-01') }).status).toBe(
      'naer',
    )
  })

  test('en utløpt frist sier hvor mange dager den er over', () => {
    expect(forelopigSvar({ mottatt, idag: dato('2026-12-10') })).toMatchObject({ dagerOver: 7 })
  })
})
