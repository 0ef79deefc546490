import { FELLES } from '../froord.ts'
import { apneSak, celle, gaaTil, skrivSvar } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge utdraget til utskrift: hvem, hva som kommer med, hva som holdes tilbake, og at det ble laget', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const knapp = (navn: string) => side.getByRole('button', { name: navn, exact: true })
  const [barn] = FELLES.barn
  if (!barn) throw new Error('Frøet har barn')
  await apneSak(side, FELLES.etternavn)

  await test.step('ett svar ingen har merket, står i saken', async () => {
    await gaaTil(side, 'Kartlegging')
    await celle(side, 'Skole', barn.fornavn).click()
    await knapp('Skriv svaret').click()
    await skrivSvar(side, 'Trives i klassen.')
    await knapp('Lagre svaret').click()
    await expect(celle(side, 'Skole', barn.fornavn)).toHaveAccessibleName(/kartlagt/)
  })

  await test.step('siden finnes fra saken, og ber om at noen blir valgt', async () => {
    await gaaTil(side, 'Oversikt')
    await knapp('Flere handlinger').click()
    await side.getByRole('menuitem', { name: 'Utdrag til utskrift' }).click()
    await expect(side.getByRole('heading', { level: 1 })).toHaveText('Utdrag av kartleggingen')
    await expect(side.getByText('Velg hvem utdraget er for')).toBeVisible()
    await sjekkSiden(side)
  })

  const ark = side.getByRole('region', { name: 'Slik blir arket' })
  await test.step('det umerkede er holdt tilbake: på arket finnes det ikke, og listen sier hvorfor', async () => {
    await side.getByRole('radio', { name: new RegExp(FELLES.fornavn) }).check()
    await expect(ark).toContainText(FELLES.fornavn)
    await expect(ark).not.toContainText('Trives i klassen.')
    const tilbake = side.getByRole('region', { name: 'Holdes tilbake' })
    // Andre reiser kan ha skrevet mer om barnet før denne.
    await expect(tilbake).toContainText(new RegExp(`${barn.fornavn}: [^:]*skole`))
    await expect(tilbake).toContainText('Ingen har tatt stilling til om det kan vises.')
    await sjekkSiden(side)
  })

  await test.step('arket kan være på et annet språk enn skjermen', async () => {
    await side.getByRole('radio', { name: 'English' }).check()
    await expect(ark).toContainText('Excerpt of the mapping')
  })

  await test.step('papiret finnes når det er ført i saken', async () => {
    await knapp('Lag utdraget').click()
    const lenke = side.getByRole('button', { name: 'Åpne arket (PDF)' })
    const sti = await lenke.getAttribute('href')
    const pdf = await side.request.get(sti ?? '')
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
    await expect(side.getByRole('region', { name: 'Laget før' })).toContainText(
      `Til ${FELLES.fornavn}, English`,
    )
    await sjekkSiden(side)
    await gaaTil(side, 'Oversikt')
    await expect(side.getByText('Laget et utdrag av kartleggingen').first()).toBeVisible()
  })
})
