import { lagPortefolje } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test.use({ egenTjener: '37-kontorene' })

test('@begge to kontor: den som har hele kommunen, ser dem ved siden av hverandre, og lederen ved det ene ser bare sitt', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.slow()
  await lagPortefolje(tjeneste, '1')
  await lagPortefolje(tjeneste, '2', '--kontor', 'Nav Ytre Sundfjære')

  const marte = await loggInnSom('Marte')
  await marte.getByRole('link', { name: 'Internkontroll' }).click()
  await marte.getByRole('combobox', { name: 'Periode', exact: true }).selectOption({ index: 1 })
  const kontorene = marte.getByRole('region', { name: 'Kontorene i kommunen' })
  await expect(kontorene.getByRole('img', { name: /^K3, Nav Sundfjære: .*\d/ })).toBeVisible()
  await expect(kontorene.getByRole('img', { name: /^K3, Nav Ytre Sundfjære: .*\d/ })).toBeVisible()
  await sjekkSiden(marte)
  const kommunen = await marte.getByText(/det mangler i \d+ av \d+ saker/).textContent()

  await test.step('et utvalg vises bare for kommunen, og siden sier ikke noe om kontorene da', async () => {
    await marte.getByRole('combobox', { name: 'Saker' }).selectOption({ label: 'Første vedtak om stønad' })
    await expect(marte.getByRole('img', { name: /^K2: / })).toBeVisible()
    await expect(kontorene).toHaveCount(0)
  })

  await test.step('resten av internkontrollen svarer også den som ikke hører til ett kontor', async () => {
    for (const [sti, navn] of [
      ['avvik', 'Avvik og tiltak'],
      ['register', 'Rutiner og registre'],
      ['arshjul', 'Årshjul'],
      ['egenvurdering', 'Egenvurdering'],
      ['rapport', 'Rapport til kommunestyret'],
      ['undersokelse', 'Det familiene sier'],
      ['datasett', 'Datasett, kilder og sjekkliste'],
    ] as const) {
      await marte.goto(`/internkontroll/${sti}`)
      await expect(marte.getByRole('heading', { level: 1 })).toHaveText(navn)
      await sjekkSiden(marte)
    }
  })

  await test.step('lederen ved det ene kontoret ser sine egne tall, og ikke det andre', async () => {
    const per = await loggInnSom('Per Anders')
    await per.goto('/internkontroll')
    await per.getByRole('combobox', { name: 'Periode', exact: true }).selectOption({ index: 1 })
    await expect(per.getByRole('img', { name: /^K3: .*\d/ })).toBeVisible()
    await expect(per.getByText('Nav Ytre Sundfjære')).toHaveCount(0)
    await expect(per.getByRole('region', { name: 'Kontorene i kommunen' })).toHaveCount(0)
    expect(await per.getByText(/det mangler i \d+ av \d+ saker/).textContent()).not.toBe(kommunen)
  })
})
