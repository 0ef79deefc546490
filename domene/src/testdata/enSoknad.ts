import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { etter, tidspunkt } from '../felles/tidspunkt.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'
import type { Akuttbehov, SoknadHendelse } from '../soknad/hendelser.ts'
import type { Inntektsrad, Utgiftsrad } from '../soknad/okonomiopplysninger.ts'
import type { Soknadsopplysninger } from '../soknad/opplysninger.ts'

export type SoknadMottatt = Extract<SoknadHendelse, { type: 'SoknadMottatt' }>

export const soknadId = (id: string): SoknadId => id as SoknadId
export const S1 = soknadId('s1')
export const S2 = soknadId('s2')

/** En søknad der ingenting er oppgitt. */
export const tommeOpplysninger = (): Soknadsopplysninger => ({
  begrunnelse: {},
  nodhjelpslinjer: [],
  nevnerNodhjelp: false,
  arbeid: { registeretSvarte: false, forhold: [] },
  familie: { barn: [] },
  okonomi: {
    inntekter: [],
    utbetalinger: [],
    utgifter: [],
    formue: [],
    bekreftelser: [],
    bostottesaker: [],
    beskrivelser: [],
  },
  registeroppslag: { 'nav-utbetalinger': 'hentet', skatteetaten: 'hentet', husbanken: 'hentet' },
  kompatibilitetstekster: [],
  vedlegg: [],
  ukjenteFelt: [],
  uleseligeFelt: [],
  renset: false,
})

/** Bygger en digital søknad til kontor 9990. `enSoknad().medUtgift('husleie', 'Husleie', 9000).hendelse`. */
export const enSoknad = (id = 's1', mottatt = '2026-11-03') => {
  const t = tidspunkt(`${mottatt}T08:00:00.000Z`)
  return soknadsbygger({
    type: 'SoknadMottatt',
    soknadId: soknadId(id),
    kanal: 'digital',
    mottatt: t,
    mottattDato: dato(mottatt),
    digisos: { digisosId: `digisos-${id}`, eksternRef: `ref-${id}` },
    navEnhet: '9990',
    opplysninger: tommeOpplysninger(),
    personer: [{ nokkel: 'soker', personId: 'soker' as PersonId }],
    dokumenter: [],
    akutt: [],
    hendelsestider: [t, etter(t)],
  })
}

export type Soknadsbygger = ReturnType<typeof soknadsbygger>

function soknadsbygger(h: SoknadMottatt) {
  const { okonomi } = h.opplysninger
  const med = (endring: Partial<SoknadMottatt>) => soknadsbygger({ ...h, ...endring })
  const medOkonomi = (endring: Partial<typeof okonomi>) =>
    med({ opplysninger: { ...h.opplysninger, okonomi: { ...okonomi, ...endring } } })
  return {
    hendelse: h,
    med,
    medAkutt: (...akutt: readonly Akuttbehov[]) => med({ akutt }),
    medKontor: (navEnhet: string) => med({ navEnhet }),
    paPapir: () => {
      const { digisos: _, ...uten } = h
      return soknadsbygger({ ...uten, kanal: 'papir' })
    },
    medInntekt: (inntektstype: Inntektstype, tittel: string, netto: number, overstyrtAvBruker = false) => {
      const rad: Inntektsrad = {
        nokkel: `inntekt:${okonomi.inntekter.length}`,
        kilde: 'system',
        type: inntektstype,
        tittel,
        overstyrtAvBruker,
        inntektstype,
        netto: kroner(netto),
      }
      return medOkonomi({ inntekter: [...okonomi.inntekter, rad] })
    },
    medUtgift: (type: string, tittel: string, belop?: number) => {
      const rad: Utgiftsrad = {
        nokkel: `utgift:${okonomi.utgifter.length}`,
        kilde: 'bruker',
        type,
        tittel,
        overstyrtAvBruker: false,
        hentetFra: 'oversikt',
        ...(belop === undefined ? {} : { belop: kroner(belop) }),
      }
      return medOkonomi({ utgifter: [...okonomi.utgifter, rad] })
    },
  }
}
