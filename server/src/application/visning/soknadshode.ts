import { skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { fulltNavn, strengeste } from '@handlingsrom/domene/person/tilstand'
import { fristForForelopigSvar } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-11a-forelopig-svar'
import { faseFor } from '@handlingsrom/domene/sak/fasegrunnlag'
import { personerISaken, soknadssoker } from '@handlingsrom/domene/sak/tilstand'
import type { Soknad } from '@handlingsrom/domene/soknad/tilstand'
import { avgjorSoknaden } from '@handlingsrom/domene/vedtak/annet'
import { type Vedtak, vedtakFor } from '@handlingsrom/domene/vedtak/tilstand'
import type { Soknadshode } from '@handlingsrom/kontrakt/sak/visning'
import type { LestSak } from '../sak/lesSak.ts'
import type { Visningsgrunnlag } from './felles.ts'

export const strengesteI = (g: LestSak) =>
  strengeste(personerISaken(g.sak).map(p => g.personer[p]?.gradering ?? 'ukjent'))

export function soknadshode(g: Visningsgrunnlag, s: Soknad): Soknadshode {
  const sokerId = soknadssoker(g.sak, s.soknadId)
  const soker = sokerId && g.personer[sokerId]
  return {
    soknadId: s.soknadId,
    soker: sokerId && soker ? { personId: sokerId, navn: fulltNavn(soker.navn) } : null,
    kanal: s.kanal,
    mottatt: s.mottatt,
    mottattDato: s.mottattDato,
    status: s.status,
    fase: faseFor(g.sak, s, { personer: g.personer, naa: { dato: g.dagens } }),
    hvaSokesOm: s.opplysninger.begrunnelse.hvaSokesOm ?? '',
    akutt: s.akutt
      ? {
          behov: [...s.akutt.behov],
          gjenstar: [...s.akutt.gjenstar],
          dato: s.akutt.dato,
          avklart: s.akutt.avklart,
        }
      : null,
    besvart: s.besvart === true,
    forelopigFrist: fristForForelopigSvar(s.mottattDato),
    forelopigSvar: s.forelopigSvar
      ? {
          dato: s.forelopigSvar.dato,
          forventetSvar: s.forelopigSvar.forventetSvar,
          grunn: s.forelopigSvar.grunn,
        }
      : null,
    vedtak: vedtakFor(g.sak.vedtak, s.soknadId).map(v => ({
      vedtakId: v.vedtakId,
      status: v.status,
      slag: vedtaksslag(v),
      dato: v.status === 'fattet' ? v.dato : null,
    })),
    harInnsyn: skalHaInnsyn(g.sak, s.soknadId, strengesteI(g)),
  }
}

/** Et vedtak som ikke er svaret på søknaden, står ved siden av den, som nødhjelpen gjør. */
const vedtaksslag = (v: Vedtak): Soknadshode['vedtak'][number]['slag'] => {
  if (v.status === 'fattet' && v.slag === 'nodhjelp') return 'nodhjelp'
  return avgjorSoknaden(v.innhold.annet) ? 'ordinaert' : 'annet'
}

/** Søknadene nyest først. */
export const soknadshoder = (g: Visningsgrunnlag): Soknadshode[] =>
  g.sak.soknader.map(s => soknadshode(g, s)).toReversed()
