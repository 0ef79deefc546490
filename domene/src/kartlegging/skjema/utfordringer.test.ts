import { describe, expect, test } from 'vitest'
import { dato } from '../../felles/dato.ts'
import { SPRAAK } from '../../felles/spraak.ts'
import { FAMILIEUTFORDRINGER, UNGDOMSUTFORDRINGER, UTFORDRINGER } from '../hendelser.ts'
import { SKJERMEDE_UTFORDRINGER } from '../skjerming.ts'
import { UTFORDRINGSNAVN } from '../utfordringsnavn.ts'
import { GRUNNSKJEMAER, skjemaFor } from './skjema.ts'
import { UTFORDRINGENE } from './sporsmal/utfordringer.ts'
import type { Sporsmal } from './typer.ts'

const NA = skjemaFor(dato('2026-11-28')).sporsmal
const koder = (gjelder: string, ungdom: boolean) =>
  new Set(
    NA.filter(s => s.gjelder === gjelder && s.koder && (s.fraAlder !== undefined) === ungdom).flatMap(
      s => s.koder ?? [],
    ),
  )

test.each([
  { paa: '2026-11-15', med: false, fordi: 'dagen før gjelder den første utgaven, og den endres aldri' },
  { paa: '2026-11-16', med: true, fordi: 'den nye utgaven gjelder fra den dagen' },
])('$paa er spørsmålene om utfordringer med: $med, fordi $fordi', ({ paa, med }) => {
  const s = skjemaFor(dato(paa))
  for (const u of UTFORDRINGENE) expect(s.sporsmal.includes(u), u.id).toBe(med)
})

test('den første utgaven står i den andre, i samme rekkefølge', () => {
  const [forste, andre] = GRUNNSKJEMAER
  const utenFelt = ({ detaljer: _, ...s }: Sporsmal) => s
  expect(andre?.sporsmal.filter(s => !UTFORDRINGENE.includes(s)).map(utenFelt)).toEqual(
    forste?.sporsmal.map(utenFelt),
  )
  expect(forste?.sporsmal.some(s => s.detaljer?.includes('tjeneste'))).toBe(false)
})

describe('slagene', () => {
  test('for familien er de seks, fordelt på familien og hver voksen på tomannshånd', () => {
    expect(new Set([...koder('familie', false), ...koder('voksen', false)])).toEqual(
      new Set(FAMILIEUTFORDRINGER),
    )
  })
  test.each(['barn', 'voksen'])('for ungdom er de seks, også når hun er over 18 (%s)', gjelder => {
    expect(koder(gjelder, true)).toEqual(new Set(UNGDOMSUTFORDRINGER))
  })
  test('har ord på alle språk, og ingen andre slag finnes', () => {
    expect(new Set(UTFORDRINGER)).toEqual(new Set([...FAMILIEUTFORDRINGER, ...UNGDOMSUTFORDRINGER]))
    for (const u of UTFORDRINGER) for (const s of SPRAAK) expect(UTFORDRINGSNAVN[u][s].trim(), u).not.toBe('')
  })
})

describe.each(UTFORDRINGENE)('$id', s => {
  test('er frivillig, og sier hvorfor og hvordan det kan spørres', () => {
    expect(s.valgfri).toBe(true)
    for (const spraak of SPRAAK) expect(s.sporSlik?.[spraak].trim() ?? '', s.id).not.toBe('')
  })
  test('spør om avhengighet og vold bare der hele spørsmålet er skjermet', () => {
    const alvorlige = (s.koder ?? []).filter(k => k === 'avhengighet' || k === 'vold')
    expect(s.skjermet === true).toBe(alvorlige.length > 0)
    for (const k of alvorlige) expect(SKJERMEDE_UTFORDRINGER).toContain(k)
  })
})
