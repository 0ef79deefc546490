import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { enSak } from '../testdata/enSak.ts'
import { SOKER } from '../testdata/etBarn.ts'
import { KONTAKTSPORSMAL, kontaktonske } from './kontaktonske.ts'
import { GRUNNSKJEMAER } from './skjema/skjema.ts'

const sak = () => enSak('2026-11-20')
const svarer = (
  s: ReturnType<typeof sak>,
  versjon: number,
  delsvar: { sporsmalId: string; tekst: string }[],
) =>
  s.utfor({
    type: 'registrerOpplysning',
    personId: SOKER,
    tema: 'antall-alder',
    svar: { tilstand: 'kartlagt', tekst: 'Snakker norsk.', delsvar },
    sagtAv: 'mor',
    kanal: 'kontor',
    dato: dato('2026-11-19'),
    settVersjon: versjon,
  })
const helst = (tekst: string) => [{ sporsmalId: KONTAKTSPORSMAL, tekst }]
const onsket = (s: ReturnType<typeof sak>) => kontaktonske(s.sak.kartlegging, SOKER)

describe('hvordan hun helst vil ha kontakt', () => {
  test('spørsmålet finnes i skjemaet', () => {
    for (const skjema of GRUNNSKJEMAER)
      expect(skjema.sporsmal.find(s => s.id === KONTAKTSPORSMAL)).toMatchObject({
        punkt: 'antall-alder',
        gjelder: 'voksen',
      })
  })
  test('ingen har sagt det', () => {
    expect(onsket(sak())).toBeUndefined()
    expect(onsket(svarer(sak(), 0, helst('  ')))).toBeUndefined()
  })
  test('det siste hun sa gjelder, med dagen, også når et nyere svar handler om noe annet', () => {
    const sagt = svarer(svarer(sak(), 0, helst('På papir')), 1, helst(' Ansikt til ansikt '))
    expect(onsket(sagt)).toEqual({ tekst: 'Ansikt til ansikt', dato: '2026-11-19' })
    expect(onsket(svarer(sagt, 2, []))).toEqual({ tekst: 'Ansikt til ansikt', dato: '2026-11-19' })
  })
  test('et svar som er trukket, gjelder ikke', () => {
    const sagt = svarer(sak(), 0, helst('På papir'))
    const trukket = sagt.utfor({
      type: 'trekkOpplysning',
      personId: SOKER,
      tema: 'antall-alder',
      nr: sagt.sak.sisteNr,
      grunn: 'Feil person.',
      settVersjon: 1,
    })
    expect(onsket(trukket)).toBeUndefined()
  })
})
