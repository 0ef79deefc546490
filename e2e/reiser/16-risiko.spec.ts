import { FELLES } from '../froord.ts'
import { apneSak, gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge tanken før et møte: skrevet i saken, samlet for den som har saken og for lederen', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  await apneSak(side, FELLES.etternavn)
  await gaaTil(side, 'Samtaler')
  await side.getByRole('button', { name: 'Vis eller skriv' }).click()
  await side.getByRole('radio', { name: 'Nei, vær to' }).check()
  await side.getByRole('textbox', { name: 'Hva vet vi' }).fill('Hunden i gangen er løs.')
  await side.getByRole('textbox', { name: 'Hva gjør vi' }).fill('Ring fra porten.')
  await side.getByRole('button', { name: 'Lagre vurderingen' }).click()
  await expect(side.getByRole('listitem').filter({ hasText: 'Hunden i gangen' })).toBeVisible()

  await test.step('lederen ser den fra Fordeling, og får ingen vei inn i saken', async () => {
    const leder = await loggInnSom('Per Anders')
    await leder.goto('/fordeling')
    await leder.getByRole('link', { name: 'Trygghet før møter' }).click()
    const rad = leder.getByRole('listitem').filter({ hasText: `Familien ${FELLES.etternavn}` })
    await expect(rad).toContainText('Kan møtet holdes alene? Nei, vær to')
    await expect(rad).toContainText('Hva gjør vi: Ring fra porten.')
    await expect(rad.getByRole('link')).toHaveCount(0)
    await sjekkSiden(leder)
    await leder.screenshot({ path: '.tmp/risiko-1280.png', fullPage: true })
    await leder.setViewportSize({ width: 360, height: 800 })
    await leder.emulateMedia({ colorScheme: 'dark' })
    await leder.screenshot({ path: '.tmp/risiko-360.png', fullPage: true })
  })

  await test.step('en kollega uten saken ser den ikke', async () => {
    const turid = await loggInnSom('Turid')
    await turid.goto('/risiko')
    await expect(turid.getByText('Ingen har skrevet ned noe før et møte')).toBeVisible()
  })
})
