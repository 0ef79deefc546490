import type { KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { Importresultat, Mottak, Plassering } from '@handlingsrom/kontrakt/mottak'
import { NySoknad, SoknadRegistrert } from '@handlingsrom/kontrakt/sak/soknad'
import { z } from 'zod'
import { hentInnboksfiler, hentInnbokspost } from '../../adapters/database/innboks.ts'
import { hentUtbokspost, slippUtboks } from '../../adapters/database/utboks.ts'
import { GJENBRUKT } from '../../application/sak/utforSakKommando.ts'
import { mottaSoknad } from '../../application/soknad/mottak.ts'
import { meldingsinnhold } from '../../application/soknad/parkerte.ts'
import {
  type Bestilling,
  type KanIkkePlassere,
  plasserMelding,
} from '../../application/soknad/plasserMelding.ts'
import { utenSkjultSak } from '../../application/soknad/registreringssvar.ts'
import { registrerSoknad } from '../../application/soknad/registrerSoknad.ts'
import { visMottak } from '../../application/visning/visMottak.ts'
import { autentisert } from '../skall/autentisering.ts'
import { finnesIkke, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'
import { somFeilsvar } from './kommandoer.ts'
import { lesOpplasting } from './lesOpplasting.ts'

const PLASSERINGSAVSLAG: Record<Exclude<KanIkkePlassere, 'finnes-ikke'>, string> = {
  'allerede-plassert': 'Noen andre har alt plassert meldingen. Last siden på nytt for å se hvor.',
  'ingen-soker-i-meldingen':
    'Vi finner ikke navnet på søkeren i meldingen. Velg saken, eller skriv inn navnet.',
  'annen-soker':
    'Den som har sendt meldingen, er en annen enn søkeren i saken. Spør begge om de vil ha felles sak og kryss av for det, eller gi meldingen sin egen sak.',
  'velg-soknad':
    'Dette er vedlegg, og de kan ikke bli en søknad. Finn saken, og velg søknaden vedleggene hører til.',
  'ikke-vedlegg': 'Meldingen er en søknad og kan ikke legges til en annen. Velg saken den skal i.',
  'hver-sin-sak': 'Meldingen og saken kan ikke slås sammen. Gi meldingen sin egen sak.',
}

const plassering = (til: z.infer<typeof Plassering>['til']): Bestilling['til'] => {
  if (til.slag === 'sak') return { ...til, sakId: til.sakId as SakId }
  if (til.slag !== 'soknad') return til
  return { ...til, sakId: til.sakId as SakId, soknadId: til.soknadId as SoknadId }
}

/** Mottaket: opplasting, import fra integrasjonen, papirsøknader og det som må plasseres for hånd. */
export function settMottaksruter(app: App, r: Ruteavhengigheter): void {
  const lesMottak = { tilgang: { handling: 'les-mottak' } } as const
  app.get('/api/mottak', { config: lesMottak, schema: { response: { 200: Mottak } } }, request =>
    iKommunen(r, request, async (tx, leser) => {
      const mottak = { slag: 'mottak', kommune: leser.kommune } as const
      // Listen viser navn fra meldingene, så den står i oppslagsloggen.
      await r.port.krevTilgang(tx, request, 'les-mottak', mottak, { personer: [] })
      return visMottak(tx, leser, r.klokke().dato)
    }),
  )
  app.get(
    '/api/mottak/:innboksId/filer/:nr',
    {
      config: lesMottak,
      schema: { params: z.object({ innboksId: z.uuid(), nr: z.coerce.number().int().min(1).max(1000) }) },
    },
    async (request, reply) => {
      const fil = await iKommunen(r, request, async (tx, leser) => {
        const mottak = { slag: 'mottak', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'les-mottak', mottak)
        // Bare det som er parkert vises her; det som er plassert, hører til saken og leses gjennom den.
        const post = await hentInnbokspost(tx, request.params.innboksId)
        if (post?.status !== 'parkert') throw finnesIkke()
        const filer = await hentInnboksfiler(tx, request.params.innboksId)
        const melding = await meldingsinnhold(tx, post, filer)
        await r.port.krevTilgang(
          tx,
          request,
          'les-mottak',
          { ...mottak, melding },
          { personer: melding.personer },
        )
        return filer.find(f => f.nr === request.params.nr) ?? Promise.reject(finnesIkke())
      })
      return sendDokument(reply, fil)
    },
  )
  app.post(
    '/api/mottak/:innboksId/plasser',
    {
      config: { tilgang: { handling: 'plasser-melding', ogsaa: ['skriv-sak'] } },
      schema: {
        params: z.object({ innboksId: z.uuid() }),
        body: Plassering,
        response: { 200: z.object({ sakId: z.string(), soknadId: z.string() }) },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        const mottak = { slag: 'mottak', kommune: leser.kommune } as const
        await r.port.krevTilgang(tx, request, 'plasser-melding', mottak)
        const post = await hentInnbokspost(tx, request.params.innboksId)
        if (!post) throw finnesIkke()
        const melding = await meldingsinnhold(tx, post, await hentInnboksfiler(tx, post.innboksId))
        await r.port.krevTilgang(tx, request, 'plasser-melding', { ...mottak, melding })
        const { til } = request.body
        if ('sakId' in til) await sakGjennomPorten(r, tx, request, til.sakId, 'skriv-sak')
        const utfall = await plasserMelding(tx, r, {
          innboksId: post.innboksId,
          til: plassering(til),
          grunn: request.body.grunn,
          kommandoId: request.body.kommandoId as KommandoId,
          aktor: { type: 'ansatt', id: leser.ansattId },
        })
        if (utfall.ok) return utfall.verdi
        if (utfall.feil === 'finnes-ikke') throw finnesIkke()
        throw utfall.feil === 'allerede-plassert'
          ? kanIkke(utfall.feil, PLASSERINGSAVSLAG[utfall.feil])
          : ugyldig(utfall.feil, PLASSERINGSAVSLAG[utfall.feil])
      }),
  )
  app.post(
    '/api/soknader',
    {
      config: { tilgang: { handling: 'registrer-soknad' } },
      schema: { body: NySoknad, response: { 200: SoknadRegistrert } },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'registrer-soknad', { slag: 'mottak', kommune: leser.kommune })
        const aktor = { type: 'ansatt', id: leser.ansattId } as const
        const utfall = await registrerSoknad(tx, r, request.body, aktor, leser)
        if (utfall.ok) return utfall.verdi
        if (utfall.feil === 'kommando-gjenbrukt') throw ugyldig(utfall.feil, GJENBRUKT)
        if (utfall.feil === 'fodt-i-fremtiden') throw somFeilsvar({ kode: utfall.feil })
        throw utfall.feil === 'ekte-nummer'
          ? ugyldig(
              'ekte-nummer',
              'Nummeret er et ekte identitetsnummer. Demoen tar bare imot oppdiktede numre (måned + 80). Ingenting er lagret.',
            )
          : ugyldig(
              'dato-i-fremtiden',
              'Datoen søknaden kom, er etter i dag. Velg i dag eller en tidligere dato.',
            )
      }),
  )
  for (const [sti, handling] of [
    ['/api/soknader/opplasting', 'last-opp-melding'],
    ['/api/integrasjon/soknader', 'importer'],
  ] as const) {
    app.post(
      sti,
      {
        config: {
          tilgang: { handling },
          ...(handling === 'importer'
            ? { csrfUnntak: 'integrasjonen har token, ikke informasjonskapsel' }
            : {}),
        },
        schema: { response: { 200: Importresultat } },
      },
      async request => {
        const subjekt = autentisert(request)
        await r.db.iTransaksjon(subjekt.kommune, tx =>
          r.port.krevTilgang(tx, request, handling, { slag: 'mottak', kommune: subjekt.kommune }),
        )
        const aktor =
          subjekt.type === 'ansatt'
            ? { type: 'ansatt' as const, id: subjekt.ansattId }
            : { type: 'integrasjon' as const, navn: subjekt.type === 'integrasjon' ? subjekt.navn : 'drift' }
        const inn = await lesOpplasting(request, handling === 'importer' ? 'http' : 'opplasting')
        const resultater: Importresultat['resultater'] = []
        for (const melding of inn.meldinger) {
          const svar = await mottaSoknad(r, subjekt.kommune, melding.innhold, aktor)
          resultater.push({ fil: melding.fil, ...(await utenSkjultSak(r, subjekt, svar)) })
        }
        return { resultater }
      },
    )
  }
  app.post(
    '/api/utboks/:utboksId/slipp',
    {
      config: { tilgang: { handling: 'plasser-melding', ogsaa: ['skriv-sak'] } },
      schema: {
        params: z.object({ utboksId: z.uuid() }),
        response: { 200: z.object({ sluppet: z.literal(true) }) },
      },
    },
    request =>
      iKommunen(r, request, async (tx, leser) => {
        await r.port.krevTilgang(tx, request, 'plasser-melding', { slag: 'mottak', kommune: leser.kommune })
        const post = await hentUtbokspost(tx, request.params.utboksId)
        if (!post) throw finnesIkke()
        await sakGjennomPorten(r, tx, request, post.strom, 'skriv-sak')
        await slippUtboks(tx, request.params.utboksId)
        return { sluppet: true as const }
      }),
  )
}
