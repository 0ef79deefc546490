import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { innsyn, skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { forhandsvis } from '@handlingsrom/domene/innsyn/forhandsvisning'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { Innsynsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Tx } from '../../adapters/database/database.ts'
import { utboksForSak } from '../../adapters/database/utboks.ts'
import { sendefeilkode } from '../utboks/sendefeil.ts'
import { AVSENDER } from '../utboks/toemUtboks.ts'
import type { Visningsgrunnlag } from './felles.ts'
import { strengesteI } from './soknadshode.ts'

/** «Slik ser søkeren saken»: den samme meldingen som går ut, lest med innsynets regler (kontrakten (b)). */
export async function visInnsyn(
  tx: Tx,
  g: Visningsgrunnlag,
  soknadId: SoknadId,
): Promise<Innsynsvisning | null> {
  const s = finnSoknad(g.sak.soknader, soknadId)
  if (!s) return null
  const har = skalHaInnsyn(g.sak, soknadId, strengesteI(g))
  const melding = har ? innsyn(g.hendelser, soknadId, AVSENDER, strengesteI(g)) : undefined
  const mottatt = g.hendelser.find(
    r => r.hendelse.type === 'SoknadMottatt' && r.hendelse.soknadId === soknadId,
  )
  const enhet = mottatt?.hendelse.type === 'SoknadMottatt' ? mottatt.hendelse.navEnhet : undefined
  const poster = (await utboksForSak(tx, g.sak.sakId)).filter(p => p.soknadId === soknadId)
  return {
    harInnsyn: har,
    grunn: har ? null : s.kanal === 'digital' ? 'gradert' : 'papir',
    forhandsvisning: melding ? forhandsvis(melding, enhet) : null,
    sendinger: poster.flatMap(p =>
      p.slag === 'fil' || p.slag === 'innsyn'
        ? [
            {
              slag: p.slag,
              status: p.status,
              laget: p.laget,
              sendt: p.sendt,
              feil: p.feil,
              feilkode: sendefeilkode(p.feil),
            },
          ]
        : [],
    ),
    melding: melding ? JSON.stringify(melding, null, 2) : null,
  }
}
