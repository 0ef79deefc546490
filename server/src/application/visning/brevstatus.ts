import { graderingGirInnsyn, skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import type { Vedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tx } from '../../adapters/database/database.ts'
import { type Utbokspost, utboksForSak } from '../../adapters/database/utboks.ts'
import { hvem } from '../ansatte.ts'
import { sakensGradering } from '../sak/lesSak.ts'
import type { Filpost } from '../utboks/leggUtInnsyn.ts'
import type { Visningsgrunnlag } from './felles.ts'

type Brevsvar = Pick<Vedtaksvisning, 'brevstatus' | 'sendt' | 'utlevert' | 'gaarDigitalt' | 'skjermet'>

/** Hvor brevet er nå. At det er laget, er ikke at det er sendt, og at filen er sendt, er ikke at meldingen som viser til den er det. */
export async function brevsvar(tx: Tx, g: Visningsgrunnlag, v: Vedtak): Promise<Brevsvar> {
  const gaarDigitalt = skalHaInnsyn(g.sak, v.soknadId, sakensGradering(g))
  const skjermet = !graderingGirInnsyn(sakensGradering(g))
  const uten = { sendt: null, utlevert: null, gaarDigitalt, skjermet }
  if (v.status !== 'fattet') return { ...uten, brevstatus: null }
  if (!v.brev) return { ...uten, brevstatus: 'mangler' }
  if (v.utlevert) {
    const { av, dato, maate } = v.utlevert
    return { ...uten, brevstatus: 'utlevert', utlevert: { av: hvem(g.navn, av), dato, maate } }
  }
  const brevNr = g.hendelser.findLast(
    r => r.hendelse.type === 'BrevFerdigstilt' && r.hendelse.vedtakId === v.vedtakId,
  )?.nr
  const poster = (await utboksForSak(tx, g.sak.sakId)).filter(p => p.soknadId === v.soknadId)
  const fil = poster.find(p => p.slag === 'fil' && (p.data as Partial<Filpost> | null)?.brevNr === brevNr)
  const melding = meldingenMed(fil, poster)
  if (fil?.status === 'sendt' && melding?.status === 'sendt')
    return { ...uten, brevstatus: 'sendt', sendt: melding.sendt }
  if (!gaarDigitalt) return { ...uten, brevstatus: 'ma-sendes' }
  const stoppet = [fil, melding].some(p => p?.status === 'parkert')
  return { ...uten, brevstatus: stoppet ? 'stoppet' : 'venter' }
}

/** Meldingen som forteller søkeren om brevet: den første som er sendt etter at filen var framme, ellers den som står i køen. */
const meldingenMed = (fil: Utbokspost | undefined, poster: readonly Utbokspost[]): Utbokspost | undefined => {
  const meldinger = poster.filter(p => p.slag === 'innsyn' && fil !== undefined && p.nr > fil.nr)
  return meldinger.find(p => p.status === 'sendt' && (p.sendt ?? '') >= (fil?.sendt ?? '')) ?? meldinger[0]
}
