import { expect, test } from 'vitest'
import type { SakHendelse } from '../sak/hendelser.ts'
import { enSak, etDokument, filId } from '../testdata/enSak.ts'
import { S1 } from '../testdata/enSoknad.ts'
import { innsyn } from './digisosSoker.ts'

type Sak = ReturnType<typeof enSak>
const LIKT = etDokument('de-samme-bytene')

const referanser = (sak: Sak) =>
  (
    innsyn(sak.hendelser, S1, { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' })?.hendelser ?? []
  ).flatMap(h =>
    h.type === 'vedtakFattet'
      ? [h.vedtaksfil.referanse.id]
      : h.type === 'forelopigSvar'
        ? [h.forvaltningsbrev.referanse.id]
        : [],
  )
const nr = (sak: Sak, type: SakHendelse['type']) =>
  sak.hendelser.filter(r => r.hendelse.type === type).map(r => r.nr)
const levert = (sak: Sak, fil: number, brevNr?: number) =>
  sak.registrer({
    type: 'FilLevert',
    soknadId: S1,
    sha256: LIKT.sha256,
    ...(brevNr === undefined ? {} : { brevNr }),
    referanse: { type: 'dokumentlager', id: filId(fil) },
  })

/** To vedtak om nødhjelp samme dag, med det samme beløpet: brevene er like, byte for byte. */
const toLikeVedtak = () => {
  const sak = enSak().medSoknad().tattTilBehandling().medNodhjelp().medNodhjelp()
  return sak.sak.vedtak.vedtak.reduce(
    (s, v) => s.registrer({ type: 'BrevFerdigstilt', vedtakId: v.vedtakId, brev: LIKT }),
    sak,
  )
}
const toLikeSvar = () => {
  const svar = {
    type: 'sendForelopigSvar',
    soknadId: S1,
    forventetSvar: '2026-12-14' as never,
    grunn: 'Vi venter på barnehagen.',
    brev: LIKT,
  } as const
  return enSak().medSoknad().utfor(svar).utfor(svar)
}

test.each([
  ['vedtaksbrev', toLikeVedtak, 'BrevFerdigstilt'],
  ['foreløpige svar', toLikeSvar, 'ForelopigSvarSendt'],
] as const)('to like %s har hver sin referanse, også når det siste leveres først', (_navn, lag, type) => {
  const sak = lag()
  const [forste, andre] = nr(sak, type)
  const andreLevert = levert(sak, 2, andre)
  expect(referanser(andreLevert)).toEqual([filId(2)])
  expect(referanser(levert(andreLevert, 1, forste))).toEqual([filId(1), filId(2)])
})

test('den første leveringen av et brev gjelder for alltid, også når et likt brev leveres siden', () => {
  const sak = toLikeVedtak()
  const [forste, andre] = nr(sak, 'BrevFerdigstilt')
  const to = levert(levert(levert(sak, 1, forste), 3, forste), 2, andre)
  expect(referanser(to)).toEqual([filId(1), filId(2)])
})

test('leveringer uten nummer går til de like brevene i den rekkefølgen de ble laget', () => {
  expect(referanser(levert(levert(toLikeVedtak(), 1), 2))).toEqual([filId(1), filId(2)])
})
