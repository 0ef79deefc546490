/**
 * Går gjennom demokommunen og tar bilde av hvert skjermbilde i to bredder og to utseender. Med `--readme` lages også de fire bildene
 * README viser.
 *
 *   npx tsx e2e/demobilder.ts [--ut .tmp/bilder] [--readme] [--bredder 1280,360] [--tema light,dark]
 *     [--bare vedtak]   bare skjermbildene med dette i navnet
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { startNettleser } from './nettleser.ts'
import { lagTjeneste, SONDAG } from './tjeneste.ts'

const { values: valg } = parseArgs({
  options: {
    ut: { type: 'string', default: '.tmp/bilder' },
    readme: { type: 'boolean', default: false },
    bredder: { type: 'string', default: '1280,360' },
    tema: { type: 'string', default: 'light,dark' },
    bare: { type: 'string', default: '' },
  },
})
const README = fileURLToPath(new URL('../docs/bilder', import.meta.url))

type Soknad = {
  readonly soknadId: string
  readonly fase: string
  readonly vedtak: readonly { vedtakId: string }[]
}
type Sak = { readonly sakId: string; readonly soknader: readonly Soknad[]; readonly samtale?: string }
type Sted = { readonly navn: string; readonly sti: string }

async function inn(
  nettleser: Browser,
  origin: string,
  navn: string,
  bredde: number,
  tema: 'light' | 'dark',
): Promise<Page> {
  const kontekst = await nettleser.newContext({
    baseURL: origin,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme: tema,
    viewport: { width: bredde, height: 900 },
  })
  await kontekst.clock.install({ time: SONDAG })
  const side = await kontekst.newPage()
  side.on(
    'console',
    m => m.type() === 'error' && console.error(`${navn} ${new URL(side.url()).pathname}: ${m.text()}`),
  )
  await side.goto('/oidc/start')
  await side.getByRole('button', { name: new RegExp(`^${navn} `) }).click()
  await side.waitForURL(url => !url.pathname.startsWith('/oidc'))
  return side
}

/** Sakene den innloggede har, fra den med mest i seg. */
async function sakene(side: Page): Promise<readonly Sak[]> {
  const { saker } = (await (await side.request.get('/api/saker?visning=mine')).json()) as {
    saker: { sakId: string }[]
  }
  const hent = async <T>(sti: string) => (await (await side.request.get(`/api/saker/${sti}`)).json()) as T
  const alle = await Promise.all(
    saker.map(async ({ sakId }): Promise<Sak> => {
      const { samtaler } = await hent<{ samtaler: { samtaleId: string }[] }>(`${sakId}/samtaler`)
      const samtale = samtaler[0]?.samtaleId
      return { ...(await hent<Sak>(sakId)), ...(samtale ? { samtale } : {}) }
    }),
  )
  const vedtak = (s: Sak) => s.soknader.reduce((n, x) => n + x.vedtak.length, 0)
  return alle.toSorted((a, b) => vedtak(b) - vedtak(a))
}

function steder(saker: readonly Sak[]): readonly Sted[] {
  const ut: Sted[] = [
    '/',
    '/saker',
    '/mottak',
    '/soknad/ny',
    '/kommune',
    '/kommune/kartlegging',
    '/kommune/laering',
    '/tilbud',
    '/naert-for-meg',
    '/oppsokende',
    '/risiko',
    '/regler',
    '/regler/sosialtjenesteloven-18',
  ].map(sti => ({
    navn: sti === '/' ? 'min-dag' : sti.slice(1).replaceAll('/', '-'),
    sti,
  }))
  const medFase = (fase: string) =>
    saker.flatMap(s => s.soknader.filter(x => x.fase === fase).map(x => ({ s, x })))[0]
  for (const fase of ['kartlegging', 'vurdering', 'godkjenning', 'ferdig']) {
    const funnet = medFase(fase)
    if (!funnet) continue
    const rot = `/saker/${funnet.s.sakId}`
    const { soknadId, vedtak } = funnet.x
    ut.push(
      ...[
        '',
        '/kartlegging',
        '/behov',
        '/tilbud',
        '/samtaler',
        '/familien',
        '/utdrag',
        '/rettigheter',
        '/journal',
        `/soknad/${soknadId}`,
        `/vurdering/${soknadId}`,
        `/innsyn/${soknadId}`,
        `/nodhjelp/${soknadId}`,
      ].map(d => ({
        navn: `${fase}${d.split('/')[1] ? `-${d.split('/')[1]}` : '-sak'}`,
        sti: rot + d,
      })),
    )
    const samtale = funnet.s.samtale
    if (samtale) ut.push({ navn: `${fase}-samtale`, sti: `${rot}/samtale/${samtale}` })
    if (vedtak[0]) ut.push({ navn: `${fase}-vedtak`, sti: `${rot}/vedtak/${vedtak[0].vedtakId}` })
  }
  return ut
}

async function bilde(side: Page, sti: string, fil: string, hele: boolean): Promise<void> {
  if (!fil.includes(valg.bare)) return
  await side.goto(sti)
  await side.getByRole('heading', { level: 1 }).waitFor()
  await side.waitForLoadState('networkidle')
  await side.screenshot({ path: fil, fullPage: hele })
}

mkdirSync(valg.ut, { recursive: true })
const tjeneste = await lagTjeneste({ lager: 'innebygd', demo: true })
const nettleser = await startNettleser()
try {
  for (const bredde of valg.bredder.split(',').map(Number))
    for (const tema of valg.tema.split(',') as ('light' | 'dark')[]) {
      const side = await inn(nettleser, tjeneste.origin, 'Ingrid', bredde, tema)
      for (const s of steder(await sakene(side)))
        await bilde(side, s.sti, join(valg.ut, `${s.navn}-${bredde}-${tema}.png`), true)
      for (const [navn, sti] of [
        ['Per Anders', '/fordeling'],
        ['Sunniva', '/kontaktsenter'],
        ['Jonas', '/kommune'],
        ['Turid', '/'],
        ['Turid', '/internkontroll'],
      ] as const) {
        const annen = await inn(nettleser, tjeneste.origin, navn, bredde, tema)
        await bilde(
          annen,
          sti,
          join(
            valg.ut,
            `${navn.split(' ')[0]?.toLowerCase()}${sti.replaceAll('/', '-').replace(/-$/, '')}-${bredde}-${tema}.png`,
          ),
          true,
        )
        await annen.context().close()
      }
      await side.context().close()
    }
  if (valg.readme) {
    mkdirSync(README, { recursive: true })
    const side = await inn(nettleser, tjeneste.origin, 'Ingrid', 1280, 'light')
    const alle = steder(await sakene(side))
    const sti = (navn: string) => alle.find(s => s.navn === navn)?.sti
    for (const [fil, fra] of [
      ['min-dag', '/'],
      ['kartlegging', sti('kartlegging-kartlegging') ?? sti('vurdering-kartlegging')],
      ['samtale', sti('godkjenning-samtale')],
      ['vedtak', sti('godkjenning-vedtak') ?? sti('ferdig-vedtak')],
    ] as const)
      if (fra) await bilde(side, fra, join(README, `${fil}.png`), false)
  }
} finally {
  await nettleser.close()
  await tjeneste.rydd()
}
console.log(`Bildene ligger i ${valg.ut}`)
