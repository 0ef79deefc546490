import { INGENTING } from '../felles/belop.ts'
import { manedFor } from '../felles/dato.ts'
import type { LinjeId, SoknadId, VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { frys } from '../kontroll/kontroller.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { harArbeidet, sakForKontroll } from '../sak/tilKontroll.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { avlosUtbetalinger } from '../utbetaling/avlos.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { kreverAndreleser } from './andreleserkrav.ts'
import { type AnnetVedtak, avgjorSoknaden } from './annet.ts'
import { depositumsinnhold, kanIkkeGiDepositum } from './depositum.ts'
import { erstatningen, type Gammelt, gammelt, gammeltSvar } from './erstatning.ts'
import type { Godkjenning, Vedtaksinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { kanIkkeOpphore, somDetGamle } from './opphor.ts'
import { skrevneOrd } from './skrevneOrd.ts'
import { apentForslag, type ForeslattVedtak, finnVedtak, forslagSomErstatter } from './tilstand.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/**
 * Foreslår et vedtak som ikke er stønad etter en vurdering. Ingen kontroll av kartleggingen står i veien: råd og veiledning skal gis uten
 * at noe annet er ferdig, og en avvisning eller et avslag på akutt hjelp står på sine egne ord. Etter en retur foreslås det samme
 * vedtaket på nytt.
 */
export function foreslaAnnetVedtak(sak: Sak, k: K<'foreslaAnnetVedtak'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  const forrige = k.vedtakId === undefined ? undefined : finnVedtak(sak.vedtak, k.vedtakId)
  if (
    k.vedtakId !== undefined &&
    (forrige?.status !== 'returnert' || !forrige.innhold.annet || forrige.soknadId !== k.soknadId)
  )
    return kanIkke('vedtak-finnes-ikke')
  const erstatter = k.erstatter ?? forrige?.innhold.erstatter?.vedtakId
  const det = detGamle(sak, k, erstatter)
  if ((erstatter || k.annet.slag === 'opphor') && det?.forrige.soknadId !== k.soknadId)
    return kanIkke('ikke-tatt-opp')
  const annet = det ? somDetGamle(k.annet, det.forrige) : k.annet
  if (avgjorSoknaden(annet)) {
    if (s.status === 'mottatt') return kanIkke('ikke-tatt-til-behandling')
    if (s.status !== 'under-behandling' || (s.besvart && !det)) return kanIkke('soknad-er-ferdig')
  }
  const apent = avgjorSoknaden(annet)
    ? apentForslag(sak.vedtak, k.soknadId)
    : det && forslagSomErstatter(sak.vedtak, det.forrige.vedtakId)
  if (apent && apent.vedtakId !== k.vedtakId) return kanIkke('forslag-finnes')
  if (annet.slag === 'radgivning' && erTom(annet.hva)) return kanIkke('tekst-mangler')
  if (annet.slag === 'radgivning' && annet.start < o.naa.dato) return kanIkke('frist-er-passert')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  if (annet.slag === 'avslag-akutt' && annet.hva === 'nodhjelp' && erTom(annet.vurdering19 ?? ''))
    return kanIkke('paragraf-19-ikke-vurdert')
  const nei =
    annet.slag === 'depositum'
      ? kanIkkeGiDepositum(sak, annet, o)
      : annet.slag === 'opphor' && det
        ? kanIkkeOpphore(sak, annet, det.forrige, o)
        : undefined
  if (nei) return nei
  const mer = annetSokt(sak, k.soknadId, annet)
  if (mer) return kanIkke('soknaden-gjelder-mer', { gjelder: mer })
  const uten = innholdet(annet, k.begrunnelse, o)
  const om = det && erstatningen(sak, det, uten, o)
  if (typeof om === 'string') return kanIkke(om)
  const innhold = om ? { ...uten, erstatter: om } : uten
  const bilde = sakForKontroll(sak, k.soknadId, o, {
    begrunnelse: k.begrunnelse,
    tekster: skrevneOrd(innhold),
    erStonad: annet.slag === 'depositum',
  })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  return ok([
    {
      type: 'VedtakForeslatt',
      vedtakId: k.vedtakId ?? (o.nyId() as VedtakId),
      soknadId: k.soknadId,
      innhold,
      vurderingNr: finnVurdering(sak.vurderinger, k.soknadId).nr,
      kontroller: frys(bilde),
    },
  ])
}

/**
 * En utgift familien har søkt om, som vedtaket ikke svarer på, når det likevel skal avslutte søknaden. En linje noen har bestemt, er ikke
 * besvart før den står i et vedtak. En avvisning svarer på hele søknaden, og et depositum på linjene om depositum. At noe slutter,
 * er etter at det er svart.
 */
function annetSokt(sak: Sak, soknadId: SoknadId, annet: AnnetVedtak): LinjeId | undefined {
  if (annet.slag === 'avvisning' || annet.slag === 'opphor' || !avgjorSoknaden(annet)) return undefined
  return vurderingslinjer(sak, soknadId).find(
    ({ innhold: i }) =>
      i.slag === 'utgift' && i.kilde === 'soknad' && !(annet.slag === 'depositum' && i.post === 'depositum'),
  )?.linjeId
}

/** Vedtaket som er tatt opp igjen og skal erstattes: det som er nevnt, eller svaret på søknaden når det nye er et svar. */
const detGamle = (
  sak: Sak,
  { soknadId, annet }: K<'foreslaAnnetVedtak'>,
  id: VedtakId | undefined,
): Gammelt | undefined => {
  if (id) return gammelt(sak, id)
  return avgjorSoknaden(annet) ? gammeltSvar(sak, soknadId) : undefined
}

const UTFALL = {
  radgivning: 'innvilget',
  avvisning: 'avvist',
  'avslag-akutt': 'avslatt',
  opphor: 'opphort',
} as const

function innholdet(annet: AnnetVedtak, begrunnelse: string, o: Omgivelse): Vedtaksinnhold {
  if (annet.slag === 'depositum') return depositumsinnhold(annet, begrunnelse, o)
  const maned = manedFor(annet.slag === 'radgivning' ? annet.start : o.naa.dato)
  return {
    periode: { fra: maned, til: maned },
    utfall: UTFALL[annet.slag],
    begrunnelse,
    linjer: [],
    barn: [],
    perManed: INGENTING,
    engang: INGENTING,
    annet,
  }
}

/** Fatter et slikt vedtak. Habilitet, forslag og det som erstattes, er prøvd av `fattVedtak`; her står det som er eget for disse. */
export function fattAnnetVedtak(
  sak: Sak,
  v: ForeslattVedtak & { readonly innhold: { readonly annet: AnnetVedtak } },
  { merknad, lest }: { readonly merknad: string; readonly lest: object },
  o: Omgivelse,
): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const s = finnSoknad(sak.soknader, v.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  const { annet, erstatter } = v.innhold
  const svarer = avgjorSoknaden(annet)
  const det = gammelt(sak, erstatter?.vedtakId)
  if (svarer && (s.status !== 'under-behandling' || (s.besvart && !det))) return kanIkke('soknad-er-ferdig')
  // Familien har svart på varselet etter at brevet ble skrevet.
  if (det && det.g.svar?.tekst !== erstatter?.svar?.tekst) return kanIkke('forslag-utdatert')
  const mer = annetSokt(sak, v.soknadId, annet)
  if (mer) return kanIkke('soknaden-gjelder-mer', { gjelder: mer })
  const egen = harArbeidet(sak, v.soknadId).includes(o.aktor.id)
  if (egen && kreverAndreleser(sak, v.innhold, o)) return kanIkke('egen-godkjenning')
  const nei = annet.slag === 'opphor' && det ? kanIkkeOpphore(sak, annet, det.forrige, o) : undefined
  if (nei) return nei
  const bilde = sakForKontroll(sak, v.soknadId, o, {
    tekster: skrevneOrd(v.innhold),
    erStonad: annet.slag === 'depositum',
  })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  const godkjenning: Godkjenning = egen
    ? { maate: 'uten-andreleser', av: o.aktor.id }
    : { maate: 'andreleser', av: o.aktor.id, merknad }
  return ok([
    {
      type: 'VedtakFattet',
      vedtakId: v.vedtakId,
      soknadId: v.soknadId,
      innhold: v.innhold,
      godkjenning,
      kontroller: frys(bilde),
      dato: o.naa.dato,
      // Et vedtak som erstatter et annet, er et nytt vedtak i den samme delen av innsynet.
      digisosSak: (svarer ? s.digisosSak : det?.forrige.digisosSak) ?? o.nyId(),
      // Svarer det på søknaden: vedtaket og at den er ferdig. Ellers: egen del, vedtaket, og søknaden igjen når den var avsluttet.
      hendelsestider: svarer ? [o.tid(), o.tid()] : [o.tid(), o.tid(), o.tid()],
      ...(egen ? {} : lest),
    },
    ...avlosUtbetalinger(sak, v.vedtakId, v.innhold, o),
  ])
}
