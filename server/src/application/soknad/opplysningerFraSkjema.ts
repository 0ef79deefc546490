import { ore } from '@handlingsrom/domene/felles/belop'
import { lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'

/** Det samme bildet som en digital søknad gir, med det skjemaet spør om. Det som ikke er spurt, er ikke oppgitt. */
export function opplysningerFraSkjema(inn: NySoknad): Soknadsopplysninger {
  const tom = lesSoknad({}).opplysninger
  const rad = (nokkel: string, tittel: string) => ({
    nokkel,
    kilde: 'bruker' as const,
    type: 'annen',
    tittel,
    overstyrtAvBruker: false,
  })
  return {
    ...tom,
    begrunnelse: { hvaSokesOm: inn.hvaSokesOm, hvorforSoke: inn.hvorforSoke },
    ...(inn.botype ? { bosituasjon: { botype: inn.botype } } : {}),
    familie: {
      ...tom.familie,
      ...(inn.sivilstatus ? { sivilstatus: { kilde: 'bruker', status: inn.sivilstatus } } : {}),
      barn: inn.barn.map((b, i) => ({
        barn: `barn:${i}` as const,
        kilde: 'bruker' as const,
        ...(b.bosted === 'delt' ? { harDeltBosted: { kilde: 'bruker' as const, verdi: true } } : {}),
        ...(b.samvarsgrad === undefined
          ? {}
          : { samvarsgrad: { kilde: 'bruker' as const, verdi: b.samvarsgrad } }),
      })),
    },
    okonomi: {
      ...tom.okonomi,
      inntekter: inn.inntekter.map((r, i) => ({
        ...rad(`inntekt:${i}`, r.tekst),
        inntektstype: 'annen' as const,
        ...(r.belop === undefined ? {} : { netto: ore(r.belop) }),
      })),
      utgifter: inn.utgifter.map((r, i) => ({
        ...rad(`utgift:${i}`, r.tekst),
        hentetFra: 'oversikt' as const,
        ...(r.belop === undefined ? {} : { belop: ore(r.belop) }),
      })),
    },
  }
}
