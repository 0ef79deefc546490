import { dagerMellom, leggTilDager, leggTilManeder } from '../../felles/dato.ts'
import { alle, avsluttet, type Fasit, rad, samtaler, svaretPa } from './hendelser.ts'

/** Hvor lenge familien ventet, søknad for søknad. */
export const TIDEN: Readonly<Record<string, Fasit>> = {
  soknader: v =>
    alle(v, 'SoknadMottatt')
      .filter(s => avsluttet(v, s.soknadId) !== 'feilregistrert')
      .map(s => rad(s.mottattDato, 1)),
  'dager-til-vedtak': v =>
    alle(v, 'SoknadMottatt').flatMap(s => {
      const svar = svaretPa(v, s.soknadId)
      return svar ? [rad(svar.dato, dagerMellom(s.mottattDato, svar.dato))] : []
    }),
  /** Familien ventet til det første. Et til, når det drar ut, gjør ikke ventetiden lengre. */
  'dager-til-forelopig-svar': v =>
    alle(v, 'SoknadMottatt').flatMap(s => {
      const svar = alle(v, 'ForelopigSvarSendt').find(h => h.soknadId === s.soknadId)
      return svar ? [rad(svar.dato, dagerMellom(s.mottattDato, svar.dato))] : []
    }),
  'forelopig-svar-i-tide': v =>
    alle(v, 'SoknadMottatt').flatMap(s => {
      const frist = leggTilManeder(s.mottattDato, 1)
      const svar = svaretPa(v, s.soknadId)
      if (avsluttet(v, s.soknadId) || (svar && svar.dato <= frist)) return []
      const iTide = alle(v, 'ForelopigSvarSendt').some(h => h.soknadId === s.soknadId && h.dato <= frist)
      return [rad(leggTilDager(frist, 1), iTide)]
    }),
  'dager-til-forste-samtale': v =>
    alle(v, 'SoknadMottatt').flatMap(s => {
      const svar = svaretPa(v, s.soknadId)
      let forste: string | undefined
      for (const { dato } of samtaler(v)) {
        if (dato < s.mottattDato || (svar && dato > svar.dato)) continue
        if (forste === undefined || dato < forste) forste = dato
      }
      return forste ? [rad(forste, dagerMellom(s.mottattDato, forste as typeof s.mottattDato))] : []
    }),
}
