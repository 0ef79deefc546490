import { innsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { enHistorie, spill } from '@handlingsrom/domene/testdata/spill'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validerDigisosSoker } from '../src/adapters/digisos/skjema.ts'

const FRO = 20261124
const AVSENDER = { systemnavn: 'Handlingsrom', systemversjon: '0.1.0' }

/** Hver melding en tilfeldig historie kunne ha sendt, også dem underveis. */
const meldinger = fc
  .sample(enHistorie, { seed: FRO, numRuns: 120 })
  .map(spill)
  .flatMap(trinn =>
    trinn.flatMap(({ etter, for: foran }) =>
      etter.hendelser === foran.hendelser
        ? []
        : etter.sak.soknader.flatMap(s => innsyn(etter.hendelser, s.soknadId, AVSENDER) ?? []),
    ),
  )

test('hver melding vi kunne ha sendt, er gyldig etter det nasjonale skjemaet', () => {
  const medVedtak = meldinger.filter(m => m.hendelser.some(h => h.type === 'vedtakFattet'))
  process.stdout.write(`frø ${FRO}, ${meldinger.length} meldinger, ${medVedtak.length} med vedtak\n`)
  expect(medVedtak.length / meldinger.length).toBeGreaterThan(0.1)
  for (const m of meldinger) expect(validerDigisosSoker(m)).toEqual({ gyldig: true, feil: [] })
})

test('skjemaet sier nei til en melding som er ødelagt', () => {
  const [m] = meldinger
  expect(validerDigisosSoker({ ...m, hendelser: [] }).gyldig).toBe(false)
  const ukjent = { type: 'soknadsStatus', hendelsestidspunkt: '2026-11-20T09:00:00.000Z', status: 'NY' }
  expect(validerDigisosSoker({ ...m, hendelser: [ukjent] }).gyldig).toBe(false)
})
