import { describe, expect, test } from 'vitest'
import { enSak } from '../testdata/enSak.ts'
import { etBarn, personId, SOKER } from '../testdata/etBarn.ts'
import { utdragsmottakere } from './mottakere.ts'

const familien = () =>
  enSak('2026-11-20')
    .medVoksen('Olav')
    .medVoksen('Kari', 'partner')
    .medBarn('Femten', '2011-11-20')
    .medBarn('Fjorten', '2011-11-21')
    .medBarn('Ukjent')
    .medBarn('Ventet', '2008-01-01', etBarn().som('ventet'))
const lag = (navn: string) => ({ type: 'lagUtdrag', personId: personId(navn), spraak: 'nb' }) as const

describe('hvem et utdrag kan lages for', () => {
  test('søkeren, de voksne i husstanden og de unge fra dagen de fyller 15', () => {
    const s = familien()
    expect(utdragsmottakere(s.sak, s.personer, s.dato)).toEqual([
      { personId: SOKER, slag: 'soker' },
      { personId: personId('Olav'), slag: 'medsoker' },
      { personId: personId('Kari'), slag: 'annen-voksen' },
      { personId: personId('Femten'), slag: 'ungdom' },
    ])
  })

  test.each([
    { navn: 'Soker', svar: 'ok', fordi: 'hun er søkeren' },
    { navn: 'Femten', svar: 'ok', fordi: 'han fyller femten i dag' },
    { navn: 'Fjorten', svar: 'kan-ikke-faa-utdrag', fordi: 'hun fyller femten i morgen' },
    { navn: 'Ukjent', svar: 'kan-ikke-faa-utdrag', fordi: 'ingen vet om hun er femten' },
    { navn: 'Fremmed', svar: 'person-finnes-ikke', fordi: 'han er ikke i saken' },
  ])('$navn: $svar, fordi $fordi', ({ navn, svar }) => {
    const utfall = familien().prov(lag(navn))
    expect(utfall.ok ? 'ok' : utfall.feil.kode).toBe(svar)
  })

  test('en forelder som er flyttet ut, får ikke noe utdrag, og det er han ikke nevnt for å få', () => {
    const ut = familien().utfor({
      type: 'taUtAvHusstanden',
      personId: personId('Olav'),
      fra: familien().dato,
      grunn: 'Flyttet.',
      settVersjon: 1,
    })
    expect(ut.prov(lag('Olav'))).toMatchObject({ feil: { kode: 'kan-ikke-faa-utdrag' } })
  })
})

test('det står hvem som laget det, for hvem, når og på hvilket språk', () => {
  const { sak, dato } = familien().utfor({ ...lag('Femten'), spraak: 'nn' })
  expect(sak.utdrag).toMatchObject([{ personId: personId('Femten'), spraak: 'nn', dato, av: { id: 'tuva' } }])
})
