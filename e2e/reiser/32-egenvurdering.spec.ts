import type { Page } from '@playwright/test'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '32-egenvurdering' })

test('egenvurderingen: lederen åpner og gir ansvaret, den ansvarlige skriver, og bare den ansvarlige sier at den er ferdig', async ({
  loggInnSom,
}) => {
  const per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  await per.getByRole('link', { name: 'Egenvurdering' }).click()
  await expect(per.getByText('Ingen egenvurdering er åpnet')).toBeVisible()
  await apne(per, 'Barn og familie', 'Ser vi barna?', 'Ingrid Solvang')

  await test.step('Ingrid finner den på sin dag, og skriver', async () => {
    const ingrid = await loggInnSom('Ingrid')
    await ingrid.getByRole('link', { name: 'Ser vi barna?' }).click()
    await ingrid.getByRole('button', { name: 'Sett dag for Oppstartsmøte' }).click()
    const dialog = ingrid.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Når?' }).fill('15.1.2099')
    await dialog
      .getByRole('combobox', { name: /^Hvem har ansvaret/ })
      .selectOption({ label: 'Turid Bakkemo' })
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await ingrid.getByRole('button', { name: /^Svar: Har vi rutiner eller fast praksis for når/ }).click()
    await dialog.getByRole('radio', { name: 'Delvis' }).check()
    await dialog
      .getByRole('textbox', { name: 'Med egne ord' })
      .fill('I den første samtalen, men ikke senere.')
    await dialog.getByRole('button', { name: 'Lagre' }).click()
    await expect(dialog).toBeHidden()
    await ingrid.getByRole('button', { name: 'Noter samtale' }).click()
    await expect(dialog.getByText(/Bare måneden og rollen lagres/)).toBeVisible()
    await dialog.getByRole('combobox', { name: 'Snakket med' }).selectOption({ label: 'En forelder' })
    await dialog.getByRole('textbox', { name: 'Hva fikk dere vite?' }).fill('Vil gjerne bli spurt om barna.')
    await sjekkSiden(ingrid)
    await dialog.getByRole('button', { name: 'Noter samtale' }).click()
    await expect(dialog).toBeHidden()
    await expect(ingrid.getByText(/^En forelder · /)).toBeVisible()
    await expect(ingrid.getByText('Minst ett spørsmål er ikke besvart.', { exact: false })).toBeVisible()
    await sjekkSiden(ingrid)
  })

  await test.step('kilden har ingen spørsmål for kvalifiseringsprogrammet, og siden sier det', async () => {
    await per.goto('/internkontroll/egenvurdering')
    await apne(per, 'Kvalifiseringsprogrammet', 'Programmet vårt', 'Per Anders Nilut')
    await expect(per.getByText('Kilden gir ingen spørsmål for dette.', { exact: false })).toBeVisible()
    for (const del of ['Tema', 'Lovgrunnlag', 'Faktagrunnlag', 'Vurdering', 'Konklusjon', 'Oppfølging']) {
      await per.getByRole('button', { name: `Skriv: ${del}` }).click()
      const dialog = per.getByRole('dialog', { name: del })
      await dialog.getByRole('textbox', { name: del }).fill('Skrevet av kontoret.')
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await expect(dialog).toBeHidden()
    }
    await per.getByRole('button', { name: 'Si at den er ferdig' }).click()
    await per.getByRole('dialog').getByRole('button', { name: 'Den er ferdig' }).click()
    await expect(per.getByText(/meldt av Per Anders Nilut/)).toBeVisible()
    await expect(per.getByRole('button', { name: /^Skriv:/ })).toHaveCount(0)
    await sjekkSiden(per)
    await per.goto('/internkontroll/egenvurdering')
    await expect(per.getByText(/Neste: Tidsplan/)).toBeVisible()
    await sjekkSiden(per)
  })
})

async function apne(side: Page, mal: string, tittel: string, ansvarlig: string): Promise<void> {
  await side.getByRole('button', { name: 'Åpne egenvurdering' }).click()
  const dialog = side.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Hva gjelder den?' }).selectOption({ label: mal })
  await dialog.getByRole('textbox', { name: 'Hva skal den hete?' }).fill(tittel)
  await dialog.getByRole('combobox', { name: 'Hvem har ansvaret?' }).selectOption({ label: ansvarlig })
  await dialog.getByRole('button', { name: 'Åpne egenvurdering' }).click()
  await expect(side.getByRole('heading', { level: 1, name: tittel })).toBeVisible()
}
