import { ore } from '@handlingsrom/domene/felles/belop'
import { erDato } from '@handlingsrom/domene/felles/dato'
import { type LestSoknad, lesSoknad } from '@handlingsrom/domene/soknad/lesSoknad'
import type { Inntektsrad, Utbetalingsrad, Utgiftsrad } from '@handlingsrom/domene/soknad/okonomiopplysninger'
import type { Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import { inntektstypeForTekst, utgiftspostForTekst } from '@handlingsrom/domene/soknad/typeForTekst'
import type { NySoknad } from '@handlingsrom/kontrakt/sak/soknad'

/** Det en søknad sier, og om hvem. Det samme bildet enten den kom på papir, ble sagt eller ble sendt digitalt. */
export type Soknadsinnhold = Pick<LestSoknad, 'opplysninger' | 'personer'>

/** Skjemaet for papir og muntlig, lest som en digital søknad. Det som ikke er spurt, er ikke oppgitt. */
export const soknadFraSkjema = (inn: NySoknad): Soknadsinnhold => ({
  opplysninger: opplysninger(inn),
  personer: personer(inn),
})

const bruker = { kilde: 'bruker' } as const
const sagt = <T>(verdi: T) => ({ ...bruker, verdi })

function opplysninger(inn: NySoknad): Soknadsopplysninger {
  const { hvaSokesOm, hvorforSoke } = inn
  // Leseren finner nødhjelpslinjen og ordet «nødhjelp» på samme måte i tekst fra papiret.
  const lest = lesSoknad({ data: { begrunnelse: { ...bruker, hvaSokesOm, hvorforSoke } } }).opplysninger
  return {
    ...lest,
    ...(inn.botype ? { bosituasjon: { botype: inn.botype } } : {}),
    familie: {
      ...lest.familie,
      ...(inn.sivilstatus || inn.partner
        ? {
            sivilstatus: {
              ...bruker,
              ...(inn.sivilstatus ? { status: inn.sivilstatus } : {}),
              ...(inn.partner
                ? { ektefelle: 'ektefelle' as const, sokerSammen: inn.partner.sokerSammen }
                : {}),
            },
          }
        : {}),
      barn: inn.barn.map((b, i) => ({
        barn: `barn:${i}` as const,
        ...bruker,
        bosted: sagt(b.bosted),
        ...(b.bosted === 'delt' ? { harDeltBosted: sagt(true) } : {}),
        ...(b.bosted === 'fast' || b.bosted === 'bor-ikke-her'
          ? { borSammenMed: sagt(b.bosted === 'fast') }
          : {}),
        ...(b.samvarsgrad === undefined ? {} : { samvarsgrad: sagt(b.samvarsgrad) }),
      })),
    },
    okonomi: {
      ...lest.okonomi,
      inntekter: inn.inntekter.flatMap((r, i) => (r.engang ? [] : [inntekt(r, i)])),
      utbetalinger: inn.inntekter.flatMap((r, i) => (r.engang ? [utbetaling(r, i)] : [])),
      utgifter: inn.utgifter.map(utgift),
    },
  }
}

const rad = (nokkel: string, tittel: string, type: string) => ({
  nokkel,
  ...bruker,
  type,
  tittel,
  overstyrtAvBruker: false,
})
type Inntekt = NySoknad['inntekter'][number]

/** Den som fylte ut skjemaet, har valgt typen. Ellers er den det ordene sier, og uavklart når de ikke sier noe. */
const inntekt = (r: Inntekt, i: number): Inntektsrad => ({
  ...rad(`inntekt:${i}`, r.tekst, 'annen'),
  inntektstype: r.type ?? inntektstypeForTekst(r.tekst),
  ...(r.belop === undefined ? {} : { netto: ore(r.belop) }),
})

const utbetaling = (r: Inntekt, i: number): Utbetalingsrad => ({
  ...inntekt(r, i),
  nokkel: `utbetaling:${i}`,
  komponenter: [],
})

function utgift(r: NySoknad['utgifter'][number], i: number): Utgiftsrad {
  const hentetFra = r.engang ? 'opplysning' : 'oversikt'
  return {
    ...rad(`${r.engang ? 'regning' : 'utgift'}:${i}`, r.tekst, r.post ?? utgiftspostForTekst(r.tekst)),
    hentetFra,
    ...(r.belop === undefined ? {} : { belop: ore(r.belop) }),
  }
}

function personer(inn: NySoknad): readonly Soknadsperson[] {
  const { soker, partner } = inn
  // Ett svar for hele familien. Uten et «nei» vet vi ikke, og det behandles som strengt fortrolig (ADR 0005).
  const adressebeskyttet =
    inn.adressebeskyttelse === 'nei' ? 'ikke-oppgitt' : inn.adressebeskyttelse === 'ja' ? 'ja' : 'mulig'
  const felles = { ...bruker, adressebeskyttet } as const
  const fodt = (d: string | undefined) => (d && erDato(d) ? { fodselsdato: d } : {})
  const navn = (p: { fornavn: string; mellomnavn?: string | undefined; etternavn: string }) => ({
    navn: { fornavn: p.fornavn, mellomnavn: p.mellomnavn ?? '', etternavn: p.etternavn },
  })
  return [
    {
      ...felles,
      nokkel: 'soker',
      rolle: 'soker',
      ...navn(soker),
      ...fodt(soker.fodselsdato),
      ...(soker.identitetsnummer ? { ident: soker.identitetsnummer } : {}),
      adresser: soker.adresse ? [{ ...bruker, slag: 'opphold', linjer: soker.adresse.split('\n') }] : [],
      ...(soker.telefon ? { telefon: soker.telefon } : {}),
    },
    ...(partner
      ? [
          {
            ...felles,
            nokkel: 'ektefelle' as const,
            rolle: 'ektefelle' as const,
            ...navn(partner),
            ...fodt(partner.fodselsdato),
            ...(partner.identitetsnummer ? { ident: partner.identitetsnummer } : {}),
            adresser: [],
          },
        ]
      : []),
    ...inn.barn.map(
      (b, i): Soknadsperson => ({
        ...felles,
        nokkel: `barn:${i}`,
        rolle: 'barn',
        ...navn(b),
        ...fodt(b.fodselsdato),
        adresser: [],
      }),
    ),
  ]
}
