import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { erKommet, folgMed, klokkaStilles, type Merker, tjenestenStanses } from './sjekkSiden.ts'
import { lagTjeneste, type Tjeneste } from './tjeneste.ts'

export { expect } from '@playwright/test'

export type Navn = 'Ingrid' | 'Amir' | 'Turid' | 'Per Anders' | 'Sunniva' | 'Jonas' | 'Marte'
type LoggInn = (navn: Navn, valg?: { bredde?: number }) => Promise<Page>

type Reise = {
  /** Åpner et eget vindu for den ansatte, og går inn gjennom velgeren. Alt siden gjør galt, blir fanget til slutt. */
  readonly loggInnSom: LoggInn
}
type Delt = {
  readonly tjeneste: Tjeneste
  /**
   * `test.use({ egenTjener: '27' })`: reisen flytter klokka, eller trenger en tom kommune, og har derfor sin egen tjener. To reiser med det samme
   * navnet deler den, og da arver den andre sakene til den første.
   */
  readonly egenTjener: string
}

/** Felles for alle reisene: én tjener, og vinduer som lukkes og kontrolleres når reisen er slutt. */
export const test = base.extend<Reise, Delt>({
  // Playwright lager en ny tjener når valget er et annet enn i reisen før.
  egenTjener: ['', { scope: 'worker', option: true }],
  tjeneste: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright krever et mønster her
    async ({}, bruk) => {
      const lager = process.env.HANDLINGSROM_E2E_LAGER === 'postgres' ? 'postgres' : 'innebygd'
      const tjeneste = await lagTjeneste({ lager, vedStans: tjenestenStanses, vedKlokke: klokkaStilles })
      await bruk(tjeneste)
      await tjeneste.rydd()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  loggInnSom: async ({ browser, tjeneste }, bruk) => {
    const apne: { kontekst: BrowserContext; merker: Merker; navn: Navn }[] = []
    await bruk(async (navn, { bredde = 1280 } = {}) => {
      const kontekst = await browser.newContext({
        baseURL: tjeneste.origin,
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
        viewport: { width: bredde, height: 900 },
      })
      // Nettleseren og tjeneren er enige om hvilken dag det er.
      if (tjeneste.innebygd) await kontekst.clock.install({ time: tjeneste.klokke() })
      const side = await kontekst.newPage()
      apne.push({ kontekst, merker: folgMed(side, tjeneste.origin), navn })
      await side.goto('/oidc/start')
      await side.getByRole('button', { name: new RegExp(`^${navn} `) }).click()
      await side.waitForURL(url => !url.pathname.startsWith('/oidc'))
      await erKommet(side)
      return side
    })
    for (const { kontekst } of apne) await kontekst.close()
    const galt = apne.flatMap(a => a.merker.galt.map(g => `${a.navn}: ${g}`))
    if (galt.length > 0) throw new Error(`Dette gikk galt på sidene:\n${galt.join('\n')}`)
  },
})
