import type { Page } from '@playwright/test'
import { gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { erKommet, sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { foresla, klarForForslag } from '../vurderingsfamilie.ts'

/** Skriver en kommentar på avsnittet om barnet, og venter til den er lagret hos leseren. */
async function kommenter(side: Page, tekst: string): Promise<void> {
  await side.getByRole('button', { name: /^Kommenter avsnittet om Emil/ }).click()
  await side.getByRole('textbox', { name: 'Kommentaren' }).fill(tekst)
  await side.getByRole('combobox', { name: /^Hva handler det om/ }).selectOption('V3')
  await sjekkSiden(side, { smal: false })
  await side.getByRole('button', { name: 'Ferdig' }).click()
}

test('to ganger i retur med kommentarer, besvart, rettet og godkjent', async ({ loggInnSom }) => {
  const ingrid = await loggInnSom('Ingrid')
  await klarForForslag(ingrid, 'Haugdal')
  const sti = await foresla(ingrid)
  const turid = await loggInnSom('Turid')

  const sendTilbake = async (nr: number, kommentar: string) => {
    await turid.goto(sti)
    await erKommet(turid)
    // Ingenting er svart på forhånd, og det finnes ingen godkjenning før siste setning.
    await expect(turid.getByRole('radio', { name: /^Send tilbake/ })).toBeVisible()
    // Veksleren ved brevet er alltid ett av to; spørsmålene til leseren er det ikke.
    await expect(turid.locator('input[type=radio]:checked')).toHaveCount(0)
    await kommenter(turid, kommentar)
    const veid = turid.getByRole('radiogroup', { name: /^V3/ })
    await veid.getByRole('radio', { name: 'Delvis' }).check()
    await turid.getByRole('radio', { name: /^Send tilbake/ }).check()
    // Grunnen følger av kommentaren.
    await expect(turid.getByRole('checkbox', { name: 'Hensynet til et barn er ikke veid' })).toBeChecked()
    await turid.getByRole('textbox', { name: 'Til Ingrid Solvang' }).fill(`Nesten der, runde ${nr}.`)
    await sjekkSiden(turid)
    ventSvar(turid, 403)
    await turid.getByRole('button', { name: 'Send tilbake' }).click()
    await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Sendt tilbake')
  }
  const svarOgRett = async (svar: string, vekte: string) => {
    await ingrid.goto(sti)
    await sjekkSiden(ingrid)
    await ingrid.getByRole('button', { name: 'Svar', exact: true }).last().click()
    await ingrid.getByRole('textbox', { name: 'Svaret ditt' }).fill(svar)
    await ingrid.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(ingrid.getByText(svar)).toBeVisible()
    await gaaTil(ingrid, 'Vurdering')
    const barn = ingrid.getByRole('region', { name: /^Emil/ }).first()
    await barn.getByRole('textbox', { name: /^Vekte/ }).fill(vekte)
    await barn.getByRole('button', { name: /^Før inn/ }).click()
    await expect(barn.getByText('Ført inn av Ingrid Solvang')).toBeVisible()
    await foresla(ingrid, 'Foreslå på nytt')
  }

  await sendTilbake(1, 'Hva er veid mot hva?')
  await svarOgRett('Skrevet om.', 'Vi mener håndballen veier tyngre enn at utgiften er liten.')
  await sendTilbake(2, 'Og hva sier Emil selv?')
  await svarOgRett('Han er spurt nå.', 'Emil vil helst spille. Det veier tyngre enn at utgiften er liten.')

  await turid.goto(sti)
  await expect(turid.getByText('Versjon 3').first()).toBeVisible()
  await expect(turid.getByText('Hva er veid mot hva?')).toBeVisible()
  await expect(turid.getByText('Han er spurt nå.')).toBeVisible()
  await turid.getByRole('button', { name: 'Vis versjon 2' }).first().click()
  await expect(turid.getByText('Vi mener håndballen veier tyngre enn at utgiften er liten.')).toBeVisible()
  await turid.getByRole('radio', { name: /^Godkjenn/ }).check()
  await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  // Det siste spørsmålet svares av den som setter navnet sitt under.
  await expect(turid.getByText(/Svar på det siste spørsmålet/)).toBeVisible()
  await turid
    .getByRole('radiogroup', { name: /^Til slutt/ })
    .getByRole('radio', { name: 'Oppfylt', exact: true })
    .check()
  await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  const sporsmal = turid.getByRole('alertdialog', { name: 'Vil du godkjenne vedtaket?' })
  await sporsmal.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')

  await ingrid.goto(sti)
  await expect(ingrid.getByRole('heading', { name: 'Slik kom saken hit' })).toBeVisible()
  await expect(ingrid.getByText(/sendte det tilbake/)).toHaveCount(2)
  await sjekkSiden(ingrid)

  // Andelen står under brevet og ved barnet. Arket slik familien får det, har verken tall eller merker.
  const andel = ingrid.getByText(/% av brevet er standardtekst/)
  await expect(andel).toBeVisible()
  await expect(ingrid.getByText(/^Standardtekst \d+\s%$/).first()).toBeVisible()
  await ingrid.getByRole('button', { name: 'Se som mottaker' }).click()
  const ark = ingrid.getByRole('article', { name: 'Brevet slik familien leser det' })
  await expect(ark).toContainText('Emil vil helst spille. Det veier tyngre enn at utgiften er liten.')
  await expect(andel).toHaveCount(0)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('button', { name: 'Tilbake til lesesiden' }).click()
  await expect(ingrid.getByRole('button', { name: 'Se som mottaker' })).toBeFocused()
})
