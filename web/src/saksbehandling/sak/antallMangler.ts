import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { barnaNaa, gjeldendeSoknad, kartlegges } from '../../felles/sak/gjeldende.ts'

type Celletilstand = Saksvisning['barn'][number]['celler'][number]['tilstand']

/** Barn der kartleggingen ikke er utelatt med en grunn; bare de teller i det som mangler. */
const barnSomKartlegges = (sak: Saksvisning) => barnaNaa(sak).filter(b => kartlegges(b) && !b.utelatt)

/** Antall svar i én tilstand per barn, bare de som har noen. */
export const perBarn = (sak: Saksvisning, tilstand: Celletilstand) =>
  barnSomKartlegges(sak).flatMap(b => {
    const antall = b.celler.filter(c => c.tilstand === tilstand).length
    return antall > 0 ? [{ barn: b, antall }] : []
  })

const sum = (rader: readonly { readonly antall: number }[]): number => rader.reduce((n, r) => n + r.antall, 0)

/** I en søknad som er ferdig, var svarene ferske da; de er bare blitt gamle siden. */
export const svarSomMangler = (sak: Saksvisning): number =>
  sum(perBarn(sak, 'ikke-spurt')) +
  (gjeldendeSoknad(sak)?.fase === 'ferdig' ? 0 : sum(perBarn(sak, 'bor-sporres-pa-nytt')))

/** Noe i kartleggingen er ikke gjort: svar som mangler, et barn som er utelatt, eller listen ingen har svart for. */
export const kartleggingGjenstar = (sak: Saksvisning): boolean =>
  svarSomMangler(sak) > 0 ||
  sak.alleBarna === null ||
  sak.alleBarna.foreldet !== null ||
  barnaNaa(sak).some(b => kartlegges(b) && b.utelatt)

/** Det som mangler i hver del av saken, til tallene i menyen: hvert er tallet siden selv viser. */
export function antallMangler(sak: Saksvisning) {
  const oppgaver = (...typer: readonly string[]) => sak.oppgaver.filter(o => typer.includes(o.type)).length
  return {
    soknad: oppgaver('nye-dokumenter'),
    kartlegging: svarSomMangler(sak),
    behov: oppgaver('behov-uten-svar'),
    vurdering: sak.antallHindre,
    vedtak: oppgaver(
      'godkjenn-vedtak',
      'rett-returnert',
      'endret-opplysning',
      'kvalitetslesing',
      'svar-pa-lesing',
      'brev-mangler',
      'send-brev',
      'ring-og-forklar',
      'varig-bolig',
      'etterkontroll',
    ),
  }
}
