import { erFeilfort } from '../journal/tilstand.ts'
import type { OppfolgingForKontroll } from '../kontroll/oppfolging.ts'
import { veiledningeneI } from '../vedtak/veiledning.ts'
import { SAMTALESTEDER } from './kontrollgrunnlag.ts'
import type { Sak } from './tilstand.ts'

/** Behovene som er besvart med oppfølging eller samarbeid, og det som er skrevet ned siden det første av dem. Gjelder saken, ikke én søknad. */
export function oppfolgingTilKontroll(sak: Sak): { readonly oppfolging?: OppfolgingForKontroll } {
  const behov = sak.behov.flatMap(b =>
    b.status === 'besvart' && (b.svar.svar === 'oppfolging-17' || b.svar.svar === 'samarbeid')
      ? [b.svar.dato]
      : [],
  )
  const siden = behov.toSorted()[0]
  if (siden === undefined) return {}
  const samtaler = sak.kontakt.samtaler.filter(s => s.dato >= siden)
  const medFamilien = samtaler.filter(s => SAMTALESTEDER.includes(s.sted) && !s.annenInstans)
  const notater = sak.journal.filter(n => n.dato >= siden && !erFeilfort(n))
  const referater = notater.filter(
    n => n.slag === 'referat' && !samtaler.some(s => s.samtaleId === n.samtaleId),
  )
  const fort = medFamilien.filter(s => s.gjelder === 'oppfolging' && s.avsluttet)
  return {
    oppfolging: {
      siden,
      behov: behov.length,
      samtaler: fort.map(s => s.dato).toSorted(),
      andreSamtaler: medFamilien.length - fort.length,
      forsok: notater.filter(n => n.slag === 'forsok').length,
      samarbeid: [
        ...samtaler
          .filter(s => s.annenInstans)
          .map(s => ({ dato: s.dato, referat: s.avsluttet !== undefined })),
        ...referater.map(n => ({ dato: n.dato, referat: true })),
      ].toSorted((a, b) => a.dato.localeCompare(b.dato)),
      veiledning: veiledningeneI(sak, siden),
    },
  }
}
