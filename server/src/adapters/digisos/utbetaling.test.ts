import { dato, maned } from '@handlingsrom/domene/felles/dato'
import { innsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { enSak, etDokument, filId } from '@handlingsrom/domene/testdata/enSak'
import { S1 } from '@handlingsrom/domene/testdata/enSoknad'
import { etterspor } from '@handlingsrom/domene/testdata/etterspurt'
import { settVilkar } from '@handlingsrom/domene/testdata/etVilkar'
import { finnRamme } from '@handlingsrom/domene/utbetaling/ramme'
import { describe, expect, test } from 'vitest'
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

describe('dokumentasjon som etterspørres, følger det nasjonale skjemaet', () => {
  const bedt = () =>
    enSak()
      .medSoknad()
      .tattTilBehandling()
      .altKartlagt()
      .medPeriode('2026-12', '2026-12')
      .alleLinjerBesluttet()
  const gyldig = (s: ReturnType<typeof bedt>, type: string) => {
    const melding = innsyn(s.hendelser, S1, { systemnavn: 'H', systemversjon: '1.0.0' }, 'ugradert')
    expect(melding?.hendelser.filter(h => h.type === type)).not.toHaveLength(0)
    return validerDigisosSoker(melding)
  }

  test('før et vedtak', () => {
    const s = bedt().utfor(etterspor())
    const brevNr = s.hendelser.at(-1)?.nr ?? 0
    const levert = s.registrer({
      type: 'FilLevert',
      soknadId: S1,
      sha256: etDokument('etterspurt').sha256,
      brevNr,
      referanse: { type: 'dokumentlager', id: filId(9) },
    })
    expect(gyldig(levert, 'dokumentasjonEtterspurt')).toEqual({ gyldig: true, feil: [] })
  })

  test('etter et vedtak, og et vilkår som gjelder en betaling', () => {
    const s = bedt().utfor(settVilkar()).foreslatt().fattetAv().medBrev().medLeverteBrev()
    const v = s.sak.vedtak.vedtak[0]
    const ramme = v?.status === 'fattet' ? finnRamme(v, maned('2026-12')) : undefined
    if (!v || !ramme) throw new Error('Ingenting å betale')
    const utbetaling = {
      post: maned('2026-12'),
      belop: ramme.vedtatt,
      mottaker: { slag: 'soker' as const },
      forfall: dato('2026-12-01'),
    }
    const lagt = s.utfor({
      type: 'planleggUtbetalinger',
      vedtakId: v.vedtakId,
      utbetalinger: [utbetaling],
      settVersjon: 0,
    })
    const utbetalingId = lagt.sak.utbetalinger[0]?.utbetalingId
    const gjelder = { vedtakId: v.vedtakId, ...(utbetalingId ? { utbetalingId } : {}) }
    const etter = lagt.utfor(etterspor({ gjelder }))
    expect(gyldig(etter, 'dokumentasjonkrav')).toEqual({ gyldig: true, feil: [] })
    expect(gyldig(etter, 'vilkar')).toEqual({ gyldig: true, feil: [] })
  })
})
