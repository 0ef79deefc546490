import type { EtterspurtHendelse } from '../etterspurt/hendelser.ts'
import {
  apneKrav,
  type Dokumentkrav,
  type Etterspurt,
  type Etterspurte,
  foldEtterspurte,
} from '../etterspurt/tilstand.ts'
import { DOKUMENTNAVN } from '../etterspurt/typer.ts'
import type { Dato } from '../felles/dato.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { DigisosHendelse, Dokumentkravstatuskode } from './format.ts'
import type { leverteFiler } from './leverteFiler.ts'

type Filer = ReturnType<typeof leverteFiler>
type Kravmelding = Extract<DigisosHendelse, { type: 'dokumentasjonkrav' }>
type Rader = readonly Registrert<SakHendelse>[]

const SOM_ENDRER = [
  'DokumentasjonEtterspurt',
  'DokumentkravMottatt',
  'DokumentkravTrukket',
  'DokumentfristUtsatt',
] as const satisfies readonly EtterspurtHendelse['type'][]
type Endring = Extract<EtterspurtHendelse, { type: (typeof SOM_ENDRER)[number] }>

export const erEtterspurtendring = (h: SakHendelse): h is Endring => SOM_ENDRER.some(t => t === h.type)

export const brettEtterspurte = (rader: Rader): Etterspurte =>
  rader.reduce<Etterspurte>(
    (alle, r) =>
      erEtterspurtendring(r.hendelse) ? foldEtterspurte(alle, { ...r, hendelse: r.hendelse }) : alle,
    [],
  )

/**
 * Det en hendelse gir søkeren. Det vi trenger for å svare, er hele listen over det som mangler, hver gang; det som gjelder et vedtak, er ett
 * krav for hvert dokument (b.6). Ordene i brevet sendes aldri: bare hva slags dokument, og hvilket punkt i hvilket brev.
 *
 * Alltid på bokmål, som alt annet vi sender (`TITTEL`, vilkårene): formatet har ikke felt for målform, og ordene må være de samme hver gang, også når
 * familien bytter målform underveis. Brevet punktet viser til, er på familiens målform.
 */
export function etterspurtmeldinger(
  r: Registrert<Endring>,
  tidligere: Rader,
  filer: Filer,
): readonly DigisosHendelse[] {
  const rader: Rader = [...tidligere, r]
  const alle = brettEtterspurte(rader)
  const e = alle.find(x => x.etterspurtId === r.hendelse.etterspurtId)
  if (!e) return []
  return e.gjelder ? kravmeldinger(r.hendelse, e, tidligere, filer) : listen(r, alle, rader, filer)
}

/** Venter et brev på å bli levert, venter alt etter det: en liste som er sendt, kan ikke endres siden. */
function listen(
  r: Registrert<Endring>,
  alle: Etterspurte,
  rader: Rader,
  filer: Filer,
): readonly DigisosHendelse[] {
  const [hendelsestidspunkt] = r.hendelse.hendelsestider
  const brevene = rader.filter(x => x.hendelse.type === 'DokumentasjonEtterspurt' && !x.hendelse.gjelder)
  if (hendelsestidspunkt === undefined || brevene.some(x => !filer.brev(x.nr))) return []
  const nytt = r.hendelse.type === 'DokumentasjonEtterspurt' ? filer.brev(r.nr) : undefined
  return [
    {
      type: 'dokumentasjonEtterspurt',
      hendelsestidspunkt,
      ...(nytt ? { forvaltningsbrev: { referanse: nytt } } : {}),
      dokumenter: alle
        .filter(e => !e.gjelder)
        .flatMap(e =>
          apneKrav(e).map(k => ({
            dokumenttype: DOKUMENTNAVN.nb[k.slag],
            tilleggsinformasjon: punktet(e, k),
            innsendelsesfrist: midtPaDagen(e.frist),
            dokumentreferanse: k.kravId,
          })),
        ),
    },
  ]
}

/** Kravene vises når vedtaket kan leses. */
function kravmeldinger(h: Endring, e: Etterspurt, tidligere: Rader, filer: Filer): readonly Kravmelding[] {
  if (!e.gjelder || !filer.vedtak(e.gjelder.vedtakId)) return []
  const rort = e.krav.filter(k => ('kravId' in h ? h.kravId === k.kravId : k.status === 'apent'))
  return rort.flatMap((k, i) => {
    const tid = h.hendelsestider[i]
    return tid === undefined ? [] : kravmelding(tid, k, e, tidligere)
  })
}

const STATUS = {
  apent: 'RELEVANT',
  mottatt: 'LEVERT_TIDLIGERE',
  trukket: 'ANNULLERT',
} as const satisfies Record<Dokumentkrav['status'], Dokumentkravstatuskode>

/** Alt om kravet, hver gang: statusen mangler aldri, og ordene er de samme som først (b.6). */
export function kravmelding(
  hendelsestidspunkt: Tidspunkt,
  k: Dokumentkrav,
  e: Etterspurt,
  tidligere: Rader,
): readonly Kravmelding[] {
  const { vedtakId, utbetalingId } = e.gjelder ?? {}
  const sak = tidligere.flatMap(({ hendelse: h }) =>
    (h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') && h.vedtakId === vedtakId
      ? [h.digisosSak]
      : [],
  )[0]
  if (sak === undefined) return []
  return [
    {
      type: 'dokumentasjonkrav',
      hendelsestidspunkt,
      dokumentasjonkravreferanse: k.kravId,
      saksreferanse: sak,
      ...(utbetalingId === undefined ? {} : { utbetalingsreferanse: [utbetalingId] }),
      tittel: DOKUMENTNAVN.nb[k.slag],
      beskrivelse: punktet(e, k),
      frist: midtPaDagen(e.frist),
      status: STATUS[k.status],
    },
  ]
}

/** Den samme ordlyden hver gang kravet nevnes: nav.no kjenner igjen det som er lastet opp, på nøyaktig disse ordene (b.6). */
const punktet = (e: Etterspurt, k: Dokumentkrav): string =>
  `Punkt ${e.krav.findIndex(x => x.kravId === k.kravId) + 1} i brevet vårt av ${dagMedOrd(e.dato, 'nb')}. Der står hva vi trenger, og hvorfor.`

/** Den samme dagen i Oslo hele året: nav.no kutter fristen til en dato (b.1). */
const midtPaDagen = (d: Dato): Tidspunkt => `${d}T12:00:00.000Z` as Tidspunkt
