import { INGENTING } from '../felles/belop.ts'
import { manedFor } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { frys } from '../kontroll/kontroller.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { harArbeidet, sakForKontroll } from '../sak/tilKontroll.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { kreverAndreleser } from './andreleserkrav.ts'
import { type AnnetVedtak, avgjorSoknaden } from './annet.ts'
import { depositumsinnhold, kanIkkeGiDepositum } from './depositum.ts'
import type { Godkjenning, Vedtaksinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { skrevneOrd } from './skrevneOrd.ts'
import { apentForslag, apentGjenopptak, type ForeslattVedtak, finnVedtak } from './tilstand.ts'

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
  if (avgjorSoknaden(k.annet)) {
    if (s.status === 'mottatt') return kanIkke('ikke-tatt-til-behandling')
    // Det som er tatt opp igjen, avgjøres av det nye vedtaket, med varsel; det kan ikke avvises bort.
    if (s.status !== 'under-behandling' || s.besvart || apentGjenopptak(sak.vedtak, k.soknadId))
      return kanIkke('soknad-er-ferdig')
  }
  const forrige = k.vedtakId === undefined ? undefined : finnVedtak(sak.vedtak, k.vedtakId)
  if (
    k.vedtakId !== undefined &&
    (forrige?.status !== 'returnert' || !forrige.innhold.annet || forrige.soknadId !== k.soknadId)
  )
    return kanIkke('vedtak-finnes-ikke')
  const apent = apentForslag(sak.vedtak, k.soknadId)
  if (avgjorSoknaden(k.annet) && apent && apent.vedtakId !== k.vedtakId) return kanIkke('forslag-finnes')
  if (k.annet.slag === 'radgivning' && erTom(k.annet.hva)) return kanIkke('tekst-mangler')
  if (k.annet.slag === 'radgivning' && k.annet.start < o.naa.dato) return kanIkke('frist-er-passert')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  if (k.annet.slag === 'avslag-akutt' && k.annet.hva === 'nodhjelp' && erTom(k.annet.vurdering19 ?? ''))
    return kanIkke('paragraf-19-ikke-vurdert')
  const nei = k.annet.slag === 'depositum' ? kanIkkeGiDepositum(sak, k.annet, o) : undefined
  if (nei) return nei
  const innhold = innholdet(k.annet, k.begrunnelse, o)
  const bilde = sakForKontroll(sak, k.soknadId, o, {
    begrunnelse: k.begrunnelse,
    tekster: skrevneOrd(innhold),
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

const UTFALL = { radgivning: 'innvilget', avvisning: 'avvist', 'avslag-akutt': 'avslatt' } as const

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

/** Fatter et slikt vedtak. Habilitet og forslag er prøvd av `fattVedtak`; her står det som er eget for disse. */
export function fattAnnetVedtak(
  sak: Sak,
  v: ForeslattVedtak & { readonly innhold: { readonly annet: AnnetVedtak } },
  { merknad, lest }: { readonly merknad: string; readonly lest: object },
  o: Omgivelse,
): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const s = finnSoknad(sak.soknader, v.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  const svarer = avgjorSoknaden(v.innhold.annet)
  if (svarer && (s.status !== 'under-behandling' || apentGjenopptak(sak.vedtak, v.soknadId)))
    return kanIkke('soknad-er-ferdig')
  const egen = harArbeidet(sak, v.soknadId).includes(o.aktor.id)
  if (egen && kreverAndreleser(sak, v.innhold, o)) return kanIkke('egen-godkjenning')
  const bilde = sakForKontroll(sak, v.soknadId, o, { tekster: skrevneOrd(v.innhold) })
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
      digisosSak: svarer && s.digisosSak ? s.digisosSak : o.nyId(),
      // Svarer det på søknaden: vedtaket og at den er ferdig. Ellers: egen del, vedtaket, og søknaden igjen når den var avsluttet.
      hendelsestider: svarer ? [o.tid(), o.tid()] : [o.tid(), o.tid(), o.tid()],
      ...(egen ? {} : lest),
    },
  ])
}
