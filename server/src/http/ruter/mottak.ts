import type { SakId } from '@handlingsrom/domene/felles/id'
import { Importresultat, Mottak, Plassering } from '@handlingsrom/kontrakt/lister'
import { NySoknad, SoknadRegistrert } from '@handlingsrom/kontrakt/sak/soknad'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { hentInnboksfiler, hentInnbokspost } from '../../adapters/database/innboks.ts'
import { hentUtbokspost, slippUtboks } from '../../adapters/database/utboks.ts'
import { type Innkommende, mottaSoknad } from '../../application/soknad/mottak.ts'
import { plasserMelding } from '../../application/soknad/plasserMelding.ts'
import { registrerSoknad } from '../../application/soknad/registrerSoknad.ts'
import { alleSaker, kanApne } from '../../application/visning/lister.ts'
import { visMottak } from '../../application/visning/visMottak.ts'
import { autentisert } from '../skall/autentisering.ts'
import { finnesIkke, kanIkke, ugyldig } from '../skall/feilsvar.ts'
import type { App } from '../skall/ruter.ts'
import { sendDokument } from './dokument.ts'
import { iKommunen, type Ruteavhengigheter, sakGjennomPorten } from './grunnlag.ts'

/** Mottaket: opplasting, import fra integrasjonen, papirsøknader og det som må plasseres for hånd. */
export function settMottaksruter(app: App, r: Ruteavhengigheter): void {
  const lesMottak = { tilgang: { handling: 'les-mottak' } } as const
  app.get('/api/mottak', { config: lesMottak, schema: { response: { 200: Mottak } } }, request =>
    iKommunen(r, request, async (tx, leser) => {
      await r.port.krevTilgang(tx, request, 'les-mottak', { slag: 'mottak', kommune: leser.kommune })
      const apne = (await alleSaker(tx)).filter(s => kanApne(leser, s))
      return visMottak(tx, new Map(apne.map(s => [s.sakId as string, s])))
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
        await r.port.krevTilgang(
          tx,
          request,
          'les-mottak',
          { slag: 'mottak', kommune: leser.kommune },
          { personer: [] },
        )
        // Bare det som er parkert vises her; det som er plassert, hører til saken og leses gjennom den.
        const post = await hentInnbokspost(tx, request.params.innboksId)
        if (post?.status !== 'parkert') throw finnesIkke()
        const filer = await hentInnboksfiler(tx, request.params.innboksId)
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
        await r.port.krevTilgang(tx, request, 'plasser-melding', { slag: 'mottak', kommune: leser.kommune })
        const { til } = request.body
        if (til.slag === 'sak') await sakGjennomPorten(r, tx, request, til.sakId, 'skriv-sak')
        const utfall = await plasserMelding(
          tx,
          r,
          request.params.innboksId,
          til.slag === 'sak' ? { slag: 'sak', sakId: til.sakId as SakId } : til,
          { type: 'ansatt', id: leser.ansattId },
        )
        if (utfall.ok) return utfall.verdi
        if (utfall.feil === 'finnes-ikke') throw finnesIkke()
        throw utfall.feil === 'allerede-plassert'
          ? kanIkke(
              'allerede-plassert',
              'Noen andre har alt plassert meldingen. Last siden på nytt for å se hvor.',
            )
          : ugyldig(
              'ingen-soker-i-meldingen',
              'Vi finner ikke navnet på søkeren i meldingen. Velg saken, eller skriv inn navnet.',
            )
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
        const utfall = await registrerSoknad(tx, r, request.body, { type: 'ansatt', id: leser.ansattId })
        if (utfall.ok) return utfall.verdi
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
        const resultater = []
        for (const melding of inn) {
          const svar = await mottaSoknad(r, subjekt.kommune, melding.innhold, aktor)
          resultater.push({ fil: melding.fil, ...svar })
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

/**
 * Filene i én opplasting. Med en `soknad.json` er alt én søknad; uten er hver JSON-fil en egen søknad, i navnerekkefølge.
 * Integrasjonen kan legge `digisosId` og `eksternRef` ved som felter.
 */
async function lesOpplasting(
  request: FastifyRequest,
  kanal: Innkommende['kanal'],
): Promise<readonly { fil: string; innhold: Innkommende }[]> {
  if (!request.isMultipart())
    throw ugyldig('ingen-filer', 'Velg minst én fil. Søknaden heter vanligvis soknad.json.')
  const filer: { filnavn: string; innhold: Uint8Array }[] = []
  const felt: Record<string, string> = {}
  for await (const del of request.parts()) {
    if (del.type === 'file')
      filer.push({ filnavn: del.filename || 'uten-navn', innhold: await del.toBuffer() })
    else if (typeof del.value === 'string') felt[del.fieldname] = del.value
  }
  if (filer.length === 0)
    throw ugyldig('ingen-filer', 'Velg minst én fil. Søknaden heter vanligvis soknad.json.')
  const hoved = filer.find(f => f.filnavn === 'soknad.json')
  const vedlegg = filer.find(f => f.filnavn === 'vedlegg.json')
  const { digisosId, eksternRef } = felt
  const metadata = digisosId && eksternRef ? { metadata: { digisosId, eksternRef } } : {}
  if (hoved) {
    return [
      {
        fil: hoved.filnavn,
        innhold: {
          soknad: hoved.innhold,
          ...(vedlegg ? { vedlegg: vedlegg.innhold } : {}),
          filer: filer.filter(f => f !== hoved && f !== vedlegg),
          ...metadata,
          kanal,
        },
      },
    ]
  }
  const soknader = filer.filter(f => f.filnavn.toLowerCase().endsWith('.json'))
  if (soknader.length === 0) {
    throw ugyldig(
      'ingen-soknad',
      'Ingen av filene er en søknad. En digital søknad er en JSON-fil; en papirsøknad føres i skjemaet.',
    )
  }
  return soknader
    .toSorted((a, b) => a.filnavn.localeCompare(b.filnavn))
    .map(f => ({ fil: f.filnavn, innhold: { soknad: f.innhold, filer: [], ...metadata, kanal } }))
}
