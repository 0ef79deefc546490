import { type AnnetVedtakGrunnlag, byggAnnetVedtaksbrev } from '@handlingsrom/domene/brev/annetVedtak'
import {
  engangManed,
  erstattetFraVedtak,
  linjerFraVedtak,
  vilkarFraVedtak,
} from '@handlingsrom/domene/brev/fraVedtak'
import type { Brevbehov, Kontor, Underskrift, Vedtaksbrevgrunnlag } from '@handlingsrom/domene/brev/grunnlag'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import { byggVedtaksbrev } from '@handlingsrom/domene/brev/vedtaksbrev'
import { type Dato, manederMellom } from '@handlingsrom/domene/felles/dato'
import type { PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Faktapeker } from '@handlingsrom/domene/grunner/hendelser'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { synet, utelattFor } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import { fulltNavn, type Person, strengeste } from '@handlingsrom/domene/person/tilstand'
import { normFor } from '@handlingsrom/domene/regelverk/satser/norm'
import { soknadssoker } from '@handlingsrom/domene/sak/tilstand'
import { finnSoknad } from '@handlingsrom/domene/soknad/tilstand'
import type { AnnetVedtak } from '@handlingsrom/domene/vedtak/annet'
import type { Brevavsender, Vedtaksbehov, Vedtaksinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import { normref, oppholdsref, svarref, synsref } from '@handlingsrom/domene/vedtak/lesing/fakta'
import type { Faktaref } from '@handlingsrom/domene/vedtak/lesing/typer'
import { harForeldrevern } from '@handlingsrom/domene/vurdering/foreldresyn'
import type { LestSak } from '../sak/lesSak.ts'
import { strengesteI } from './slikDetVar.ts'

export type Brevfelles = {
  readonly avsender: Brevavsender
  readonly underskrift: Underskrift
  readonly soker: Person
  readonly dato: Dato
  readonly soknadId: SoknadId
  /** Det forslaget ble skrevet på, når det er kjent. */
  readonly fakta?: readonly Faktaref[]
  /** Når brevet lages av saken slik den var: graderingen nå, for den som er kommet til eller skjermet siden. */
  readonly graderingNaa?: Gradering
}

export function felles(g: LestSak, f: Brevfelles) {
  const gradering = strengeste([strengesteI(g), ...(f.graderingNaa ? [f.graderingNaa] : [])])
  const kontor: Kontor = {
    kommune: f.avsender.kommune,
    navn: f.avsender.kontor,
    telefon: null,
    skjermet: gradering !== 'ugradert' && gradering !== 'klientadresse',
  }
  return {
    malform: f.soker.malform,
    mottaker: { navn: fulltNavn(f.soker.navn), adresse: f.soker.adresse },
    kontor,
    saksreferanse: g.sak.saksnummer,
    dato: f.dato,
    saksbehandler: f.avsender.saksbehandler,
    underskrift: f.underskrift,
  }
}

/** Vedtaksbrevet, bygd av det frosne innholdet i vedtaket og av saken slik kalleren har lest den: for et fattet vedtak slik den var da. */
export const vedtaksbrev = (g: LestSak, f: Brevfelles, i: Vedtaksinnhold): Brev =>
  i.annet
    ? byggAnnetVedtaksbrev(annetGrunnlag(g, f, { ...i, annet: i.annet }))
    : byggVedtaksbrev(vedtaksgrunnlag(g, f, i))

/** Vedtaket det erstatter, med navn der et vilkår gjelder en annen. */
export const erstattet = (g: LestSak, f: Brevfelles, i: Pick<Vedtaksinnhold, 'erstatter'>) =>
  erstattetFraVedtak(i, soknadssoker(g.sak, f.soknadId), id =>
    id === undefined ? undefined : g.personer[id as never]?.navn.fornavn,
  )

export function vedtaksgrunnlag(g: LestSak, f: Brevfelles, i: Vedtaksinnhold) {
  const fornavn = (id: string | undefined) =>
    id === undefined ? undefined : g.personer[id as never]?.navn.fornavn
  const maneder = manederMellom(i.periode.fra, i.periode.til)
  const norm = normFor(g.policy.normer, i.periode.fra)
  return {
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    // Bare et vedtak som ikke er stønad, avviser; det har sitt eget brev.
    utfall: i.utfall as Vedtaksbrevgrunnlag['utfall'],
    begrunnelse: i.begrunnelse,
    nodhjelp: false,
    ...erstattet(g, f, i),
    maneder,
    perManed: i.perManed,
    engang: i.engang,
    engangManed: engangManed(i),
    ...linjerFraVedtak(i, fornavn),
    barn: i.barn.map(b => ({
      ref: b.personId,
      navn: fornavn(b.personId) ?? '',
      ...barnetekst(b),
      ...synetTil(g, b.personId),
      opplysninger: [
        ...(b.fakta ? b.fakta.map(faktaref) : svareneOm(g, b.personId, f.fakta)),
        ...grunnenTilAtDetMangler(g, f.soknadId, b.personId),
      ],
    })),
    ...(harForeldrevern(g.sak, g) ? { foreldrevern: true } : {}),
    ...(i.samlet ? { samlet: i.samlet } : {}),
    ...(i.opphold ? { opphold: { ...i.opphold, ref: oppholdsref(i.opphold.personId) } } : {}),
    ...(i.behov ? { behov: i.behov.map(brevbehov(i)) } : {}),
    ...vilkarFraVedtak(i, soknadssoker(g.sak, f.soknadId), fornavn),
    klageinstans: 'Statsforvalteren',
    norm: norm ? { tekst: norm.kilde, oppdiktet: norm.oppdiktet, ref: normref(i.periode.fra) } : null,
  } satisfies Vedtaksbrevgrunnlag
}

function barnetekst({ personId: _, fakta: __, ...tekst }: Vedtaksinnhold['barn'][number]) {
  return tekst
}

/** Pekeren som ref: den samme som setningene alltid har hatt, så den som leser, kommer til cellen. */
const faktaref = (f: Faktapeker) =>
  f.slag === 'svar'
    ? { ref: svarref(f.personId, f.tema), navn: f.tema }
    : { ref: `behov/${f.behovId}`, navn: 'behov' }

const brevbehov =
  (i: Vedtaksinnhold) =>
  (b: Vedtaksbehov): Brevbehov => ({
    ref: `behov/${b.behovId}`,
    barn: i.barn.some(x => x.personId === b.gjelder) ? b.gjelder : null,
    hva: b.hva,
    opphav: b.opphav,
    svar: b.svar,
    begrunnelse: b.begrunnelse,
    linjer: b.linjer,
    ...(b.veiledningFra ? { veiledningFra: b.veiledningFra } : {}),
  })

/**
 * Svarene avsnittet hviler på når ingen har plukket dem ut. Et svar om et tema ingen hadde spurt om da forslaget ble skrevet, kan ingen setning hvile på; det står
 * blant dem som ikke er brukt.
 */
const svareneOm = (g: LestSak, personId: PersonId, fakta: Brevfelles['fakta']) =>
  Object.entries(g.sak.kartlegging.celler[personId] ?? {}).flatMap(([tema, celle]) => {
    const ref = svarref(personId, tema as Tema)
    const kjent = !fakta || fakta.length === 0 || fakta.some(f => f.ref === ref)
    return kjent && gjeldendeSvar(celle)?.svar.tilstand === 'kartlagt' ? [{ ref, navn: tema }] : []
  })

const synetTil = (g: LestSak, personId: PersonId) =>
  synet(g.sak.kartlegging, personId).length > 0
    ? { syn: { ref: synsref(personId), navn: 'barnets-syn' } }
    : {}

/** Er barnet ikke kartlagt, med en kodet grunn, er grunnen det setningen hviler på. Den skal ses av den som leser forslaget. */
function grunnenTilAtDetMangler(g: LestSak, soknadId: SoknadId, personId: PersonId) {
  const s = finnSoknad(g.sak.soknader, soknadId)
  const u = s && utelattFor(g.sak.kartlegging, personId, s)
  return u ? [{ ref: utelattref(personId), navn: u.grunn }] : []
}
export const utelattref = (personId: PersonId): string => `${personId}/utelatt`

/** Brevet om råd og veiledning, depositum, avvisning, avslag på akutt hjelp, eller at hjelp slutter. */
export const annetGrunnlag = (
  g: LestSak,
  f: Brevfelles,
  i: Vedtaksinnhold & { readonly annet: AnnetVedtak },
) =>
  ({
    ...felles(g, f),
    soknadMottatt: finnSoknad(g.sak.soknader, f.soknadId)?.mottattDato ?? null,
    annet: i.annet,
    ...erstattet(g, f, i),
    ...('barna' in i.annet
      ? {
          barna: i.annet.barna.map(b => ({
            ref: b.personId,
            navn: g.personer[b.personId]?.navn.fornavn ?? '',
            ord: b.ord,
          })),
        }
      : {}),
    begrunnelse: i.begrunnelse,
    klageinstans: 'Statsforvalteren',
  }) satisfies AnnetVedtakGrunnlag
