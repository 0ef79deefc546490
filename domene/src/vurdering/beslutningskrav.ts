import type { Belop } from '../felles/belop.ts'
import type { Maned } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, type Omgivelse } from '../sak/omgivelse.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { manglerIDepositumet, manglerIFormen } from '../stonadsform/krav.ts'
import type { Linjebeslutning } from './hendelser.ts'
import { erUnderUtgangspunktet } from './reduksjon.ts'
import type { Linje } from './tilstand.ts'

type Innvilget = Extract<Linjebeslutning, { utfall: 'innvilget' }>
type Om = {
  readonly linje: Linje
  readonly utgangspunkter: readonly (Belop | undefined)[]
  readonly maneder: readonly Maned[]
  readonly sak: Sak
  readonly soknadId: SoknadId
  readonly o: Pick<Omgivelse, 'personer' | 'naa'>
}

/**
 * Det som må være skrevet før en utgift kan dekkes. Tre spørsmål, hvert med sitt svar: hva de trenger, hvor mye, og i hvilken form
 * (S-111). Hva svaret er, bestemmer mennesket; her sees det bare at noen har svart.
 */
export function manglerIBeslutningen(b: Innvilget, om: Om): Avslagskode | undefined {
  return (
    (om.utgangspunkter.includes(b.belop) ? erDetNok(b) : behovOgBelop(b, om)) ??
    manglerIFormen(b, om.o.naa.dato) ??
    depositumet(b, om) ??
    (b.maned === undefined || om.maneder.includes(b.maned) ? undefined : 'maned-utenfor-perioden')
  )
}

const depositumet = (b: Innvilget, { linje: { innhold } }: Om): Avslagskode | undefined =>
  innhold.slag === 'utgift' && innhold.post === 'depositum' && b.form
    ? manglerIDepositumet(b.form, b.depositum)
    : undefined

/** Å bli på normen eller satsen trenger også et svar (S-101, S-104). */
const erDetNok = (b: Innvilget): Avslagskode | undefined =>
  erTom(b.erDetNok ?? '') ? 'er-det-nok-mangler' : undefined

function behovOgBelop(b: Innvilget, om: Om): Avslagskode | undefined {
  if (erTom(b.begrunnelse)) return 'ma-begrunnes'
  if (b.belop !== om.linje.innhold.faktisk && erTom(b.belopsvurdering ?? '')) return 'belop-ikke-vurdert'
  return reduksjonen(b, om)
}

/**
 * Et barn i en familie med flere barn får mindre enn utgangspunktet. Stordriftsfordeler kan ikke regnes ut: det trengs grunner om akkurat
 * dette barnet (S-097, S-098), og den samme grunnen til to søsken er ingen grunn om noen av dem.
 */
function reduksjonen(b: Innvilget, om: Om): Avslagskode | undefined {
  if (!gjelderBarnBlantFlere(om) || !erUnderUtgangspunktet(b.belop, om.utgangspunkter)) return undefined
  if (erTom(b.reduksjon ?? '')) return 'reduksjon-ikke-begrunnet'
  const egen = utenNavn(b.reduksjon ?? '', om)
  const sosken = vurderingslinjer(om.sak, om.soknadId).filter(l => l.linjeId !== om.linje.linjeId)
  return sosken.some(
    l =>
      l.beslutning?.utfall === 'innvilget' &&
      l.beslutning.reduksjon !== undefined &&
      utenNavn(l.beslutning.reduksjon, om) === egen,
  )
    ? 'reduksjon-lik-sosken'
    : undefined
}

function gjelderBarnBlantFlere({ linje, sak }: Om): boolean {
  const barn = barnIHusstanden(sak.husstand)
  return barn.length > 1 && barn.some(b => b.personId === linje.innhold.gjelder)
}

const utenNavn = (tekst: string, { sak, o }: Om): string =>
  barnIHusstanden(sak.husstand)
    .reduce((t, b) => t.replaceAll(slaOpp(o.personer, b.personId)?.navn.fornavn || '\u0000', ''), tekst)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()
