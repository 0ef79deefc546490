import type { Regnefakta } from '@handlingsrom/domene/beregning/forklaring'
import { regnestykke } from '@handlingsrom/domene/beregning/regnestykke'
import { sum } from '@handlingsrom/domene/felles/belop'
import { alderPaa, erDato, forsteDag, type Maned, manedFor } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden, erBarnPaa } from '@handlingsrom/domene/husstand/tilstand'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { kontroller } from '@handlingsrom/domene/kontroll/kontroller'
import { sporet } from '@handlingsrom/domene/kontroll/sporet'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import { normFor, tilleggFor } from '@handlingsrom/domene/regelverk/satser/norm'
import { statligSats } from '@handlingsrom/domene/regelverk/satser/statligSats'
import { beregningsgrunnlag } from '@handlingsrom/domene/sak/beregningsgrunnlag'
import type { Grunnlag } from '@handlingsrom/domene/sak/omgivelse'
import { barnetsCeller, sakForKontroll } from '@handlingsrom/domene/sak/tilKontroll'
import { personerISaken, vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import { apentForslag, apentGjenopptak, vedtakFor } from '@handlingsrom/domene/vedtak/tilstand'
import { erForeslattAvInhabil, maForeslasPaNytt } from '@handlingsrom/domene/vedtak/ugild'
import { regelForInntekt } from '@handlingsrom/domene/vurdering/holdesUtenfor'
import { finnVurdering, type Linje } from '@handlingsrom/domene/vurdering/tilstand'
import { utgangspunkterFor } from '@handlingsrom/domene/vurdering/utgangspunkt'
import type { Linjevisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { hvem } from '../ansatte.ts'
import { alder, fornavn, kontrollerFor, type Visningsgrunnlag } from './felles.ts'
import { hindre } from './hindre.ts'
import { linjevalg, reist } from './linjevalg.ts'
import { linjefakta, sjekketOgDokumenter, visBeregning } from './visBeregning.ts'
import { barnetsGrunner, kontrollvisning, linjegrunner, samletvisning } from './visGrunner.ts'
import { visTattBort } from './visTattBort.ts'
import { reduksjonsvisning, vilkarsvisning } from './visVilkar.ts'

export function visVurdering(
  g: Visningsgrunnlag,
  soknadId: SoknadId,
  malt: Pick<Grunnlag, 'standardtekst'> = {},
): Vurderingsvisning | null {
  const s = finnSoknad(g.sak.soknader, soknadId)
  const o = { personer: g.personer, naa: { dato: g.dagens }, policy: g.policy, ...malt }
  const bilde = sakForKontroll(g.sak, soknadId, o)
  if (!s || !bilde) return null
  const v = finnVurdering(g.sak.vurderinger, soknadId)
  const maned = v.periode?.fra ?? manedFor(g.dagens)
  const linjer = vurderingslinjer(g.sak, soknadId)
  const regnet = beregningsgrunnlag(g.sak, soknadId, g)
  const grunnene = linjegrunner(g, v)
  const vist = linjer.map((l, i) => ({
    ...linjevisning(g, soknadId, l, maned, regnet.linjer[i]),
    grunner: grunnene(l),
  }))
  const norm = normFor(g.policy.normer, maned)
  const sats = statligSats(maned, 'enslig')
  const forslag = apentForslag(g.sak.vedtak, soknadId)
  return {
    dagens: g.dagens,
    soknadId,
    hvaSokesOm: s.opplysninger.begrunnelse.hvaSokesOm ?? '',
    mottattDato: s.mottattDato,
    status: s.status,
    periode: v.periode ?? null,
    periodeversjon: v.periodeversjon,
    utgangspunkt: v.utgangspunkt,
    utgangspunktversjon: v.utgangspunktversjon,
    norm: norm
      ? {
          kilde: norm.kilde,
          vedtaksreferanse: norm.vedtaksreferanse,
          gyldigFra: norm.gyldigFra,
          oppdiktet: norm.oppdiktet,
          prisdato: norm.prisdato ?? null,
          rettelse: norm.rettelse ?? null,
          tillegg: tilleggFor(g.policy.dyrtidstillegg, maned).map(t => ({
            kilde: t.kilde,
            vedtaksreferanse: t.vedtaksreferanse,
            gyldigFra: t.gyldigFra,
          })),
        }
      : null,
    satsKjent: sats.kjent,
    satsGrunn: sats.kjent ? null : sats.grunn,
    linjer: vist,
    tattBort: visTattBort(g, soknadId),
    regnestykke: {
      ...regnestykke(linjer),
      ubesluttede: regnestykke(linjer).ubesluttede.filter(
        id => !vist.some(l => l.linjeId === id && l.holdesUtenfor === 'ja'),
      ),
      utenfor: sum(
        linjer.flatMap((l, i) =>
          vist[i]?.holdesUtenfor === 'ja' && l.innhold.faktisk ? [l.innhold.faktisk] : [],
        ),
      ),
    },
    beregning: visBeregning(regnet),
    ...sjekketOgDokumenter(g, v),
    barn: barnetekster(g, soknadId),
    personer: personerISaken(g.sak).map(id => ({
      personId: id,
      fornavn: fornavn(g, id),
      erBarn: erBarn(g, id, maned),
    })),
    samlet: samletvisning(g, v),
    vilkar: vilkarsvisning(g, soknadId, v.vilkar),
    tattOpp: apentGjenopptak(g.sak.vedtak, soknadId)?.vedtakId ?? null,
    reduksjon: reduksjonsvisning(g, soknadId),
    ...kontrollerFor(
      g,
      kontroller(bilde).map(k => {
        const spor = sporet(bilde.barn, k)
        return { ...kontrollvisning(g, k, v), ...(spor.length > 0 ? { spor } : {}) }
      }),
    ),
    sperrer: hindre(g.sak, s, bilde),
    forslag:
      forslag && forslag.status !== 'trukket'
        ? {
            vedtakId: forslag.vedtakId,
            status: forslag.status,
            foreslattAv: hvem(g.navn, forslag.foreslattAv),
            utdatert: maForeslasPaNytt(g.sak, forslag),
            avInhabil: erForeslattAvInhabil(g.sak, forslag),
          }
        : null,
    sistForeslatt: sistForeslatt(g, soknadId),
    kanSkrive: g.kanSkrive && (s.status === 'mottatt' || s.status === 'under-behandling'),
  }
}

/** Etter en retur eller når forslaget er trukket, skal hun rette ett ord og ikke skrive alt på nytt. Utfallet velges på nytt. */
function sistForeslatt(g: Visningsgrunnlag, soknadId: SoknadId): Vurderingsvisning['sistForeslatt'] {
  const v = vedtakFor(g.sak.vedtak, soknadId).findLast(x => x.status !== 'fattet')
  if (!v) return null
  const retur = v.returer.at(-1)
  const egne = v.foreslattAv.type === 'ansatt' && v.foreslattAv.id === g.leser.ansattId
  return {
    vedtakId: v.vedtakId,
    status: v.status,
    begrunnelse: egne ? v.innhold.begrunnelse : '',
    retur: retur ? { av: hvem(g.navn, retur.av), kommentar: retur.kommentar } : null,
  }
}

function erBarn(g: Visningsgrunnlag, id: PersonId, m: Maned): boolean {
  const f = g.personer[id]?.fodselsdato
  return f !== undefined && erDato(f)
    ? alderPaa(f, forsteDag(m)) < 18
    : g.sak.husstand.barn.some(b => b.personId === id)
}

function linjevisning(
  g: Visningsgrunnlag,
  soknadId: SoknadId,
  l: Linje,
  maned: Maned,
  f: Regnefakta | undefined,
): Omit<Linjevisning, 'grunner'> {
  const i = l.innhold
  const naa = utgangspunkterFor(g.sak, soknadId, l, maned, g)
  const b = l.beslutning
  const barn = i.gjelder !== undefined && erBarn(g, i.gjelder, maned)
  const regler =
    i.slag === 'inntekt'
      ? [...(f?.regler ?? []), ...(f?.regler.length ? [] : [regelForInntekt(i, maned, g.personer)])]
      : []
  const regel =
    regler.find(r => r.utfall === 'oppfylt')?.utfall ?? regler.find(r => r.utfall === 'krever-skjonn')?.utfall
  return {
    linjeId: l.linjeId,
    versjon: l.versjon,
    slag: i.slag,
    post: i.slag === 'utgift' ? i.post : null,
    inntektstype: i.slag === 'inntekt' ? i.inntektstype : null,
    tekst: i.tekst,
    gjelder: i.gjelder ? { personId: i.gjelder, fornavn: fornavn(g, i.gjelder), erBarn: barn } : null,
    faktisk: i.faktisk ?? null,
    hyppighet: i.hyppighet,
    kilde: i.kilde,
    dato: i.dato ?? null,
    ...linjefakta(g, l, f, naa),
    holdesUtenfor: regel === 'oppfylt' ? 'ja' : regel === 'krever-skjonn' ? 'krever-skjonn' : 'nei',
    beslutning: b
      ? {
          utfall: b.utfall,
          belop: b.utfall === 'avslatt' ? null : b.belop,
          hjemmel: b.utfall === 'innvilget' ? b.hjemmel : null,
          begrunnelse: b.begrunnelse,
          erDetNok: b.utfall === 'innvilget' ? (b.erDetNok ?? null) : null,
          ...linjevalg(b),
          av: hvem(g.navn, b.av),
        }
      : null,
    paragraf19: l.paragraf19
      ? { vurdering: l.paragraf19.vurdering, av: hvem(g.navn, l.paragraf19.av) }
      : null,
    ...reist(g.sak, l),
  }
}

function barnetekster(g: Visningsgrunnlag, soknadId: SoknadId): Vurderingsvisning['barn'] {
  const v = finnVurdering(g.sak.vurderinger, soknadId)
  const o = { personer: g.personer, naa: { dato: g.dagens }, policy: g.policy }
  return barnIHusstanden(g.sak.husstand)
    .filter(b => erBarnPaa(g.personer[b.personId]?.fodselsdato, g.dagens))
    .toSorted((a, b) =>
      (g.personer[a.personId]?.fodselsdato ?? '9').localeCompare(g.personer[b.personId]?.fodselsdato ?? '9'),
    )
    .map(b => {
      const f = g.personer[b.personId]
      const t = v.barn.find(x => x.personId === b.personId)
      return {
        personId: b.personId,
        navn: f ? fulltNavn(f.navn) : '',
        fornavn: f?.navn.fornavn ?? '',
        alder: alder(f, g.dagens),
        versjon: t?.versjon ?? 0,
        vurdere: t?.vurdere ?? '',
        vekte: t?.vekte ?? '',
        vise: t?.vise ?? '',
        av: t ? hvem(g.navn, t.av) : null,
        opplysninger: TEMA.flatMap(tema => {
          const svar = gjeldendeSvar(finnCelle(g.sak.kartlegging, b.personId, tema))
          return svar?.svar.tilstand === 'kartlagt'
            ? [{ tema, tekst: svar.svar.tekst, dato: svar.dato, sagtAv: svar.sagtAv }]
            : []
        }),
        grunner: barnetsGrunner(g, v, b.personId),
        ikkeSpurt: barnetsCeller(g.sak, b.personId, o).filter(c => c.tilstand === 'ikke-spurt').length,
      }
    })
}
