import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { expect, it } from 'vitest'
import { kartleggingsfixture } from '../../felles/sak/kartleggingsfixture.ts'
import { sporresNaa } from './hverGang.ts'
import type { Kartleggingsskjema, Sporsmal } from './samtaleskjema.ts'

const sporsmal = (id: string, mer: Partial<Sporsmal> = {}): Sporsmal =>
  ({ id, punkt: 'andre-tjenester', gjelder: 'familie', svarform: 'ja-nei', ...mer }) as Sporsmal
const skjema = (...alle: Sporsmal[]) => ({ sporsmal: alle }) as unknown as Kartleggingsskjema
const samordning = sporsmal('samordning', { hverGang: true })

const medFamiliesvar = (samtaleId: string, delsvar: string[] = []): Kartleggingsvisning => ({
  ...kartleggingsfixture,
  felles: [
    {
      fellesId: 'f',
      tema: 'andre-tjenester',
      nr: 90,
      svar: {
        tilstand: 'kartlagt',
        tekst: 'Ja.',
        delsvar: delsvar.map(sporsmalId => ({ sporsmalId, tekst: 'Ja.' })),
      },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: '2026-11-01',
      samtaleId,
      skrevetAv: { ansattId: 'meg', navn: 'Meg' },
      tidspunkt: '2026-11-01T10:00:00.000Z',
      bekreftetFor: [],
    },
  ],
})
const ider = (s: Kartleggingsskjema, v: Kartleggingsvisning) => sporresNaa(s, v, 'denne').map(x => x.id)

it('et svar fra en tidligere samtale tar ikke bort et spørsmål som stilles hver gang (S-077)', () => {
  const s = skjema(samordning, sporsmal('hjelp'))
  expect(ider(s, kartleggingsfixture)).toEqual(['samordning'])
  expect(ider(s, medFamiliesvar('en-annen'))).toEqual(['samordning'])
  expect(ider(s, medFamiliesvar('denne'))).toEqual([])
})

it('et spørsmål som ikke står først i temaet, er stilt når akkurat det har svar', () => {
  const s = skjema(sporsmal('hjelp'), samordning)
  expect(ider(s, medFamiliesvar('denne'))).toEqual(['samordning'])
  expect(ider(s, medFamiliesvar('denne', ['samordning']))).toEqual([])
})
