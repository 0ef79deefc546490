import type { Page } from '@playwright/test'
import { fattetVedtak, lever, oppfylt, utenAndreleser } from '../provesaker.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

// Reisen endrer kommunens regel om andreleser, og har derfor sin egen tjener.
test.use({ egenTjener: '35' })

const FAMILIER = ['Aspelund', 'Bakkevik', 'Dalsbotn', 'Elvestrand', 'Furuset']

test('fem trukne saker leses av en kollega, det de er uenige om drøftes, og det blir et avvik med tiltak', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  await utenAndreleser(await loggInnSom('Jonas'))
  for (const etternavn of FAMILIER) await fattetVedtak(ingrid, etternavn, ['Ask', 'Eir'], ingrid)

  const per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  await per.getByRole('button', { name: 'Trekk saker til lesing' }).click()
  const dialog = per.getByRole('dialog', { name: 'Trekk saker til lesing' })
  await dialog.getByRole('textbox', { name: 'Første vedtak om stønad' }).fill('5')
  await dialog.getByRole('checkbox', { name: 'Turid Bakkemo' }).check()
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog).toBeHidden()
  await expect(per.getByText('0 av 5 lest')).toBeVisible()

  const turid = await loggInnSom('Turid')
  await expect(turid.getByText('5 saker er trukket til lesing for deg.')).toBeVisible()
  for (let igjen = FAMILIER.length; igjen > 0; igjen--) {
    await turid.goto('/internkontroll')
    const lesinger = turid.getByRole('link', { name: /^Les sak / })
    await expect(lesinger).toHaveCount(igjen)
    await lesinger.first().click()
    await lesSaken(turid, igjen === 1)
  }
  await turid.goto('/internkontroll')
  await expect(turid.getByText('5 av 5 lest')).toBeVisible()
  await expect(turid.getByRole('heading', { name: 'Er leser og kontroll enige?' })).toBeVisible()
  await turid.getByRole('button', { name: 'Vis som tabell, med kappa' }).click()
  await sjekkSiden(turid)

  // Lederen finner det de er uenige om, og skriver hva de kom til.
  await per.reload()
  await expect(per.getByText('5 av 5 lest')).toBeVisible()
  await per.getByRole('button', { name: 'Vis sakene og leserne' }).click()
  await per
    .getByRole('row')
    .filter({ hasText: /uenighet(er)? å drøfte/ })
    .first()
    .getByRole('link', { name: /^Se lesingen av sak/ })
    .click()
  await per.getByRole('button', { name: 'Skriv hva dere kom til' }).first().click()
  const droft = per.getByRole('dialog', { name: /^Hva kom dere til om/ })
  await droft.getByRole('radio', { name: 'Kontrollen tok feil' }).check()
  await droft.getByRole('textbox', { name: /^Hvorfor/ }).fill('Ordene står i et notat kontrollen ikke leser.')
  await droft.getByRole('button', { name: 'Skriv hva dere kom til' }).click()
  await expect(droft).toBeHidden()
  await expect(per.getByText('Kontrollen tok feil')).toBeVisible()
  await sjekkSiden(per)
})

/** Leseren svarer på hvert målepunkt og leverer. I den siste saken finner hun ikke at barna er spurt om det de trenger. */
async function lesSaken(turid: Page, mangelfull: boolean): Promise<void> {
  await expect(turid.getByRole('heading', { level: 1, name: /^Lesing av sak/ })).toBeVisible()
  const oppfylte = ['K1', 'K2', 'V1', 'V2', 'V3', 'V4', 'V5', 'O']
  for (const punkt of mangelfull ? oppfylte : [...oppfylte, 'K3']) await oppfylt(turid, punkt)
  if (mangelfull) {
    const k3 = turid.getByRole('region', { name: /^K3/ })
    await k3.getByRole('radio', { name: 'Ikke oppfylt' }).check()
    await k3.getByRole('checkbox', { name: 'Journalen' }).check()
    await k3.getByRole('textbox', { name: /^Hvorfor/ }).fill('Det står ikke at noen har spurt barna.')
    await k3.getByRole('textbox', { name: /^Hva bør gjøres/ }).fill('Ta det opp på fagmøtet.')
    await k3.getByRole('button', { name: 'Lagre K3' }).click()
  }
  await expect(turid.getByText('Alle målepunktene er ferdige.')).toBeVisible()
  await lever(turid)
}
