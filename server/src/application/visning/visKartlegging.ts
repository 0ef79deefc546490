import type { PersonId } from '@handlingsrom/domene/felles/id'
import { slaOpp } from '@handlingsrom/domene/felles/oppslag'
import { barnIHusstanden, ventedeBarn, voksneIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { foreldelsestekst, REGELTEKSTER } from '@handlingsrom/domene/kartlegging/ferskhet/tekster'
import { foreldreroller } from '@handlingsrom/domene/kartlegging/foreldreroller'
import { type Celle, celleversjon, gjeldendeDetaljer } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA, TEMAVERSJON, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import {
  fellessvarOm,
  finnCelle,
  gjeldendeOmfang,
  sporresPaNytt,
  synet,
  utelattFor,
} from '@handlingsrom/domene/kartlegging/tilstand'
import { antallSvar, type Seer, utsnittet } from '@handlingsrom/domene/kartlegging/utsnitt'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import {
  barnetsCeller,
  ferskhetsgrunnlag,
  kartleggingForKontroll,
} from '@handlingsrom/domene/sak/tilKontroll'
import { apneSamtaler } from '@handlingsrom/domene/samtale/tilstand'
import { soknadenNa } from '@handlingsrom/domene/soknad/tilstand'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { hvem } from '../ansatte.ts'
import { type Fattet, fattede } from './fattedeVedtak.ts'
import { alder, utelatelse, type Visningsgrunnlag } from './felles.ts'
import { svarvisning } from './svarvisning.ts'

/**
 * Kartleggingen slik den står: svarene som gjelder. Det som har stått før i en celle, hentes når cellen åpnes (ADR 0019). Vises den slik
 * den sto en gang, er listen over vedtak å sammenligne med likevel dagens.
 */
export function visKartlegging(g: Visningsgrunnlag, idag: Visningsgrunnlag = g): Kartleggingsvisning {
  const { sak, dagens } = g
  const aktuell = soknadenNa(sak.soknader)
  const fodt = (id: PersonId) => g.personer[id]?.fodselsdato ?? '9'
  const vedtak = fattede(g)
  const roller = foreldreroller(sak.kartlegging)
  return {
    dagens,
    temaversjon: TEMAVERSJON,
    tema: TEMA.map(tema => ({ tema })),
    barn: [
      ...barnIHusstanden(sak.husstand).toSorted((a, b) => fodt(a.personId).localeCompare(fodt(b.personId))),
      ...ventedeBarn(sak.husstand),
    ].map(b => ({
      ...menneske(g, b.personId, vedtak),
      relasjon: b.relasjon,
      bosted: b.bosted,
      termin: b.termin ?? null,
      utelatt: utelatelse(aktuell && utelattFor(sak.kartlegging, b.personId, aktuell)),
      syn: synet(sak.kartlegging, b.personId).map(s => ({
        maate: s.maate,
        ord: s.ord,
        grunn: s.grunn ?? null,
        dato: s.dato,
        kanal: s.kanal ?? null,
        innsyn: s.innsyn ?? null,
        skrevetAv: hvem(g.navn, s.skrevetAv),
        tidspunkt: s.tidspunkt,
      })),
    })),
    voksne: voksne(g).map(v => ({
      ...menneske(g, v.personId, vedtak),
      rolle: v.rolle,
      slekt: roller.get(v.personId) ?? null,
    })),
    felles: TEMA.flatMap(tema =>
      utsnittet(fellessvarOm(sak.kartlegging, tema), seer(g)).map(f => {
        const { skrevetAv, fellesId, ...resten } = f
        return {
          ...resten,
          tema,
          fellesId,
          skrevetAv: hvem(g.navn, skrevetAv),
          bekreftetFor: barnIHusstanden(sak.husstand)
            .map(b => b.personId)
            .filter(id =>
              finnCelle(sak.kartlegging, id, tema)?.svar.some(s => s.fellesId === fellesId && !s.trukket),
            ),
        }
      }),
    ) as Kartleggingsvisning['felles'],
    omfang: omfang(g),
    vedtak: fattede(idag).map(({ vedtakId, nr, dato, slag }) => ({ vedtakId, nr, dato, slag })),
    // Samme felt som i kontrakten; der er id-er og datoer tekst, og listene ikke merket `readonly`.
    kontrollbilde: kartleggingForKontroll(sak, aktuell, {
      personer: g.personer,
      naa: { dato: dagens },
      policy: g.policy,
    }) as unknown as Kartleggingsvisning['kontrollbilde'],
    kanSkrive: g.kanSkrive,
    kontrollerSkjult: g.leser.leserProve,
  }
}

function omfang({ sak, navn }: Visningsgrunnlag): Kartleggingsvisning['omfang'] {
  const o = gjeldendeOmfang(sak.kartlegging)
  return {
    antall: sak.kartlegging.omfang.length,
    valgt: o
      ? {
          omfang: o.omfang,
          naa: [...o.naa],
          senere: [...o.senere],
          begrunnelse: o.begrunnelse,
          dato: o.dato,
          innen: o.innen ?? null,
          valgtAv: hvem(navn, o.valgtAv),
        }
      : null,
  }
}

/** Søkeren først, så de andre voksne i husstanden. */
function voksne({ sak }: Visningsgrunnlag) {
  const andre = voksneIHusstanden(sak.husstand).filter(v => v.personId !== sak.sokerPersonId)
  return [
    ...(sak.sokerPersonId ? [{ personId: sak.sokerPersonId, rolle: 'soker' as const }] : []),
    ...andre.map(v => ({ personId: v.personId, rolle: v.rolle })),
  ]
}

const seer = ({ leser, sak }: Visningsgrunnlag): Seer => ({
  leser: leser.ansattId,
  apneSamtaler: apneSamtaler(sak.kontakt).map(s => s.samtaleId),
})

function menneske(g: Visningsgrunnlag, personId: PersonId, vedtak: readonly Fattet[]) {
  const f = slaOpp(g.personer, personId)
  const tilstander = new Map(
    barnetsCeller(g.sak, personId, { personer: g.personer, naa: { dato: g.dagens }, policy: g.policy }).map(
      c => [c.tema, c.tilstand],
    ),
  )
  return {
    personId,
    navn: f ? fulltNavn(f.navn) : '',
    fornavn: f?.navn.fornavn ?? '',
    alder: alder(f, g.dagens),
    fodselsdato: f?.fodselsdato ?? null,
    celler: TEMA.map((tema): Cellevisning => {
      const celle = finnCelle(g.sak.kartlegging, personId, tema)
      return {
        tema,
        tilstand: tilstander.get(tema) ?? 'ikke-spurt',
        versjon: celleversjon(celle),
        ...foreldelse(tema, celle, g, personId),
        svar: utsnittet(celle?.svar ?? [], seer(g)).map(s =>
          svarvisning(g, { personId, tema, celle }, s, vedtak),
        ),
        antall: antallSvar(celle?.svar ?? []),
        detaljer: [...gjeldendeDetaljer(celle)] as Cellevisning['detaljer'],
      }
    }),
  }
}

/** Dagen svaret bør spørres på nytt; og når den er kommet, hvorfor. */
function foreldelse(tema: Tema, celle: Celle | undefined, g: Visningsgrunnlag, id: PersonId) {
  const f = sporresPaNytt(tema, celle, ferskhetsgrunnlag(g, id))
  if (!f) return { sporresIgjen: null, foreldet: null }
  const grunn = { grunn: foreldelsestekst(f, g.dagens), kilde: REGELTEKSTER[f.regel].kilde }
  return { sporresIgjen: f.dato, foreldet: f.dato <= g.dagens ? { regel: f.regel, ...grunn } : null }
}
