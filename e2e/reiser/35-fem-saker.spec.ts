import type { Page } from '@playwright/test'
import { lagPortefolje, lesPdf, meldTiltaketGjort, nyttTiltak, sendRapporten } from '../handgrep.ts'
import { fattetVedtak, lever, oppfylt, utenAndreleser } from '../provesaker.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

// Reisen endrer kommunens regel om andreleser, og har derfor sin egen tjener.
test.use({ egenTjener: '35' })

const FAMILIER = ['Aspelund', 'Bakkevik', 'Dalsbotn', 'Elvestrand', 'Furuset']

const SVIKTER = 'Barna spørres om skolen, og ikke om resten'
const TILTAK = 'Spør hvert barn om hvert tema'
const VURDERING = 'Færre mangler enn før. Arket på bordet er det eneste vi har endret.'
const MAL = '50'

test('fem trukne saker leses, det de er uenige om drøftes, avviket lukkes på det produktet målte en periode senere, og rapporten har det med', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.skip(!tjeneste.innebygd, 'Reisen flytter klokka.')
  test.slow()
  const ingrid = await loggInnSom('Ingrid')
  await utenAndreleser(await loggInnSom('Jonas'))
  for (const etternavn of FAMILIER) await fattetVedtak(ingrid, etternavn, ['Ask', 'Eir'], ingrid)

  let per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  await expect(per.getByText(/^Det svikter oftest når .* det mangler i 5 av 5 saker/)).toBeVisible()
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
    await lesSaken(turid, igjen <= 3)
  }
  await turid.goto('/internkontroll')
  await expect(turid.getByText('5 av 5 lest')).toBeVisible()
  await expect(turid.getByRole('heading', { name: 'Er leser og kontroll enige?' })).toBeVisible()
  await turid.getByRole('button', { name: 'Vis som tabell, med kappa' }).click()
  await sjekkSiden(turid)

  // I saken der leseren fant K3 i orden og kontrollen ikke, skriver lederen hva de kom til.
  await per.reload()
  await expect(per.getByText('5 av 5 lest')).toBeVisible()
  await per.getByRole('button', { name: 'Vis sakene og leserne' }).click()
  await per
    .getByRole('row')
    .filter({ hasText: '4 uenigheter å drøfte' })
    .first()
    .getByRole('link', { name: /^Se lesingen av sak/ })
    .click()
  await per.getByRole('button', { name: 'Skriv hva dere kom til: K3' }).click()
  const droft = per.getByRole('dialog', { name: /^Hva kom dere til\? K3/ })
  await droft.getByRole('radio', { name: 'Lesingen tok feil' }).check()
  await droft
    .getByRole('textbox', { name: /^Hvorfor/ })
    .fill('Barna er spurt om skolen, og ikke om resten. Vi åpner et avvik.')
  await droft.getByRole('button', { name: 'Skriv hva dere kom til' }).click()
  await expect(droft).toBeHidden()
  await expect(per.getByText('Lesingen tok feil')).toBeVisible()
  await sjekkSiden(per)

  await test.step('av prøven åpner lederen et avvik, og kontorets tall fryses', async () => {
    await lagPortefolje(tjeneste, '3')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await expect(per.getByText('Leserne fant at noe mangler på K3', { exact: false })).toBeVisible()
    await per.getByRole('button', { name: /^Åpne avvik på saksprøven/ }).click()
    const dialog = per.getByRole('dialog', { name: 'Åpne avvik' })
    await dialog.getByRole('textbox', { name: 'Hva svikter?' }).fill(SVIKTER)
    await dialog.getByRole('textbox', { name: /^Målet: noe mangler/ }).fill(MAL)
    await dialog
      .getByRole('textbox', { name: /^Hva tror dere/ })
      .fill('Vi spør om skolen, og så er tiden ute.')
    await sjekkSiden(per)
    await dialog.getByRole('button', { name: 'Åpne avviket' }).click()
    await expect(per.getByRole('heading', { level: 1, name: SVIKTER })).toBeVisible()
    await expect(per.getByText(/^mangler i \d+ av \d+ saker/)).toHaveCount(1)
    await nyttTiltak(per, TILTAK, 'Ingrid Solvang', '1.12.2026')
    await sjekkSiden(per)
  })

  await test.step('den som eier tiltaket, melder at det er gjort', async () => {
    const eier = await loggInnSom('Ingrid')
    await meldTiltaketGjort(eier, 'Arket ligger på bordet i hver samtale.')
  })

  let etter = ''
  await test.step('en hel periode senere har produktet målt, målet er nådd, og avviket lukkes', async () => {
    await tjeneste.stillKlokka('2027-04-30T09:30:00.000Z')
    await lagPortefolje(tjeneste, '4')
    await tjeneste.stillKlokka('2027-05-01T09:30:00.000Z')
    per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await per.getByRole('link', { name: 'Vurder om det hjalp' }).click()
    await expect(per.getByText(/^mangler i \d+ av \d+ saker/)).toHaveCount(2)
    await expect(per.getByText('Målet er nådd i den siste perioden.', { exact: false })).toBeVisible()
    await sjekkSiden(per)
    await per.getByRole('button', { name: 'Lukk avviket' }).click()
    const lukk = per.getByRole('dialog', { name: 'Vil du lukke avviket?' })
    await lukk.getByRole('button', { name: 'Lukk avviket' }).click()
    await expect(lukk.getByText('Skriv hvordan du vurderer det.')).toBeVisible()
    await sjekkSiden(per)
    await lukk.getByRole('textbox', { name: 'Hvordan vurderer du det som er målt?' }).fill(VURDERING)
    await lukk.getByRole('button', { name: 'Lukk avviket' }).click()
    await expect(lukk).toBeHidden()
    const lukket = per.getByRole('region', { name: 'Avviket er lukket' })
    await expect(lukket.getByText(VURDERING)).toBeVisible()
    await expect(
      lukket.getByText(/^Lukket på tallet i den siste perioden\. Lukket av Per Anders/),
    ).toBeVisible()
    await expect(per.getByText(/^K3 .* · Lukket 1\. mai 2027/)).toBeVisible()
    await expect(per.getByRole('button', { name: /Legg til tiltak|Lukk avviket|Mål i en/ })).toHaveCount(0)
    await sjekkSiden(per)
    await per.getByRole('link', { name: 'Avvik og tiltak' }).first().click()
    const lukkede = per.getByRole('region', { name: 'Lukkede' })
    await expect(lukkede.getByRole('link', { name: SVIKTER })).toBeVisible()
    etter =
      /\d+ av \d+/.exec((await lukkede.getByText(/^Etter: mangler i/).textContent()) ?? '')?.[0] ?? 'ingen'
    await expect(lukkede.getByText(/Lukket 1\. mai 2027/)).toBeVisible()
    await sjekkSiden(per)
  })

  await test.step('rapporten til kommunestyret sier hva som sviktet, hva som ble gjort og om det hjalp', async () => {
    await per.goto('/internkontroll/rapport')
    await per.getByRole('button', { name: 'Begynn på en rapport' }).click()
    await per
      .getByRole('dialog', { name: 'Begynn på en rapport' })
      .getByRole('button', { name: 'Begynn', exact: true })
      .click()
    const kapittel = per.getByRole('region', { name: 'Avvik, tiltak og om det hjalp' })
    await expect(kapittel.getByRole('heading', { level: 3, name: SVIKTER })).toBeVisible()
    await expect(kapittel.getByText(/Lukket 1\. mai 2027, på det som ble målt etterpå/)).toBeVisible()
    await sendRapporten(per, 'Vi spør nå hvert barn om det samme. Det går framover.')
    await sjekkSiden(per)
  })

  await test.step('side for side: hvert kapittel, avviket og tallet etterpå står i filen', async () => {
    const sider = await lesPdf(per, per.getByRole('link', { name: 'Last ned PDF' }))
    const hele = sider.join(' ')
    const kapitlene = await per.getByRole('heading', { level: 2 }).allTextContents()
    expect(kapitlene.length).toBeGreaterThan(8)
    for (const tittel of [...kapitlene, SVIKTER])
      expect(
        sider.some(s => s.includes(tittel)),
        tittel,
      ).toBe(true)
    for (const ord of [TILTAK, etter, 'Tallet fra før er ikke med, fordi perioden ikke var over'])
      expect(hele).toContain(ord)
    expect(sider.filter(s => s.trim().length < 100)).toEqual([])
    expect(hele).not.toMatch(/Ingrid Solvang|Aspelund|Bakkevik|Dalsbotn|Elvestrand|Furuset/)
  })
})

/** Leseren svarer på hvert målepunkt og leverer. I de siste sakene finner hun ikke at barna er spurt om det de trenger. */
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
