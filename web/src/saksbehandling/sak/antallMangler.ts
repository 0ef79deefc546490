import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { barnaNaa } from '../../felles/sak/gjeldende.ts'

type Celletilstand = Saksvisning['barn'][number]['celler'][number]['tilstand']

/** Barn der kartleggingen ikke er utelatt med en grunn; bare de teller i det som mangler. */
const barnSomKartlegges = (sak: Saksvisning) => barnaNaa(sak).filter(b => !b.utelatt)

/** Antall svar i én tilstand per barn, bare de som har noen. */
export const perBarn = (sak: Saksvisning, tilstand: Celletilstand) =>
  barnSomKartlegges(sak).flatMap(b => {
    const antall = b.celler.filter(c => c.tilstand === tilstand).length
    return antall > 0 ? [{ barn: b, antall }] : []
  })

const sum = (rader: readonly { readonly antall: number }[]): number => rader.reduce((n, r) => n + r.antall, 0)

export const svarSomMangler = (sak: Saksvisning): number =>
  sum(perBarn(sak, 'ikke-spurt')) + sum(perBarn(sak, 'bor-sporres-pa-nytt'))

/** Det som mangler i hver del av saken, til tallene i menyen: hvert er tallet siden selv viser. */
export function antallMangler(sak: Saksvisning) {
  const oppgaver = (...typer: readonly string[]) => sak.oppgaver.filter(o => typer.includes(o.type)).length
  return {
    soknad: oppgaver('nye-dokumenter'),
    kartlegging: svarSomMangler(sak),
    vurdering: sak.antallHindre,
    vedtak: oppgaver('godkjenn-vedtak', 'rett-returnert', 'brev-mangler', 'etterkontroll'),
  }
}
