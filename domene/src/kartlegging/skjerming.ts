import type { Detaljer } from './detaljer.ts'
import type { Svar, Utfordring } from './hendelser.ts'
import { KODEDE_SPORSMAL, SKJERMEDE_SPORSMAL } from './skjema/sporsmal/utfordringer.ts'

/**
 * Slagene som handler om trygghet eller avhengighet. Svaret de står i, vises aldri i deling eller utskrift: ingen vet hvem som leser
 * over skulderen, og et ark blir liggende på kjøkkenbordet.
 */
export const SKJERMEDE_UTFORDRINGER: readonly Utfordring[] = ['avhengighet', 'vold', 'rus']

/** Hjelp fra disse sier det samme som slaget. */
const SKJERMEDE_TJENESTER: readonly string[] = ['rus', 'krisesenter']

export const erSkjermetDetalj = (d: Detaljer): boolean =>
  (d.slag === 'utfordring' && SKJERMEDE_UTFORDRINGER.includes(d.hva)) ||
  (d.slag === 'tjeneste' && SKJERMEDE_TJENESTER.includes(d.hva))

/** Om svaret er skjermet av det det handler om, uansett hva den som skrev, huket av for. */
export const erSkjermetAvInnholdet = (svar: Svar): boolean =>
  svar.tilstand === 'kartlagt' &&
  ((svar.detaljer ?? []).some(erSkjermetDetalj) ||
    (svar.delsvar ?? []).some(d => SKJERMEDE_SPORSMAL.includes(d.sporsmalId)))

/** Merket slik det skal stå på svaret. Det kan settes på et hvilket som helst svar; her kan det ikke tas av. */
export const skjermingen = (svar: Svar): { readonly skjermet?: true } =>
  erSkjermetAvInnholdet(svar) ? { skjermet: true } : {}

/** Svaret sier noe om utfordringene: et slag, eller et svar på et av spørsmålene om dem. Da gjelder ikke det som ble sagt før. */
export const erSpurtOmUtfordringer = (svar: Svar): boolean =>
  svar.tilstand === 'kartlagt' &&
  ((svar.detaljer ?? []).some(d => d.slag === 'utfordring') ||
    (svar.delsvar ?? []).some(d => KODEDE_SPORSMAL.includes(d.sporsmalId)))
