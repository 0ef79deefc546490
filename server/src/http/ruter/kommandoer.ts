import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, SakId, VedtakId } from '@handlingsrom/domene/felles/id'
import { AVSLAG } from '@handlingsrom/domene/sak/avslag'
import type { Handling } from '@handlingsrom/domene/tilgang/handling'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { kreverAndreleser } from '@handlingsrom/domene/vedtak/andreleserkrav'
import { leserAv } from '@handlingsrom/domene/vedtak/lesing/lesere'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import {
  KommandoId as KommandoIdKropp,
  Kommandosvar,
  SAKKOMMANDOKROPPER,
  type Sakkommandonavn,
} from '@handlingsrom/kontrakt/sak/kommandoer'
import { z } from 'zod'
import type { Tx } from '../../adapters/database/database.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import { type Kropp, menneskeI, skrivMennesket, somBestilling } from '../../application/sak/kommandokropp.ts'
import { type LestSak, lesSak } from '../../application/sak/lesSak.ts'
import {
  finnGjentatt,
  GJENBRUKT,
  type Kommandoavslag,
  utforSakKommando,
} from '../../application/sak/utforSakKommando.ts'
import { BREV_KAN_IKKE_LAGES, lagBrev } from '../../application/vedtak/lagBrev.ts'
import { endretAvAndre, Feilsvar, kanIkke, ugyldig, utilgjengelig } from '../skall/feilsvar.ts'
import type { Portvaktvalg } from '../skall/portvakt.ts'
import type { App } from '../skall/ruter.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'

/** Hva porten spørres om for hver kommando. Alt som ikke står her, er vanlig skriving i saken. */
const HANDLING: Partial<Record<Sakkommandonavn, Handling>> = {
  taSak: 'ta-sak',
  tildelSak: 'fordel-sak',
  fjernTildeling: 'fordel-sak',
  giTilLeser: 'gi-til-leser',
  foreslaVedtak: 'foresla-vedtak',
  foreslaAnnetVedtak: 'foresla-vedtak',
  taOppVedtak: 'foresla-vedtak',
  planleggUtbetalinger: 'foresla-vedtak',
  endreUtbetaling: 'foresla-vedtak',
  stoppUtbetaling: 'foresla-vedtak',
  annullerUtbetaling: 'foresla-vedtak',
  registrerUtbetalt: 'foresla-vedtak',
  returnerVedtak: 'godkjenn-vedtak',
  fattVedtak: 'godkjenn-vedtak',
  utforEtterkontroll: 'godkjenn-vedtak',
  kvalitetsles: 'godkjenn-vedtak',
  innvilgNodhjelp: 'innvilg-nodhjelp',
}

/** Én rute per kommando: kroppen leses av skjemaet, porten spørres, og operasjonen utføres i den samme transaksjonen. */
export function settKommandoruter(app: App, r: Ruteavhengigheter): void {
  for (const navn of Object.keys(SAKKOMMANDOKROPPER) as Sakkommandonavn[]) {
    const handling = HANDLING[navn] ?? 'skriv-sak'
    app.post(
      `/api/saker/:sakId/kommandoer/${navn}`,
      {
        config: {
          tilgang: { handling, ...(navn === 'fattVedtak' ? { ogsaa: ['foresla-vedtak'] as const } : {}) },
        },
        schema: {
          params: z.object({ sakId: z.string() }),
          // Kroppen er en union over alle kommandoene for kompilatoren; skjemaet som leser den, er denne kommandoens eget.
          body: (SAKKOMMANDOKROPPER[navn] as z.ZodObject).extend(KommandoIdKropp.shape),
          response: { 200: Kommandosvar },
        },
      },
      request =>
        iKommunen(r, request, (tx, leser) =>
          utfor(r, tx, leser, navn, request.params.sakId, request.body as Kropp, (h, valg) =>
            sakGjennomPorten(r, tx, request, request.params.sakId, h, valg),
          ).then(svar => {
            // Også det gjentatte svaret er porten som har sagt ja, forrige gang.
            request.sluppetInn = true
            return svar
          }),
        ),
    )
  }
  app.post(
    '/api/saker/:sakId/vedtak/:vedtakId/brev',
    {
      config: { tilgang: { handling: 'skriv-sak' } },
      schema: {
        params: z.object({ sakId: z.string(), vedtakId: z.string() }),
        body: KommandoIdKropp,
        response: { 200: Kommandosvar },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await sakGjennomPorten(r, tx, request, request.params.sakId, 'skriv-sak')
        const utfall = await lagBrev(tx, r, {
          sakId: request.params.sakId as SakId,
          vedtakId: request.params.vedtakId as VedtakId,
          kommandoId: request.body.kommandoId as KommandoId,
          aktor: { type: 'ansatt', id: leser.ansattId },
        })
        if (!utfall.ok) throw somFeilsvar(utfall.feil)
        return utfall.verdi
      }),
  )
}

async function utfor(
  r: Ruteavhengigheter,
  tx: Tx,
  leser: AnsattSubjekt,
  navn: Sakkommandonavn,
  sakId: string,
  kropp: Kropp,
  port: (h: Handling, valg: (g: LestSak) => Portvaktvalg) => Promise<LestSak>,
): Promise<Kommandosvar> {
  const egen = navn === 'fattVedtak' && (await egetUtenAndreleser(tx, r, leser, sakId, kropp))
  const handling = egen ? 'foresla-vedtak' : (HANDLING[navn] ?? 'skriv-sak')
  const bestilling = () =>
    somBestilling(tx, navn, sakId as SakId, kropp, { type: 'ansatt', id: leser.ansattId })
  let g: LestSak
  try {
    g = await port(handling, lest => kontekstFor(lest, kropp, LEDERENS.includes(handling), r.klokke().dato))
  } catch (nei) {
    // Svaret som ble borte på veien: hun har tatt saken, og porten lar ingen ta den en gang til. Et skjult nei forblir skjult.
    if (!(nei instanceof Feilsvar) || nei.status !== 403) throw nei
    const forrige = await finnGjentatt(tx, await bestilling())
    if (!forrige?.ok) throw nei
    return forrige.verdi
  }
  if (r.innebygd && klassifiser(menneskeI(kropp)?.identitetsnummer) === 'gyldig-ekte') {
    throw ugyldig(
      'ekte-nummer',
      'Demoen tar bare imot oppdiktede identitetsnumre (måned + 80). Ingenting er lagret.',
    )
  }
  const b = await bestilling()
  const utfall = await utforSakKommando(tx, r, b, g)
  if (!utfall.ok) throw somFeilsvar(utfall.feil)
  if (!utfall.verdi.gjentatt) await skrivMennesket(tx, r, b, kropp)
  return utfall.verdi
}

/** Der kommunen ikke krever andreleser, fatter saksbehandleren selv vedtaket hun har foreslått. Hun er da ikke andreleser. */
async function egetUtenAndreleser(
  tx: Tx,
  r: Ruteavhengigheter,
  leser: AnsattSubjekt,
  sakId: string,
  kropp: Kropp,
): Promise<boolean> {
  const g = await lesSak(tx, sakId as SakId)
  const v = g && finnVedtak(g.sak.vedtak, kropp.vedtakId as VedtakId)
  if (!g || !v || (v.status === 'fattet' && v.slag === 'nodhjelp')) return false
  const eget = v.foreslattAv.type === 'ansatt' && v.foreslattAv.id === leser.ansattId
  return eget && !kreverAndreleser(g.sak, v.innhold, { ...g, naa: r.klokke() })
}

/** Det lederen gjør med bare oversikten. */
const LEDERENS: readonly Handling[] = ['fordel-sak', 'gi-til-leser']

/** Det porten må vite: hvem som foreslo det som skal leses, hvem det er gitt til, og om en inhabil gir en foreløpig avgjørelse med grunn. */
function kontekstFor(g: LestSak, kropp: Kropp, somLeder: boolean, dagens: Dato): Portvaktvalg {
  const v =
    typeof kropp.vedtakId === 'string' ? finnVedtak(g.sak.vedtak, kropp.vedtakId as VedtakId) : undefined
  const grunn = kropp.forelopigEtter7
  return {
    // Alle andre kommandoer krever hele saken eller en handling uten innhold.
    felt: ['full', 'ingen', ...(somLeder ? (['oversikt'] as const) : [])],
    kontekst: {
      ...(v?.foreslattAv.type === 'ansatt' ? { foreslattAv: v.foreslattAv.id } : {}),
      leser: (v && leserAv(g.sak, v, dagens)) ?? null,
      ...(typeof grunn === 'string' && grunn.trim() !== '' ? { forelopigAvgjorelse: { grunn } } : {}),
    },
  }
}

/** Operasjonens nei, med setningen og hjemmelen. Teksten brukeren sendte, har hun fortsatt. */
export function somFeilsvar(avslag: Kommandoavslag): Feilsvar {
  if (avslag.kode === 'kommando-gjenbrukt') return ugyldig('kommando-gjenbrukt', GJENBRUKT)
  if (avslag.kode === 'brev-kan-ikke-lages') return utilgjengelig(avslag.kode, BREV_KAN_IKKE_LAGES)
  if (avslag.kode === 'ukjent-ansatt')
    return ugyldig(
      avslag.kode,
      'Den du valgte, behandler ikke saker her. Last siden på nytt og velg en annen.',
    )
  if (avslag.kode === 'kontakt-finnes-ikke')
    return ugyldig(avslag.kode, 'Kontakten finnes ikke. Last siden på nytt og velg den i listen.')
  if (avslag.kode === 'fodt-i-fremtiden')
    return ugyldig(
      avslag.kode,
      'Fødselsdatoen er etter i dag. Skriv den på nytt. Et barn dere venter, legges til som ventet, uten fødselsdato.',
    )
  if (avslag.kode === 'menneske-finnes-alt')
    return ugyldig(
      avslag.kode,
      'En med dette navnet og denne fødselsdatoen står alt i familien. Rett opplysningene om den som står der.',
    )
  const regel: { slag: string; setning: string; hjemmel?: string } = AVSLAG[avslag.kode]
  const ekstra = {
    ...(regel.hjemmel ? { hjemmel: regel.hjemmel } : {}),
    ...(avslag.gjelder ? { gjelder: avslag.gjelder } : {}),
    ...(avslag.gjeldende === undefined ? {} : { gjeldende: avslag.gjeldende }),
  }
  if (avslag.kode === 'endret-av-andre') return endretAvAndre(regel.setning, ekstra)
  if (regel.slag === 'konflikt') return new Feilsvar(412, avslag.kode, regel.setning, ekstra)
  return regel.slag === 'sperret'
    ? kanIkke(avslag.kode, regel.setning, ekstra)
    : ugyldig(avslag.kode, regel.setning, ekstra)
}
