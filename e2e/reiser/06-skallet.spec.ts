import type { Page } from '@playwright/test'
import { en } from '../../web/src/felles/tekster/en/index.ts'
import { nn } from '../../web/src/felles/tekster/nn/index.ts'
import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { erKommet, sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { bareBokmaal, synlig, velgSpraak } from '../sprak.ts'

/** Alle delene av saken man står i, fra Oversikt til Innsyn. */
async function sakensSider(side: Page): Promise<string[]> {
  const lenker = side.getByRole('navigation', { name: 'Deler av saken' }).getByRole('link')
  await lenker.last().waitFor()
  return lenker.evaluateAll(alle => alle.map(l => l.getAttribute('href') ?? ''))
}

test('@begge nynorsk og engelsk: ingen tekst fra oss står igjen på bokmål', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  await apneSak(side, FELLES.etternavn)
  const SIDER = [
    '/',
    '/saker?visning=kontoret',
    '/mottak',
    '/soknad/ny',
    '/kommune',
    ...(await sakensSider(side)),
  ]
  for (const { navn, katalog, lang } of [
    { navn: 'Nynorsk', katalog: nn, lang: 'nn' },
    { navn: 'English', katalog: en, lang: 'en' },
  ] as const) {
    await side.goto('/')
    await velgSpraak(side, navn, lang)
    const glemt = bareBokmaal(katalog)
    for (const sti of SIDER) {
      await side.goto(sti)
      await erKommet(side)
      await side.waitForLoadState('networkidle')
      expect(
        (await synlig(side)).filter(t => glemt.has(t)),
        `${navn} ${sti}`,
      ).toEqual([])
    }
    await sjekkSiden(side)
  }
})

test('@begge utseendet kan velges, og huskes', async ({ loggInnSom }) => {
  const side = await loggInnSom('Turid')
  const bakgrunn = () => side.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const lys = await bakgrunn()
  await side.getByRole('button', { name: /Brukermeny$/ }).click()
  await side.getByRole('menuitemradio', { name: 'Mørkt' }).click()
  await expect.poll(bakgrunn).not.toBe(lys)
  const mork = await bakgrunn()
  await side.reload()
  await side.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(bakgrunn).toBe(mork)
})

test('@begge teksten overlever at man går fra siden, og at økten går ut', async ({
  loggInnSom,
  tjeneste,
}) => {
  const side = await loggInnSom('Ingrid')
  await apneSak(side, FELLES.etternavn)
  await gaaTil(side, 'Journal')
  const notat = side.getByRole('textbox', { name: 'Notat' })
  await notat.fill('Mor ringte og fortalte om strømregningen.')
  // Uten å vente på lagring: fram og tilbake, og så en ny lasting.
  await gaaTil(side, 'Kartlegging')
  await gaaTil(side, 'Journal')
  await expect(notat).toHaveValue('Mor ringte og fortalte om strømregningen.')
  await expect(side.getByRole('status').filter({ hasText: 'Alt er lagret' })).toBeVisible()
  await side.reload()
  await expect(notat).toHaveValue('Mor ringte og fortalte om strømregningen.')

  ventSvar(side, 401)
  const kapsler = await side.context().cookies()
  await side.context().clearCookies()
  await notat.fill('Mor ringte og fortalte om strømregningen. Hun er redd for jul.')
  await expect(side.getByRole('alertdialog', { name: 'Du er logget ut' })).toBeVisible()
  await sjekkSiden(side)
  await side.context().addCookies(kapsler)
  await side.getByRole('button', { name: 'Jeg har logget inn' }).click()
  await expect(side.getByRole('alertdialog')).toBeHidden()
  await expect(notat).toHaveValue(/redd for jul/)
  await side.getByRole('combobox', { name: 'Hva slags notat?' }).selectOption('telefon')
  await side.getByRole('radio', { name: 'Kan vises' }).check()
  await side.getByRole('button', { name: 'Ferdigstill' }).click()
  await expect(side.getByRole('listitem').filter({ hasText: 'redd for jul' })).toContainText('Låst')
  await sjekkSiden(side)
  expect(side.url().startsWith(tjeneste.origin)).toBe(true)
})

test('@begge slik virker reglene: en som ikke har saker, finner en paragraf og ser hva maskinen gjør med den', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Sunniva')
  await side.getByRole('button', { name: /Brukermeny$/ }).click()
  await side.getByRole('menuitem', { name: 'Slik virker reglene' }).click()
  await expect(side.getByRole('heading', { level: 1, name: 'Slik virker reglene' })).toBeVisible()
  await sjekkSiden(side)

  await side.getByRole('button', { name: 'Forvaltningsloven' }).click()
  await expect(side).toHaveURL(/lov=forvaltningsloven/)
  await expect(side.getByRole('link', { name: '§ 18 Stønad til livsopphold' })).toBeHidden()
  await side.getByRole('button', { name: 'Alle' }).click()
  await side.getByRole('searchbox', { name: 'Søk i reglene' }).fill('barnetrygd')
  await expect(side.getByRole('status').filter({ hasText: 'paragraf' })).toContainText('1 paragraf.')
  // Det hun leter etter, står aldri i adressen.
  expect(side.url()).not.toContain('barnetrygd')

  await side.getByRole('link', { name: '§ 18 Stønad til livsopphold' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toContainText('§ 18')
  await expect(side.getByRole('region', { name: 'Hva maskinen gjør' })).toContainText('Et menneske svarer')
  await expect(side.getByRole('region', { name: 'Eksempler' }).getByRole('listitem').first()).toBeVisible()
  await expect(side.getByRole('link', { name: 'Sosialtjenesteloven § 18' })).toHaveAttribute(
    'href',
    /lovdata\.no/,
  )
  await sjekkSiden(side)

  await side.goto('/regler/forvaltningsloven-25')
  await expect(side.getByRole('region', { name: 'Den nye forvaltningsloven' })).toContainText(
    'Vedtatt, ikke i kraft per 2. juli 2026',
  )
})
