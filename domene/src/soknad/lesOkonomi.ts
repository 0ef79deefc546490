import { inntektstypeForInntekt, inntektstypeForUtbetaling, navYtelse } from './inntektstypeForRad.ts'
import {
  belop,
  dato,
  felt,
  finnes,
  jaNei,
  type Leser,
  rader,
  tall,
  tekst,
  tekstMedInnhold,
  tidspunkt,
  uleselig,
  utenHull,
} from './json.ts'
import { erUtdatert, gjeldende, lesKilde } from './kilde.ts'
import * as o from './okonomiopplysninger.ts'

export function lesOkonomi(okonomi: Leser): o.Okonomiopplysninger {
  const opplysninger = felt(okonomi, 'opplysninger')
  const oversikt = felt(okonomi, 'oversikt')
  return {
    inntekter: gjeldendeRader(oversikt, 'inntekt').map(lesInntekt),
    utbetalinger: gjeldendeRader(opplysninger, 'utbetaling').map(lesUtbetaling),
    utgifter: [
      ...gjeldendeRader(oversikt, 'utgift').map(r => lesUtgift(r, 'oversikt')),
      ...gjeldendeRader(opplysninger, 'utgift').map(r => lesUtgift(r, 'opplysning')),
    ],
    formue: gjeldendeRader(oversikt, 'formue').map(r =>
      utenHull<o.Formuesrad>({ ...lesRad(r), belop: belop(felt(r.rad, 'belop')) }),
    ),
    bekreftelser: gjeldendeRader(opplysninger, 'bekreftelse').map(lesBekreftelse),
    bostottesaker: gjeldendeRader(felt(opplysninger, 'bostotte'), 'saker', 'bostotte').map(lesBostottesak),
    beskrivelser: o.BESKRIVELSER.flatMap(om => {
      const innhold = tekstMedInnhold(felt(gjeldende(opplysninger, 'beskrivelseAvAnnet'), om))
      return innhold === undefined ? [] : [{ om, tekst: innhold }]
    }),
  }
}

type Radleser = { readonly rad: Leser; readonly nokkel: string }

function gjeldendeRader(fra: Leser, navn: string, nokkelnavn = navn): readonly Radleser[] {
  return rader(felt(fra, navn)).flatMap((rad, nr) => {
    if (!finnes(rad)) return uleselig(rad) ?? []
    return erUtdatert(rad) ? [] : [{ rad, nokkel: `${nokkelnavn}:${nr}` }]
  })
}

/** Mangler tittelen, er koden det nærmeste vi kommer; raden vises uansett. */
function lesTypeOgTittel({ rad, nokkel }: Radleser) {
  const type = tekstMedInnhold(felt(rad, 'type')) ?? 'ukjent'
  return { nokkel, kilde: lesKilde(rad), type, tittel: tekstMedInnhold(felt(rad, 'tittel')) ?? type }
}

const lesRad = (r: Radleser) => ({
  ...lesTypeOgTittel(r),
  overstyrtAvBruker: jaNei(felt(r.rad, 'overstyrtAvBruker')) ?? false,
})

function lesInntekt(r: Radleser): o.Inntektsrad {
  const rad = lesRad(r)
  return utenHull<o.Inntektsrad>({
    ...rad,
    inntektstype: inntektstypeForInntekt(rad.type),
    brutto: belop(felt(r.rad, 'brutto')),
    netto: belop(felt(r.rad, 'netto')),
  })
}

function lesUtgift(r: Radleser, hentetFra: o.Utgiftsrad['hentetFra']): o.Utgiftsrad {
  const rad = lesRad(r)
  const nokkel = hentetFra === 'oversikt' ? rad.nokkel : rad.nokkel.replace('utgift', 'regning')
  return utenHull<o.Utgiftsrad>({ ...rad, nokkel, hentetFra, belop: belop(felt(r.rad, 'belop')) })
}

function lesUtbetaling(r: Radleser): o.Utbetalingsrad {
  const rad = lesRad(r)
  const komponenter = rader(felt(r.rad, 'komponenter')).map(k => lesKomponent(k, rad.type))
  const deler = komponenter.flatMap(k => (k.type === undefined ? [] : [k.type]))
  return utenHull<o.Utbetalingsrad>({
    ...rad,
    inntektstype: inntektstypeForUtbetaling(rad.type, rad.tittel, deler),
    organisasjon: lesOrganisasjon(felt(r.rad, 'organisasjon')),
    belop: belop(felt(r.rad, 'belop')),
    netto: belop(felt(r.rad, 'netto')),
    brutto: belop(felt(r.rad, 'brutto')),
    skattetrekk: belop(felt(r.rad, 'skattetrekk')),
    andreTrekk: belop(felt(r.rad, 'andreTrekk')),
    utbetalingsdato: dato(felt(r.rad, 'utbetalingsdato')),
    periodeFom: dato(felt(r.rad, 'periodeFom')),
    periodeTom: dato(felt(r.rad, 'periodeTom')),
    mottaker: tekstMedInnhold(felt(r.rad, 'mottaker')),
    komponenter,
  })
}

function lesKomponent(k: Leser, utbetalingstype: string): o.Komponent {
  const type = tekstMedInnhold(felt(k, 'type'))
  return utenHull<o.Komponent>({
    type,
    inntektstype: utbetalingstype === 'navytelse' && type !== undefined ? navYtelse(type) : undefined,
    belop: belop(felt(k, 'belop')),
    satsType: tekstMedInnhold(felt(k, 'satsType')),
    satsAntall: tall(felt(k, 'satsAntall')),
    satsBelop: belop(felt(k, 'satsBelop')),
  })
}

function lesOrganisasjon(fra: Leser) {
  const navn = tekstMedInnhold(felt(fra, 'navn'))
  const organisasjonsnummer = tekst(felt(fra, 'organisasjonsnummer'))
  return navn === undefined && organisasjonsnummer === undefined
    ? undefined
    : utenHull<{ navn?: string; organisasjonsnummer?: string }>({ navn, organisasjonsnummer })
}

const lesBekreftelse = (r: Radleser): o.Bekreftelse =>
  utenHull<o.Bekreftelse>({
    ...lesTypeOgTittel(r),
    verdi: jaNei(felt(r.rad, 'verdi')),
    bekreftet: tidspunkt(felt(r.rad, 'bekreftelsesDato')),
  })

const lesBostottesak = ({ rad, nokkel }: Radleser): o.Bostottesak =>
  utenHull<o.Bostottesak>({
    nokkel,
    kilde: lesKilde(rad),
    type: tekstMedInnhold(felt(rad, 'type')) ?? 'ukjent',
    dato: dato(felt(rad, 'dato')),
    status: tekstMedInnhold(felt(rad, 'status')),
    beskrivelse: tekstMedInnhold(felt(rad, 'beskrivelse')),
    vedtaksstatus: tekstMedInnhold(felt(rad, 'vedtaksstatus')),
  })
