import { dato, maned } from '@handlingsrom/domene/felles/dato'
import { innsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { enSak } from '@handlingsrom/domene/testdata/enSak'
import { S1 } from '@handlingsrom/domene/testdata/enSoknad'
import { finnRamme } from '@handlingsrom/domene/utbetaling/ramme'
import { expect, test } from 'vitest'
import { validerDigisosSoker } from './skjema.ts'

test('en melding med utbetalinger følger det nasjonale skjemaet', () => {
  const fattet = enSak()
    .medSoknad()
    .tattTilBehandling()
    .altKartlagt()
    .medPeriode('2026-12', '2026-12')
    .alleLinjerBesluttet()
    .foreslatt()
    .fattetAv()
    .medBrev()
    .medLeverteBrev()
  const v = fattet.sak.vedtak.vedtak[0]
  const post = maned('2026-12')
  const ramme = v?.status === 'fattet' ? finnRamme(v, post) : undefined
  if (!v || !ramme) throw new Error('Ingenting å betale')
  const mottaker = { slag: 'annen', navn: 'Utleieren', samtykke: dato('2026-11-20') } as const
  const betaling = { post, belop: ramme.vedtatt, mottaker, forfall: dato('2026-12-01') }
  const lagt = fattet.utfor({
    type: 'planleggUtbetalinger',
    vedtakId: v.vedtakId,
    utbetalinger: [betaling],
    settVersjon: 0,
  })
  const u = lagt.sak.utbetalinger[0]
  if (!u) throw new Error('Ingen utbetaling')
  const betalt = lagt.utfor({
    type: 'registrerUtbetalt',
    utbetalingId: u.utbetalingId,
    lestVersjon: u.versjon,
    dato: dato('2026-11-20'),
  })
  const melding = innsyn(betalt.hendelser, S1, { systemnavn: 'H', systemversjon: '1.0.0' }, 'ugradert')
  expect(melding?.hendelser.filter(h => h.type === 'utbetaling')).toHaveLength(2)
  expect(validerDigisosSoker(melding)).toEqual({ gyldig: true, feil: [] })
})
