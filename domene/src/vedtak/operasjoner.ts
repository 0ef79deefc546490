import { regnestykke } from '../beregning/regnestykke.ts'
import type { Aktor } from '../felles/aktor.ts'
import { INGENTING } from '../felles/belop.ts'
import type { VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { frysGrunner } from '../grunner/frys.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { frys, sperrer } from '../kontroll/kontroller.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { harArbeidet, sakForKontroll } from '../sak/tilKontroll.ts'
import { type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { avlosUtbetalinger } from '../utbetaling/avlos.ts'
import { frysVilkar } from '../vilkar/frys.ts'
import { vilkarsmeldingerFor } from '../vilkar/meldinger.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import { holdesUtenforILinjen } from '../vurdering/holdesUtenfor.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { kreverAndreleser } from './andreleserkrav.ts'
import { fattAnnetVedtak } from './annetVedtak.ts'
import { gammelt, gammeltSvar, medErstatning } from './erstatning.ts'
import { girIngenting } from './girIngenting.ts'
import type { Godkjenning, Utfall, Vedtaksinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { faktaI } from './lesing/fakta.ts'
import { detSomErLest, frysEndringer } from './lesing/operasjoner.ts'
import { erTrukket } from './lesing/trekning.ts'
import { erUnderrettetLikevel } from './levering.ts'
import { sierMerEnnSaken } from './sierMerEnnSaken.ts'
import {
  apentForslag,
  erUtdatert,
  type ForeslattVedtak,
  finnVedtak,
  forslagSomErstatter,
  gjelderAnnet,
} from './tilstand.ts'
import { erForeslattAvInhabil, maForeslasPaNytt } from './ugild.ts'
import { hindrerReduksjon, kanIkkeFattes } from './vilkarsbruddOperasjoner.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/** Foreslår et vedtak, også i stedet for et forslag vurderingen har gått fra. Det som sperrer, står i tabellen i `kontroll/kontroller.ts`; alt annet følger saken som advarsel. */
export function foreslaVedtak(sak: Sak, k: K<'foreslaVedtak'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (s.status === 'mottatt') return kanIkke('ikke-tatt-til-behandling')
  if (s.status !== 'under-behandling') return kanIkke('soknad-er-ferdig')
  const forrige = apentForslag(sak.vedtak, k.soknadId)
  if (
    forrige &&
    (gjelderAnnet(forrige) || (forrige.status === 'foreslatt' && !maForeslasPaNytt(sak, forrige)))
  )
    return kanIkke('forslag-finnes')
  // Det samme vedtaket erstattes én gang. Et forslag ved siden av søknaden kan også ville det.
  const det = gammeltSvar(sak, k.soknadId)
  const annet = det && forslagSomErstatter(sak.vedtak, det.forrige.vedtakId)
  if (annet && annet.vedtakId !== forrige?.vedtakId) return kanIkke('forslag-finnes')
  const vurdert = vedtaksinnhold(sak, k, o)
  if (typeof vurdert === 'string') return kanIkke(vurdert)
  const innhold = medErstatning(sak, k.soknadId, vurdert, o)
  if (typeof innhold === 'string') return kanIkke(innhold)
  const hindring = hindrerReduksjon(sak, k.soknadId, innhold, o)
  if (hindring) return kanIkke(hindring.kode, hindring.gjelder ? { gjelder: hindring.gjelder } : {})
  const erNei = innhold.utfall === 'avslatt'
  if (erNei !== girIngenting(innhold)) return kanIkke(erNei ? 'avslag-gir-noe' : 'gir-ingenting')
  const bilde = sakForKontroll(sak, k.soknadId, o, { begrunnelse: k.begrunnelse, utfall: k.utfall })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  const sperre = sperrer(bilde)[0]
  if (sperre) return kanIkke(sperre.kode, gjelder(sperre.kontrollert.resultat))
  return ok([
    {
      type: 'VedtakForeslatt',
      vedtakId: forrige?.vedtakId ?? (o.nyId() as VedtakId),
      soknadId: k.soknadId,
      innhold,
      vurderingNr: finnVurdering(sak.vurderinger, k.soknadId).nr,
      kontroller: frys(bilde),
      fakta: faktaI(sak, innhold, o.policy),
    },
  ])
}

const gjelder = (r: object): { gjelder?: string } => {
  if ('hvem' in r && typeof r.hvem === 'string') return { gjelder: r.hvem }
  return 'linjeId' in r && typeof r.linjeId === 'string' ? { gjelder: r.linjeId } : {}
}

/**
 * Det vedtaket sier, slik vurderingen står nå. Et vedtak må gjelde noen måneder, bestemme minst én linje og ha en begrunnelse; det er
 * ikke kontroller, men det som gjør det til et vedtak. En linje ingen har bestemt, er ikke med: kontrollen V5 sier fra, og den
 * kan avgjøres siden. En inntekt loven holder utenfor, står der med null.
 */
function vedtaksinnhold(
  sak: Sak,
  k: K<'foreslaVedtak'>,
  o: Omgivelse,
): Vedtaksinnhold | 'periode-mangler' | 'linje-ikke-besluttet' | 'ma-begrunnes' {
  const v = finnVurdering(sak.vurderinger, k.soknadId)
  const { periode } = v
  if (!periode) return 'periode-mangler'
  const alle = vurderingslinjer(sak, k.soknadId)
  const linjer = alle.map(l =>
    l.beslutning || !holdesUtenforILinjen(l, periode, o.personer) ? l : { ...l, beslutning: UTENFOR },
  )
  if (!alle.some(l => l.beslutning && l.innhold.slag === 'utgift')) return 'linje-ikke-besluttet'
  if (erTom(k.begrunnelse)) return 'ma-begrunnes'
  const r = regnestykke(alle)
  const iHusstanden = new Set(barnIHusstanden(sak.husstand).map(b => b.personId))
  return {
    periode,
    utfall: k.utfall,
    begrunnelse: k.begrunnelse,
    linjer: linjer.flatMap(l => {
      if (!l.beslutning) return []
      const beslutning = utenAv(l.beslutning)
      return [
        {
          linjeId: l.linjeId,
          innhold: l.innhold,
          beslutning,
          ...(l.paragraf19 ? { paragraf19: l.paragraf19.vurdering } : {}),
        },
      ]
    }),
    ...frysGrunner(sak, v, iHusstanden, alle),
    ...frysVilkar(v.vilkar, k.utfall),
    perManed: r.perManed,
    engang: r.engang,
  }
}

const UTENFOR = { utfall: 'medregnet', belop: INGENTING, begrunnelse: '' } as const

function utenAv(b: Linjebeslutning & { readonly av?: Aktor }): Linjebeslutning {
  const { av: _, ...beslutning } = b
  return beslutning
}

function venterPaGodkjenning(sak: Sak, id: VedtakId): ForeslattVedtak | undefined {
  const v = finnVedtak(sak.vedtak, id)
  return v?.status === 'foreslatt' ? v : undefined
}

export function trekkForslag(sak: Sak, k: K<'trekkForslag'>): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  if (v.status !== 'foreslatt' && v.status !== 'returnert') return kanIkke('ikke-foreslatt')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'ForslagTrukket' }])
}

/** Fatter vedtaket: en kollega som ikke har arbeidet i saken, eller saksbehandleren selv der kommunen har bestemt det. */
export function fattVedtak(sak: Sak, k: K<'fattVedtak'>, o: Omgivelse): Utfort {
  const finnes = finnVedtak(sak.vedtak, k.vedtakId)
  if (!finnes) return kanIkke('vedtak-finnes-ikke')
  const v = venterPaGodkjenning(sak, k.vedtakId)
  if (!v) return kanIkke('ikke-foreslatt')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (erForeslattAvInhabil(sak, v)) return kanIkke('foreslatt-av-inhabil')
  const lest = detSomErLest(sak, v, k, o)
  if ('nei' in lest) return lest.nei
  const { erstatter } = v.innhold
  if (erstatter && !gammelt(sak, erstatter.vedtakId)) return kanIkke('vedtak-gjelder-ikke')
  // § 35 første ledd b, for alle slag: det gamle brevet kan ha kommet fram mens det nye ventet.
  if (erUnderrettetLikevel(sak.vedtak, erstatter)) return kanIkke('vedtaket-er-utlevert')
  if (gjelderAnnet(v)) return fattAnnetVedtak(sak, v, { merknad: k.merknad, lest }, o)
  const s = finnSoknad(sak.soknader, v.soknadId)
  if (!s?.digisosSak) return kanIkke('ikke-tatt-til-behandling')
  if (s.status !== 'under-behandling') return kanIkke('soknad-er-ferdig')
  const egen = harArbeidet(sak, v.soknadId).includes(o.aktor.id)
  if (egen && kreverAndreleser(sak, v.innhold, o)) return kanIkke('egen-godkjenning')
  if (erUtdatert(v, sak.vurderinger) || sierMerEnnSaken(sak, v)) return kanIkke('forslag-utdatert')
  const hindring = kanIkkeFattes(sak, v.soknadId, v.innhold, o)
  if (hindring) return kanIkke(hindring.kode)
  const bilde = sakForKontroll(sak, v.soknadId, o, {
    // Bare et vedtak som ikke er stønad, avviser.
    utfall: v.innhold.utfall as Utfall,
    ...(egen ? {} : { godkjennesAv: o.aktor.id }),
  })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  const sperre = sperrer(bilde)[0]
  if (sperre) return kanIkke(sperre.kode, gjelder(sperre.kontrollert.resultat))
  // S-122: leserens eget svar. Den som fatter alene, har ingen leser.
  if (!egen && bilde.barn.length > 0 && !k.lesersvar?.some(s => s.punkt === 'barnas-behov'))
    return kanIkke('leseren-har-ikke-svart')
  const endringer = frysEndringer(sak, v, o)
  const { kvalitetslesing } = o.policy
  const godkjenning: Godkjenning = egen
    ? { maate: 'uten-andreleser', av: o.aktor.id }
    : { maate: 'andreleser', av: o.aktor.id, merknad: k.merknad }
  return ok([
    {
      type: 'VedtakFattet',
      vedtakId: v.vedtakId,
      soknadId: v.soknadId,
      innhold: v.innhold,
      godkjenning,
      kontroller: frys(bilde),
      dato: o.naa.dato,
      digisosSak: s.digisosSak,
      // Vedtaket, at søknaden er ferdig, og hvert vilkår.
      hendelsestider: [o.tid(), o.tid(), ...vilkarsmeldingerFor(sak, v.innhold).map(o.tid)],
      // En som fatter alene, har ingen lesing å legge ved.
      ...(egen ? {} : lest),
      ...(endringer.length > 0 ? { endringer } : {}),
      ...(egen && erTrukket(v.vedtakId, kvalitetslesing) ? { trukket: kvalitetslesing } : {}),
    },
    ...avlosUtbetalinger(sak, v.vedtakId, v.innhold, o),
  ])
}

/** Et menneske har postlagt brevet eller gitt det fra seg. Ingen maskin vet om et brev på papir er kommet ut av døra. */
export function merkBrevUtlevert(sak: Sak, k: K<'merkBrevUtlevert'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet' || !v.brev) return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (v.utlevert) return kanIkke('allerede-utfort')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  return ok([{ ...k, type: 'BrevUtlevert' }])
}
