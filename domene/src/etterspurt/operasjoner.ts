import type { EtterspurtId, KravId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad, type Soknad } from '../soknad/tilstand.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import type { EtterspurtKommando } from './kommandoer.ts'
import { apneKrav, type Etterspurt, medKravet, venter } from './tilstand.ts'

type K<T extends EtterspurtKommando['type']> = Extract<EtterspurtKommando, { type: T }>

function hvemKanIkke(sak: Sak, o: Omgivelse): Avslagskode | undefined {
  if (o.aktor.type !== 'ansatt') return 'ikke-menneske'
  return erInhabil(sak, o) ? 'inhabil' : undefined
}

/**
 * Ber søkeren om navngitte dokumenter, hvert med hvorfor vi trenger det, og en frist. Bare det som trengs (fvl § 17), i samarbeid med den det
 * gjelder (stl. § 43), og etter at kommunen selv har sett etter. Nødhjelp venter aldri på det.
 */
function ettersporDokumentasjon(sak: Sak, k: K<'ettersporDokumentasjon'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  const nei = hvemKanIkke(sak, o) ?? feilIGrunnen(sak, s, k) ?? feilIOrdene(k, o)
  if (nei) return kanIkke(nei)
  const krav = k.dokumenter.map(d => ({ ...d, kravId: o.nyId() as KravId }))
  return ok([
    {
      type: 'DokumentasjonEtterspurt',
      soknadId: k.soknadId,
      etterspurtId: o.nyId() as EtterspurtId,
      krav,
      frist: k.frist,
      selvForst: k.selvForst,
      dato: o.naa.dato,
      ...(k.gjelder ? { gjelder: k.gjelder } : {}),
      ...(k.brev ? { brev: k.brev } : {}),
      hendelsestider: k.gjelder ? krav.map(() => o.tid()) : [o.tid()],
    },
  ])
}

/** Har søknaden fått svar, gjelder kravet vedtaket: nav.no viser da ikke det som etterspørres for å kunne svare (b.6). */
function feilIGrunnen(
  sak: Sak,
  s: Soknad,
  { gjelder }: K<'ettersporDokumentasjon'>,
): Avslagskode | undefined {
  if (s.status === 'behandles-ikke') return 'soknad-er-ferdig'
  if (!gjelder) return s.besvart ? 'etterspurt-uten-vedtak' : undefined
  const v = finnVedtak(sak.vedtak, gjelder.vedtakId)
  if (v?.status !== 'fattet' || v.soknadId !== s.soknadId) return 'vedtak-finnes-ikke'
  if (gjelder.utbetalingId === undefined) return undefined
  const u = sak.utbetalinger.find(x => x.utbetalingId === gjelder.utbetalingId)
  if (u?.vedtakId !== v.vedtakId) return 'utbetaling-finnes-ikke'
  return u.status === 'annullert' ? 'utbetaling-er-ferdig' : undefined
}

function feilIOrdene(k: K<'ettersporDokumentasjon'>, o: Omgivelse): Avslagskode | undefined {
  if (k.dokumenter.length === 0) return 'ingen-dokumenter'
  if (k.dokumenter.some(d => erTom(d.hva))) return 'dokument-uten-navn'
  if (k.dokumenter.some(d => erTom(d.hvorfor))) return 'dokument-uten-grunn'
  if (erTom(k.selvForst)) return 'selv-forst-mangler'
  return k.frist <= o.naa.dato ? 'dato-for-tidlig' : undefined
}

/** Fristen er ikke kjent for den som ikke har fått brevet: et menneske sier når det gikk ut. */
function merkEtterspurtUtlevert(sak: Sak, k: K<'merkEtterspurtUtlevert'>, o: Omgivelse): Utfort {
  const e = sak.etterspurte.find(x => x.etterspurtId === k.etterspurtId)
  if (!e) return kanIkke('etterspurt-finnes-ikke')
  const nei = hvemKanIkke(sak, o)
  if (nei) return kanIkke(nei)
  if (e.utlevert) return kanIkke('allerede-utfort')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < e.dato) return kanIkke('for-etterspurt')
  return ok([{ ...k, type: 'EtterspurtUtlevert', soknadId: e.soknadId }])
}

/** Brevet, når det fortsatt ventes på noe, og ingen har ført noe i det imens. */
function finn(
  sak: Sak,
  e: Etterspurt | undefined,
  settVersjon: number,
  o: Omgivelse,
): Etterspurt | Avslagskode {
  if (!e) return 'etterspurt-finnes-ikke'
  const nei = hvemKanIkke(sak, o)
  if (nei) return nei
  if (e.versjon !== settVersjon) return 'endret-av-andre'
  return venter(e, sak.soknader) ? e : 'dokumentkrav-er-lukket'
}

const avvis = (kode: Avslagskode, e: Etterspurt | undefined): Utfort =>
  kanIkke(kode, kode === 'endret-av-andre' ? { gjeldende: e } : {})

const om = (e: Etterspurt) => ({ soknadId: e.soknadId, etterspurtId: e.etterspurtId })

/** Et menneske har sett at det som er kommet, er det vi ba om. Ett dokument kan være svar på flere krav. */
function merkDokumentkravMottatt(sak: Sak, k: K<'merkDokumentkravMottatt'>, o: Omgivelse): Utfort {
  const funnet = finnKravet(sak, k, o)
  if (typeof funnet === 'string') return avvis(funnet, medKravet(sak.etterspurte, k.kravId))
  const s = finnSoknad(sak.soknader, funnet.soknadId)
  const kommet = new Set(
    [...(s?.dokumenter ?? []), ...(s?.ettersendelser ?? []).flatMap(x => x.dokumenter)].map(d => d.sha256),
  )
  if (k.dokumenter.some(d => !kommet.has(d))) return kanIkke('dokument-finnes-ikke')
  if (k.dokumenter.length === 0 && erTom(k.ord)) return kanIkke('mottatt-uten-ord')
  const { kravId, dokumenter, ord } = k
  return ok([
    { ...om(funnet), type: 'DokumentkravMottatt', kravId, dokumenter, ord, hendelsestider: [o.tid()] },
  ])
}

/** Vi trenger det ikke lenger. Et krav ingen trenger, skal ikke bli stående hos familien. */
function trekkDokumentkrav(sak: Sak, k: K<'trekkDokumentkrav'>, o: Omgivelse): Utfort {
  const funnet = finnKravet(sak, k, o)
  if (typeof funnet === 'string') return avvis(funnet, medKravet(sak.etterspurte, k.kravId))
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const { kravId, grunn } = k
  return ok([{ ...om(funnet), type: 'DokumentkravTrukket', kravId, grunn, hendelsestider: [o.tid()] }])
}

function finnKravet(sak: Sak, k: { kravId: KravId; settVersjon: number }, o: Omgivelse) {
  const e = finn(sak, medKravet(sak.etterspurte, k.kravId), k.settVersjon, o)
  if (typeof e === 'string') return e
  return apneKrav(e).some(x => x.kravId === k.kravId) ? e : 'dokumentkrav-er-lukket'
}

/** Mer tid. Bare framover: ingen får en kortere frist enn den de har fått i et brev. */
function utsettDokumentfrist(sak: Sak, k: K<'utsettDokumentfrist'>, o: Omgivelse): Utfort {
  const etterspurt = sak.etterspurte.find(x => x.etterspurtId === k.etterspurtId)
  const e = finn(sak, etterspurt, k.settVersjon, o)
  if (typeof e === 'string') return avvis(e, etterspurt)
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (k.frist <= o.naa.dato) return kanIkke('dato-for-tidlig')
  if (k.frist <= e.frist) return kanIkke('frist-ikke-senere')
  const hendelsestider = e.gjelder ? apneKrav(e).map(() => o.tid()) : [o.tid()]
  return ok([{ ...om(e), type: 'DokumentfristUtsatt', frist: k.frist, grunn: k.grunn, hendelsestider }])
}

export const ETTERSPURTOPERASJONER = {
  ettersporDokumentasjon,
  merkEtterspurtUtlevert,
  merkDokumentkravMottatt,
  trekkDokumentkrav,
  utsettDokumentfrist,
} as const
