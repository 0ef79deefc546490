import { type Dato, leggTilDager } from '../../felles/dato.ts'
import { type Gjenopptatt, gikkUtForSent, kreverVarsel } from '../../vedtak/gjenopptak.ts'
import { finnVedtak, forslagSomErstatter } from '../../vedtak/tilstand.ts'
import { type MedInnhold, svarerPaSoknaden } from '../../vedtak/vedtaksslag.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Oppgavene om vedtak som er tatt opp igjen: familien skal varsles, og det nye skal gjøres. */
export const opptaksoppgaver = (sak: Sak): Oppgave[] => [...varslene(sak), ...opptakene(sak)]

/** Når varselet er ute, kommer oppgaven dagen etter fristen, eller når familien har svart. Er det svaret på søknaden, er det søknaden som venter. */
const opptakene = (sak: Sak): Oppgave[] =>
  sak.vedtak.gjenopptatt.flatMap((g): Oppgave[] => {
    const gammelt = finnVedtak(sak.vedtak, g.vedtakId)
    if (!gammelt || svarerPaSoknaden(gammelt) || forslagSomErstatter(sak.vedtak, g.vedtakId)) return []
    const { vedtakId, soknadId } = g
    const felles = { oppgaveId: `opptak/${vedtakId}`, type: 'avgjor-opptak', for: 'saksbehandler' } as const
    const fra = kanAvgjores(g, gammelt)
    return fra ? [{ ...felles, vedtakId, soknadId, fra }] : []
  })

/** Den første dagen det nye vedtaket kan foreslås, når varselet er i orden. */
function kanAvgjores(g: Gjenopptatt, gammelt: MedInnhold): Dato | undefined {
  const tattOpp = g.tidspunkt.slice(0, 10) as Dato
  if (!kreverVarsel(g.gjenopptak, gammelt) || g.varsel?.slag === 'utelatt') return tattOpp
  if (!g.varsel?.utlevert || gikkUtForSent(g.varsel)) return undefined
  return g.svar ? tattOpp : leggTilDager(g.varsel.frist, 1)
}

/** Familien er varslet når brevet er ute av døra, ikke når det er skrevet. */
const varslene = (sak: Sak): Oppgave[] =>
  sak.vedtak.gjenopptatt
    .filter(g => kreverVarsel(g.gjenopptak, finnVedtak(sak.vedtak, g.vedtakId)) && !g.svar)
    .filter(g => !(g.varsel?.slag === 'utelatt' || g.varsel?.utlevert))
    .map(g => ({
      oppgaveId: `varsle/${g.vedtakId}`,
      type: 'varsle-for-endring',
      for: 'saksbehandler',
      vedtakId: g.vedtakId,
      soknadId: g.soknadId,
      fra: g.tidspunkt.slice(0, 10) as Dato,
    }))
