import { erGyldigBelop } from '../felles/belop.ts'
import { dato as lesDato } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import { nesteVirkedag } from '../felles/kalender.ts'
import { ok } from '../felles/resultat.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { frys } from '../kontroll/kontroller.ts'
import { kanTreffeForelopigAvgjorelse } from '../regelverk/forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { sakForKontroll } from '../sak/tilKontroll.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { avlosUtbetalinger } from '../utbetaling/avlos.ts'
import { erstatningen, type Gammelt, gammelt } from './erstatning.ts'
import type { Erstatning } from './gjenopptak.ts'
import type { Nodhjelpsinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { erSikkertVerre } from './skade.ts'
import { skrevneOrdINodhjelp } from './skrevneOrd.ts'
import { finnVedtak, forslagSomErstatter } from './tilstand.ts'
import { gaIngenting, vedtaksslag } from './vedtaksslag.ts'

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
  const ny = { ...uten, dekker: k.innhold.dekker ?? [], ...botilbudet(sak, k.innhold) }
  const erstattet = hjelpenErstatter(sak, k, ny, o)
  if (typeof erstattet === 'string') return kanIkke(erstattet)
  const { det, erstatter } = erstattet
  const innhold = { ...ny, ...(erstatter ? { erstatter } : {}) }
  const vedtakId = o.nyId() as VedtakId
  const trekkes = det && forslagSomErstatter(sak.vedtak, det.forrige.vedtakId)
  const bilde = sakForKontroll(sak, k.soknadId, o, { tekster: skrevneOrdINodhjelp(innhold) })
  if (!bilde) return kanIkke('soknad-finnes-ikke')
  return ok([
    ...(trekkes && erstatter
      ? [
          {
            type: 'ForslagTrukket' as const,
            vedtakId: trekkes.vedtakId,
            grunn: erstatter.gjenopptak.begrunnelse,
          },
        ]
      : []),
    {
      type: 'NodhjelpInnvilget',
      vedtakId,
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
      digisosSak: det?.forrige.digisosSak ?? o.nyId(),
      // Saken, vedtaket, og søknaden igjen når den var avsluttet: da skal søkeren likevel kunne lese vedtaket.
      hendelsestider: [o.tid(), o.tid(), o.tid()],
    },
    ...avlosUtbetalinger(sak, vedtakId, innhold, o),
  ])
}

/**
 * Det hjelpen kommer i stedet for. Er det gamle et nei, eller at hjelpen slutter, kan ingenting her stanse hjelpen: stemmer noe ikke, gis den uten. Er det
 * gamle hjelp, har familien den så lenge, og en person alene kan bare gi mer: at noe blir mindre eller slutter, foreslås, varsles og leses som andre
 * vedtak. Den som handler etter § 7, gir bare det som ikke kan vente, og å gjøre om et vedtak kan det.
 */
function hjelpenErstatter(
  sak: Sak,
  k: K<'innvilgNodhjelp'>,
  ny: Nodhjelpsinnhold,
  o: Omgivelse,
): { readonly det?: Gammelt; readonly erstatter?: Erstatning } | Avslagskode {
  const forrige = k.erstatter && finnVedtak(sak.vedtak, k.erstatter)
  if (!forrige) return {}
  const varNei = gaIngenting(forrige) || vedtaksslag(forrige.innhold) === 'opphor'
  if (erInhabil(sak, o) || !erTom(k.forelopigEtter7 ?? '')) return varNei ? {} : 'erstattes-ikke-etter-7'
  const det = forrige.soknadId === k.soknadId ? gammelt(sak, k.erstatter) : undefined
  if (!det) return varNei ? {} : 'ikke-tatt-opp'
  if (erSikkertVerre(det.forrige.innhold, ny, o.naa.dato)) return 'akutt-til-skade'
  const erstatter = erstatningen(sak, det, ny, o)
  if (typeof erstatter === 'string') return varNei ? {} : erstatter
  return { det, erstatter }
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
