import { erGyldigBelop } from '../felles/belop.ts'
import { dato as lesDato } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import { nesteVirkedag } from '../felles/kalender.ts'
import { ok } from '../felles/resultat.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { frys } from '../kontroll/kontroller.ts'
import { kanTreffeForelopigAvgjorelse } from '../regelverk/forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import type { Nodhjelpsinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { skrevneOrdINodhjelp } from './skrevneOrd.ts'
import { finnVedtak } from './tilstand.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/**
 * Innvilger nødhjelp. Ingen kontroll og ingen andreleser står mellom en familie og mat, varme eller tak: bare beløp, form og
 * et menneske kreves. Det som mangler, blir oppgaver til neste virkedag. En inhabil kan bare gi en foreløpig avgjørelse med
 * grunn (forvaltningsloven § 7).
 */
export function innvilgNodhjelp(sak: Sak, k: K<'innvilgNodhjelp'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const etter7 = kanTreffeForelopigAvgjorelse({
    ugild: erInhabil(sak, o),
    ...(k.forelopigEtter7 === undefined ? {} : { grunnTilAtDetHaster: k.forelopigEtter7 }),
  })
  if (erInhabil(sak, o) && etter7.utfall === 'ikke-oppfylt') return kanIkke('inhabil')
  if (!erGyldigBelop(k.innhold.belop)) return kanIkke('ugyldig-belop')
  if (erTom(k.innhold.behov)) return kanIkke('tekst-mangler')
  const { botilbud: _, ...uten } = k.innhold
  // Det ingen har krysset av, er ikke dekket: behovet står til et menneske sier hvordan det ble møtt.
  const innhold = { ...uten, dekker: k.innhold.dekker ?? [], ...botilbudet(sak, k.innhold) }
  const bilde = sakForKontroll(sak, k.soknadId, o, { tekster: skrevneOrdINodhjelp(innhold) })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  return ok([
    {
      type: 'NodhjelpInnvilget',
      vedtakId: o.nyId() as VedtakId,
      soknadId: k.soknadId,
      innhold,
      godkjenning: {
        maate: 'nodhjelp',
        av: o.aktor.id,
        // Også den som er nær familien, kan ha sagt hvorfor: portvakten vet det, saken vet det ikke.
        ...(k.forelopigEtter7 && !erTom(k.forelopigEtter7) ? { forelopigEtter7: k.forelopigEtter7 } : {}),
      },
      kontroller: frys(bilde),
      dato: o.naa.dato,
      etterkontrollFrist: nesteVirkedag(lesDato(o.naa.dato)),
      digisosSak: o.nyId(),
      // Saken, vedtaket, og søknaden igjen når den var avsluttet: da skal søkeren likevel kunne lese vedtaket.
      hendelsestider: [o.tid(), o.tid(), o.tid()],
    },
  ])
}

/** Ordene om stedet, om de barna som er i familien. Tomme ord er ikke skrevet; ingenting her kan stanse hjelpen. */
function botilbudet(sak: Sak, { form, botilbud = [] }: Nodhjelpsinnhold): Pick<Nodhjelpsinnhold, 'botilbud'> {
  if (form !== 'midlertidig-botilbud') return {}
  const barna = new Set(barnIHusstanden(sak.husstand).map(b => b.personId))
  return { botilbud: botilbud.filter(b => barna.has(b.personId) && !erTom(b.vurdering)) }
}

export function utforEtterkontroll(sak: Sak, k: K<'utforEtterkontroll'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet' || v.slag !== 'nodhjelp') return kanIkke('vedtak-finnes-ikke')
  if (v.etterkontroll) return kanIkke('allerede-utfort')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (v.godkjenning.av === o.aktor.id) return kanIkke('egen-etterkontroll')
  if (erTom(k.merknad)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'EtterkontrollUtfort' }])
}
