import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { PersonId, VedtakId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { ORDENE_LESES_FRA } from '@handlingsrom/domene/kontroll/kontroller'
import type { FrosneKontroller } from '@handlingsrom/domene/kontroll/resultat'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { harArbeidet } from '@handlingsrom/domene/sak/tilKontroll'
import { kreverAndreleser } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { varigBoligInnen } from '@handlingsrom/domene/vedtak/botilbudet'
import type { MaltStandardandel } from '@handlingsrom/domene/vedtak/hendelser'
import { venterPaEtterkontroll } from '@handlingsrom/domene/vedtak/kjede'
import {
  erUtdatert,
  finnVedtak,
  type Nodhjelpsvedtak,
  type Vedtak,
} from '@handlingsrom/domene/vedtak/tilstand'
import { erForeslattAvInhabil } from '@handlingsrom/domene/vedtak/ugild'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Tx } from '../../adapters/database/database.ts'
import { hvem } from '../ansatte.ts'
import type { LestSak } from '../sak/lesSak.ts'
import { byggBrev } from '../vedtak/ferdigstillBrev.ts'
import { slikDetVar } from '../vedtak/slikDetVar.ts'
import { brevsvar } from './brevstatus.ts'
import { brevvisning } from './brevvisning.ts'
import { fornavn, kontrollerFor, type Visningsgrunnlag } from './felles.ts'
import { forrigeUtgave } from './forrigeUtgave.ts'
import { gjenopptaket } from './gjenopptaket.ts'
import { grunnlagsord } from './grunnlagstekst.ts'
import { kontrollvisning } from './visGrunner.ts'
import { erGittLeseren, visLeser } from './visLeser.ts'
import { visLesing } from './visLesing.ts'
import { visOppringning } from './visOppringning.ts'
import { visUtbetalingsplan } from './visUtbetalingsplan.ts'
import { vedtaksvilkar } from './visVilkar.ts'

/** Forslaget slik andreleseren leser det, og vedtaket etterpå. Brevet bygges av det samme innholdet som PDF-en. */
export async function visVedtak(tx: Tx, g: Visningsgrunnlag, id: VedtakId): Promise<Vedtaksvisning | null> {
  const v = finnVedtak(g.sak.vedtak, id)
  if (!v) return null
  const { brev, lest, forrige, maltDa } = await brevFor(tx, g, v)
  const { erEndret, tidligere } = forrigeUtgave(forrige)
  const hinder = v.status === 'foreslatt' ? hvorforIkke(g, v) : null
  const erSaksbehandler = g.leser.ansattId
  const egen = v.foreslattAv.type === 'ansatt' && v.foreslattAv.id === erSaksbehandler
  const egetArbeid = harArbeidet(g.sak, v.soknadId).includes(g.leser.ansattId)
  const nodhjelp = v.status === 'fattet' && v.slag === 'nodhjelp' ? v : null
  const ordinaert = v.status === 'fattet' && v.slag === 'nodhjelp' ? null : v
  const annet = ordinaert?.innhold.annet ?? null
  return {
    vedtakId: v.vedtakId,
    soknadId: v.soknadId,
    status: v.status,
    slag: nodhjelp ? 'nodhjelp' : annet ? 'annet' : 'ordinaert',
    utfall: ordinaert ? ordinaert.innhold.utfall : null,
    forslagNr: v.forslagNr,
    foreslattAv: hvem(g.navn, v.foreslattAv),
    foreslatt: v.foreslatt,
    fattetAv: v.status === 'fattet' ? hvem(g.navn, { type: 'ansatt', id: v.godkjenning.av }) : null,
    dato: v.status === 'fattet' ? v.dato : null,
    annet,
    perManed: ordinaert && !annet ? ordinaert.innhold.perManed : null,
    engang: ordinaert && !annet ? ordinaert.innhold.engang : null,
    nodhjelp: nodhjelp
      ? {
          ...hjelpen(nodhjelp),
          etterkontrollFrist: nodhjelp.etterkontrollFrist,
          venterPaEtterkontroll: venterPaEtterkontroll(g.sak.vedtak, nodhjelp),
          botilbud: botilbudet(lest, g, nodhjelp),
          forelopigEtter7:
            nodhjelp.godkjenning.maate === 'nodhjelp' ? (nodhjelp.godkjenning.forelopigEtter7 ?? null) : null,
          etterkontroll: nodhjelp.etterkontroll
            ? {
                av: hvem(g.navn, nodhjelp.etterkontroll.av),
                merknad: nodhjelp.etterkontroll.merknad,
                tidspunkt: nodhjelp.etterkontroll.tidspunkt,
              }
            : null,
        }
      : null,
    periode: ordinaert && !annet ? ordinaert.innhold.periode : null,
    ...gjenopptaket(g, v),
    utbetalingsplan: visUtbetalingsplan(g, v),
    oppringning: await visOppringning(tx, g, v),
    ...vedtaksvilkar(g, v),
    kanSkrive: g.kanSkrive,
    begrunnelse: v.innhold.begrunnelse,
    brev: await brevvisning(
      tx,
      lest,
      brev,
      { grunnlag: x => grunnlagsord(lest, x, v.soknadId, ordinaert?.innhold ?? null), erEndret },
      maltDa,
    ),
    ...(await brevsvar(tx, g, v)),
    brevDokument: v.status === 'fattet' ? (v.brev?.sha256 ?? null) : null,
    returer: v.returer.map(r => ({
      av: hvem(g.navn, r.av),
      tidspunkt: r.tidspunkt,
      grunner: [...r.grunner],
      kommentar: r.kommentar,
      gjelder: r.personId ? { personId: r.personId, fornavn: fornavn(g, r.personId) } : null,
    })),
    endretSidenSist: endretSidenSist(v),
    ...kontrollerFor(
      g,
      kontrollene(v.kontroller, !nodhjelp && !annet).map(k => kontrollvisning(g, k)),
    ),
    lesing: { ...visLesing(g, v, brev), tidligere: tidligere(brev) },
    leser: await visLeser(tx, g, v),
    utdatert: erUtdatert(v, g.sak.vurderinger),
    kanGodkjenne: v.status === 'foreslatt' && hinder === null,
    kanIkkeFordi: hinder,
    // Også et utdatert forslag kan sendes tilbake: ellers ventet begge på hverandre.
    kanReturnere:
      v.status === 'foreslatt' &&
      (hinder === null || hinder === 'forslag-utdatert' || hinder === 'foreslatt-av-inhabil') &&
      !egetArbeid,
    kanEtterkontrollere:
      nodhjelp !== null &&
      venterPaEtterkontroll(g.sak.vedtak, nodhjelp) &&
      erGittLeseren(g, nodhjelp) &&
      nodhjelp.godkjenning.av !== g.leser.ansattId,
    kanTrekke: egen && g.kanSkrive && (v.status === 'foreslatt' || v.status === 'returnert'),
    kanMerkeUtlevert: v.status === 'fattet' && v.brev !== undefined && !v.utlevert && g.kanSkrive,
    kanLageBrev: v.status === 'fattet' && !v.brev && g.kanSkrive,
  }
}

/** Det som er gitt. Hva det erstatter, vises som for andre vedtak. */
function hjelpen({ innhold }: Nodhjelpsvedtak) {
  const { erstatter: _, dekker = [], ...resten } = innhold
  return { ...resten, dekker: [...dekker] }
}

/** Nødhjelp, veiledning, avvisning og avslag på akutt hjelp hviler ikke på vurderingen av søknaden: bare ordene i dem er kontrollert. */
const kontrollene = ({ utgave, resultater }: FrosneKontroller, vurdert: boolean) =>
  vurdert ? resultater : resultater.filter(k => utgave >= ORDENE_LESES_FRA && k.kontroll === 'tekst')

/** Om kommunen har bestemt at en kollega skal lese dette vedtaket. Nødhjelp leses etterpå. */
const leses = (g: Visningsgrunnlag, v: Vedtak): boolean =>
  !(v.status === 'fattet' && v.slag === 'nodhjelp') &&
  kreverAndreleser(g.sak, v.innhold, { ...g, naa: { dato: g.dagens } })

/** Hvorfor leseren ikke kan godkjenne. Reglene er de samme som operasjonen bruker; her sies det før noen trykker. */
function hvorforIkke(g: Visningsgrunnlag, v: Vedtak): Vedtaksvisning['kanIkkeFordi'] {
  if (g.sak.inhabile.some(i => i.ansattId === g.leser.ansattId)) return 'inhabil'
  if (erForeslattAvInhabil(g.sak, v)) return 'foreslatt-av-inhabil'
  const arbeidet = harArbeidet(g.sak, v.soknadId).includes(g.leser.ansattId)
  if (arbeidet) return leses(g, v) ? 'egen-godkjenning' : null
  if (!g.leser.erFagansvarlig) return 'krever-fagansvarlig'
  if (!erGittLeseren(g, v)) return 'ikke-gitt-deg'
  if (erUtdatert(v, g.sak.vurderinger)) {
    return 'forslag-utdatert'
  }
  return null
}

/** Hvert barn som var i familien da, med ordene om stedet når noen skrev dem. */
function botilbudet(
  g: LestSak,
  naa: Visningsgrunnlag,
  v: Nodhjelpsvedtak,
): NonNullable<Vedtaksvisning['nodhjelp']>['botilbud'] {
  if (v.innhold.form !== 'midlertidig-botilbud') return null
  const innen = varigBoligInnen(naa.sak.vedtak, v)
  return {
    barn: barnIHusstanden(g.sak.husstand).map(({ personId }) => ({
      personId,
      fornavn: g.personer[personId]?.navn.fornavn ?? '',
      vurdering: v.innhold.botilbud?.find(b => b.personId === personId)?.vurdering ?? null,
    })),
    varigInnen: innen ?? null,
    vurdert: (v.varigBolig ?? []).map(x => ({
      utfall: x.utfall,
      tekst: x.tekst,
      innen: x.innen ?? null,
      dato: x.dato,
      av: hvem(naa.navn, x.av),
    })),
    kanVurdere: innen !== undefined && naa.kanSkrive,
  }
}

/** Brevet, og saken det er bygd av. */
async function brevFor(
  tx: Tx,
  g: Visningsgrunnlag,
  v: Vedtak,
): Promise<{
  readonly brev: Brev
  readonly lest: Visningsgrunnlag
  readonly forrige: Brev | null
  readonly maltDa?: MaltStandardandel | undefined
}> {
  const hendelse = (type: 'VedtakFattet' | 'NodhjelpInnvilget') =>
    g.hendelser.find(r => r.hendelse.type === type && r.hendelse.vedtakId === v.vedtakId)
  const fattet = hendelse('VedtakFattet') ?? hendelse('NodhjelpInnvilget')
  if (fattet && (fattet.hendelse.type === 'VedtakFattet' || fattet.hendelse.type === 'NodhjelpInnvilget')) {
    const lest = await slikDetVar(tx, g, fattet)
    const brev = await byggBrev(tx, lest, fattet.hendelse, fattet.aktor)
    const maltDa = fattet.hendelse.type === 'VedtakFattet' ? fattet.hendelse.standardandel : undefined
    return { brev, lest: { ...g, ...lest }, forrige: null, maltDa }
  }
  if (v.status === 'fattet') throw new Error('Et fattet vedtak mangler hendelsen sin')
  const forslag: SakHendelse & { type: 'VedtakFattet' } = {
    type: 'VedtakFattet',
    vedtakId: v.vedtakId,
    soknadId: v.soknadId,
    innhold: v.innhold,
    // Ingen har godkjent noe ennå; underskriften under sier det.
    godkjenning: { maate: 'uten-andreleser', av: g.leser.ansattId },
    kontroller: v.kontroller,
    dato: g.dagens,
    digisosSak: '',
    hendelsestider: [],
  }
  const slag = v.status !== 'trukket' && leses(g, v) ? 'forslag' : 'alene'
  const utgave = (innhold: typeof v.innhold) =>
    byggBrev(tx, g, { ...forslag, innhold }, v.foreslattAv, { slag })
  const forrige = v.forrigeInnhold ? await utgave(v.forrigeInnhold) : null
  return { brev: await utgave(v.innhold), lest: g, forrige }
}

function endretSidenSist(v: Vedtak): PersonId[] {
  if (v.status === 'fattet' || !v.forrigeInnhold) return []
  const forrige = new Map(v.forrigeInnhold.barn.map(b => [b.personId, b]))
  return v.innhold.barn
    .filter(b => {
      const f = forrige.get(b.personId)
      return !f || f.vurdere !== b.vurdere || f.vekte !== b.vekte || f.vise !== b.vise
    })
    .map(b => b.personId)
}
