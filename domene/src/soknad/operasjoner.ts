import type { Dato } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { apentForslag } from '../vedtak/tilstand.ts'
import type { Akuttavklaring, Akuttbehov, Avslutning, Dokumentref } from './hendelser.ts'
import { finnSoknad } from './tilstand.ts'

export type SoknadKommando =
  | { readonly type: 'taTilBehandling'; readonly soknadId: SoknadId }
  | { readonly type: 'merkDokumenterSett'; readonly soknadId: SoknadId }
  | {
      readonly type: 'sendForelopigSvar'
      readonly soknadId: SoknadId
      readonly forventetSvar: Dato
      readonly grunn: string
      readonly brev?: Dokumentref
    }
  | {
      readonly type: 'meldAkutt'
      readonly soknadId: SoknadId
      readonly behov: readonly Akuttbehov[]
      readonly tekst: string
    }
  | {
      readonly type: 'avklarAkutt'
      readonly soknadId: SoknadId
      readonly hvordan: Exclude<Akuttavklaring, 'nodhjelp'>
      readonly tekst: string
    }
  | {
      readonly type: 'avsluttSoknad'
      readonly soknadId: SoknadId
      readonly avslutning: Avslutning
      readonly grunn: string
    }

type K<T extends SoknadKommando['type']> = Extract<SoknadKommando, { type: T }>

const erFerdig = (status: string): boolean => status === 'ferdigbehandlet' || status === 'behandles-ikke'

/** Tar søknaden til behandling: søkeren ser at noen har begynt. To hendelser i innsynet: søknaden og delen av svaret. */
function taTilBehandling(sak: Sak, k: K<'taTilBehandling'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (erFerdig(s.status)) return kanIkke('soknad-er-ferdig')
  if (s.status !== 'mottatt') return kanIkke('allerede-tatt')
  return ok([
    {
      type: 'SoknadTattTilBehandling',
      soknadId: k.soknadId,
      digisosSak: o.nyId(),
      hendelsestider: [o.tid(), o.tid()],
    },
  ])
}

function merkDokumenterSett(sak: Sak, k: K<'merkDokumenterSett'>): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.ettersendelser.every(e => e.sett)) return kanIkke('allerede-utfort')
  return ok([{ type: 'DokumenterSett', soknadId: k.soknadId }])
}

/** Foreløpig svar (forvaltningsloven § 11 a): hvorfor det tar tid, og når svaret kan ventes. */
function sendForelopigSvar(sak: Sak, k: K<'sendForelopigSvar'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (erFerdig(s.status)) return kanIkke('soknad-er-ferdig')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (k.forventetSvar <= o.naa.dato) return kanIkke('dato-for-tidlig')
  return ok([
    {
      type: 'ForelopigSvarSendt',
      soknadId: k.soknadId,
      forventetSvar: k.forventetSvar,
      grunn: k.grunn,
      dato: o.naa.dato,
      ...(k.brev ? { brev: k.brev } : {}),
    },
  ])
}

/** Et akutt behov sagt i en samtale: klokken begynner å gå samme dag. */
function meldAkutt(sak: Sak, k: K<'meldAkutt'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.akutt && !s.akutt.avklart) return kanIkke('finnes-allerede')
  if (k.behov.length === 0 || erTom(k.tekst)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'AkuttMeldt', dato: o.naa.dato }])
}

/** Et akutt behov lukkes bare av et menneske som skriver hvordan det ble møtt. En avtalt samtale lukker det ikke. */
function avklarAkutt(sak: Sak, k: K<'avklarAkutt'>): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s?.akutt) return kanIkke('soknad-finnes-ikke')
  if (s.akutt.avklart) return kanIkke('allerede-utfort')
  if (erTom(k.tekst)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'AkuttAvklart' }])
}

/** Avslutter uten vedtak: trukket av søkeren, behandlet sammen med en annen, eller feilregistrert. */
function avsluttSoknad(sak: Sak, k: K<'avsluttSoknad'>, o: Omgivelse): Utfort {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  // En søknad som har fått svar, avsluttes ikke uten vedtak om noe er tatt opp igjen: da lar man vedtaket stå.
  if (erFerdig(s.status) || s.besvart) return kanIkke('soknad-er-ferdig')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const forslag = apentForslag(sak.vedtak, k.soknadId)
  return ok([
    // Ellers ble forslaget liggende hos andreleseren som en oppgave ingen kan gjøre.
    ...(forslag ? [{ type: 'ForslagTrukket' as const, vedtakId: forslag.vedtakId, grunn: k.grunn }] : []),
    { ...k, type: 'SoknadAvsluttet', hendelsestider: [o.tid(), o.tid()] },
  ])
}

export const SOKNADSOPERASJONER = {
  taTilBehandling,
  merkDokumenterSett,
  sendForelopigSvar,
  meldAkutt,
  avklarAkutt,
  avsluttSoknad,
} as const
