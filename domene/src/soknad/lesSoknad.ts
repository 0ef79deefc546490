import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { finnNodhjelpslinjer, nevnerNodhjelpEllers } from './akutteBehov.ts'
import {
  dato,
  felt,
  finnes,
  jaNei,
  type Leser,
  nyLeser,
  rader,
  tall,
  tekst,
  tekstMedInnhold,
  tidspunkt,
  uleselig,
  utenHull,
} from './json.ts'
import { erUtdatert, gjeldende, lesKilde } from './kilde.ts'
import { KJENTE_SOKNADSFELT, KJENTE_VEDLEGGSFELT } from './kjenteFelt.ts'
import { lesKompatibilitetstekster } from './kompatibilitet.ts'
import { lesFamilie } from './lesFamilie.ts'
import { lesOkonomi } from './lesOkonomi.ts'
import { lesPersoner } from './lesPersoner.ts'
import type * as o from './opplysninger.ts'
import type { Soknadspersoner } from './soknadspersoner.ts'
import { begrens, finnUkjenteFelt } from './ukjenteFelt.ts'
import { lesVedlegg } from './vedlegg.ts'

export type LestSoknad = {
  readonly opplysninger: o.Soknadsopplysninger
  readonly personer: Soknadspersoner
  readonly mottaker: Mottaker
  readonly innsendt?: Tidspunkt
}

export type Mottaker = {
  readonly kommunenummer?: string
  readonly enhetsnummer?: string
  readonly enhetsnavn?: string
}

/**
 * Leser soknad.json, og vedlegg.json når den er med. Kaster aldri, uansett hva slags JSON som kommer inn: det som ikke kan
 * leses, mangler i bildet og står i `uleseligeFelt`. Om meldingen er gyldig, avgjøres et annet sted.
 */
export function lesSoknad(json: unknown, vedlegg?: unknown): LestSoknad {
  const rot = nyLeser(json)
  const vedleggsrot: Leser = { json: vedlegg, sti: 'vedlegg.json', merknader: rot.merknader }
  const data = felt(rot, 'data')
  const mottaker = lesMottaker(felt(rot, 'mottaker'))
  const personer = lesPersoner(data)
  const innsendt = tidspunkt(felt(rot, 'innsendingstidspunkt'))
  const lest = {
    ...lesFortelling(data),
    versjon: tekstMedInnhold(felt(rot, 'version')),
    soknadstype: tekstMedInnhold(felt(data, 'soknadstype')),
    innsendt,
    arbeid: lesArbeid(felt(data, 'arbeid')),
    utdanning: lesUtdanning(gjeldende(data, 'utdanning')),
    familie: lesFamilie(felt(data, 'familie')),
    okonomi: lesOkonomi(felt(data, 'okonomi')),
    registeroppslag: lesRegisteroppslag(felt(rot, 'driftsinformasjon')),
    kompatibilitetstekster: lesKompatibilitetstekster(felt(rot, 'kompatibilitet')),
    vedlegg: lesVedlegg(vedleggsrot),
  }
  const ukjenteFelt = begrens([
    ...finnUkjenteFelt(json, KJENTE_SOKNADSFELT),
    ...finnUkjenteFelt(vedlegg, KJENTE_VEDLEGGSFELT, 'vedlegg.json'),
  ])
  // Sist: merknadene er ikke komplette før alt er lest.
  const { renset, uleselige } = rot.merknader
  const opplysninger = utenHull<o.Soknadsopplysninger>({
    ...lest,
    ukjenteFelt,
    uleseligeFelt: begrens([...uleselige]),
    renset,
  })
  return utenHull<LestSoknad>({ opplysninger, personer, mottaker, innsendt })
}

type Fortelling = Pick<
  o.Soknadsopplysninger,
  'begrunnelse' | 'situasjonsendring' | 'nodhjelpslinjer' | 'nevnerNodhjelp' | 'bosituasjon'
>

function lesFortelling(data: Leser): Fortelling {
  const begrunnelse = gjeldende(data, 'begrunnelse')
  const endring = gjeldende(data, 'situasjonendring')
  const bo = gjeldende(data, 'bosituasjon')
  const hvaSokesOm = tekstMedInnhold(felt(begrunnelse, 'hvaSokesOm'))
  const hvorforSoke = tekstMedInnhold(felt(begrunnelse, 'hvorforSoke'))
  const hvaHarEndretSeg = tekstMedInnhold(felt(endring, 'hvaHarEndretSeg'))
  const harNoeEndretSeg = jaNei(felt(endring, 'harNoeEndretSeg'))
  const bosituasjon = {
    botype: tekstMedInnhold(felt(bo, 'botype')),
    antallPersoner: tall(felt(bo, 'antallPersoner')),
  }
  return utenHull<Fortelling>({
    begrunnelse: utenHull<Fortelling['begrunnelse']>({ hvaSokesOm, hvorforSoke }),
    situasjonsendring: finnes(endring)
      ? utenHull<NonNullable<Fortelling['situasjonsendring']>>({ harNoeEndretSeg, hvaHarEndretSeg })
      : undefined,
    nodhjelpslinjer: finnNodhjelpslinjer(hvaSokesOm),
    nevnerNodhjelp: nevnerNodhjelpEllers(hvaSokesOm, hvorforSoke, hvaHarEndretSeg),
    bosituasjon: finnes(bo) ? utenHull<NonNullable<Fortelling['bosituasjon']>>(bosituasjon) : undefined,
  })
}

function lesArbeid(arbeid: Leser): o.Arbeidsopplysninger {
  const forhold = felt(arbeid, 'forhold')
  const situasjon = gjeldende(arbeid, 'situasjon')
  return utenHull<o.Arbeidsopplysninger>({
    registeretSvarte: Array.isArray(forhold.json),
    forhold: rader(forhold).flatMap((rad, nr) => {
      if (!finnes(rad)) return uleselig(rad) ?? []
      return erUtdatert(rad) ? [] : [lesArbeidsforhold(rad, nr)]
    }),
    kommentar: tekstMedInnhold(felt(gjeldende(arbeid, 'kommentarTilArbeidsforhold'), 'verdi')),
    situasjon: finnes(situasjon)
      ? utenHull<NonNullable<o.Arbeidsopplysninger['situasjon']>>({
          kilde: lesKilde(situasjon),
          erIJobb: jaNei(felt(situasjon, 'erIJobb')),
          jobbGrad: tekstMedInnhold(felt(situasjon, 'jobbGrad')),
        })
      : undefined,
  })
}

const lesArbeidsforhold = (rad: Leser, nr: number): o.Arbeidsforhold =>
  utenHull<o.Arbeidsforhold>({
    nokkel: `forhold:${nr}`,
    kilde: lesKilde(rad),
    arbeidsgivernavn: tekstMedInnhold(felt(rad, 'arbeidsgivernavn')),
    fom: dato(felt(rad, 'fom')),
    tom: dato(felt(rad, 'tom')),
    stillingsprosent: tall(felt(rad, 'stillingsprosent')),
    overstyrtAvBruker: jaNei(felt(rad, 'overstyrtAvBruker')) ?? false,
  })

function lesUtdanning(utdanning: Leser): o.Soknadsopplysninger['utdanning'] {
  if (!finnes(utdanning)) return undefined
  return utenHull<NonNullable<o.Soknadsopplysninger['utdanning']>>({
    kilde: lesKilde(utdanning),
    erStudent: jaNei(felt(utdanning, 'erStudent')),
    studentgrad: tekstMedInnhold(felt(utdanning, 'studentgrad')),
  })
}

function lesRegisteroppslag(drift: Leser): o.Soknadsopplysninger['registeroppslag'] {
  const status = (navn: string): o.Oppslagsstatus => {
    const feilet = jaNei(felt(drift, navn))
    return feilet === undefined ? 'ikke-oppgitt' : feilet ? 'feilet' : 'hentet'
  }
  return {
    'nav-utbetalinger': status('utbetalingerFraNavFeilet'),
    skatteetaten: status('inntektFraSkatteetatenFeilet'),
    husbanken: status('stotteFraHusbankenFeilet'),
  }
}

const lesMottaker = (fra: Leser): Mottaker =>
  utenHull<Mottaker>({
    kommunenummer: tekstMedInnhold(felt(fra, 'kommunenummer'))?.trim(),
    enhetsnummer: tekstMedInnhold(felt(fra, 'enhetsnummer'))?.trim(),
    enhetsnavn: tekst(felt(fra, 'navEnhetsnavn')),
  })
