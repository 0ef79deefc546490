import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

// Bare på den innebygde databasen: der kan klokka stilles, og reisene skjer på en søndag.
test('nødhjelp en søndag, av én person, med etterkontroll neste virkedag', async ({ loggInnSom }) => {
  const ingrid = await loggInnSom('Ingrid')
  await ingrid.goto('/soknad/ny')
  await ingrid.getByRole('radio', { name: /^Muntlig/ }).check()
  await ingrid.getByRole('checkbox', { name: 'Mangler penger til mat' }).check()
  await ingrid.getByRole('textbox', { name: 'Fornavn' }).fill('Halvdan')
  await ingrid.getByRole('textbox', { name: 'Etternavn' }).fill('Bergset')
  await ingrid
    .getByRole('radiogroup', { name: /adressesperre/ })
    .getByRole('radio', { name: 'Nei' })
    .check()
  ventSvar(ingrid, 403)
  await ingrid.getByRole('button', { name: 'Registrer søknaden' }).click()
  await expect(ingrid.getByRole('button', { name: 'Ta saken' })).toBeVisible()

  // Øverst hos alle på kontoret, også hos den som ikke registrerte den.
  const amir = await loggInnSom('Amir')
  await expect(amir.getByRole('listitem').filter({ hasText: 'Nødhjelp til familien Bergset' })).toBeVisible()
  await sjekkSiden(amir)

  await ingrid.getByRole('button', { name: 'Ta saken' }).click()
  await expect(ingrid.getByText('Neste: familien har et akutt behov')).toBeVisible()
  // Ikke tatt til behandling, ikke spurt om barna, ikke kartlagt: nødhjelpen stanses ikke av noe av det.
  await ingrid.getByRole('button', { name: 'Vurder nødhjelp' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Nødhjelp')
  await expect(ingrid.getByRole('textbox', { name: /^Beløp/ })).toHaveValue('')
  await sjekkSiden(ingrid)
  // Et sted å bo spør om stedet for barna, og stanser ingenting når det ikke står barn i saken.
  await ingrid.getByRole('radio', { name: /§ 27/ }).check()
  await expect(ingrid.getByText('Ingen barn er registrert i familien')).toBeVisible()
  await sjekkSiden(ingrid)
  await ingrid.getByRole('radio', { name: 'Penger' }).check()
  await ingrid.getByRole('checkbox', { name: 'Mat' }).check()
  await ingrid.getByRole('textbox', { name: /^Beløp/ }).fill('900')
  await ingrid.getByRole('button', { name: 'Innvilg nødhjelp' }).click()
  await expect(ingrid.getByText('Nødhjelpen er innvilget')).toBeVisible()
  await expect(ingrid.getByRole('main')).toContainText(dag(1).kort)
  await sjekkSiden(ingrid)
  await ingrid.getByRole('link', { name: 'Se vedtaket' }).click()
  await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Vedtak om nødhjelp')
  await sjekkSiden(ingrid)
  // Dagen settes av et menneske; det som er gått fra økonomisystemet, føres inn.
  await ingrid.getByRole('button', { name: 'Sett dag for én gang' }).click()
  const plan = ingrid.getByRole('dialog', { name: 'Sett dag for én gang' })
  await plan.getByRole('button', { name: 'Lagre' }).click()
  await expect(plan).toContainText('Skriv dagen.')
  await plan.getByRole('textbox', { name: 'Dagen pengene skal være der' }).fill('22.11.2026')
  await sjekkSiden(ingrid, { smal: false })
  await plan.getByRole('button', { name: 'Lagre' }).click()
  await expect(plan).toHaveCount(0)
  await expect(ingrid.getByText('Planlagt', { exact: true })).toBeVisible()
  await ingrid.getByRole('button', { name: 'Før inn betalt' }).click()
  await ingrid.getByRole('dialog').getByRole('button', { name: 'Før inn' }).click()
  await expect(ingrid.getByText('Betalt', { exact: true })).toBeVisible()
  await expect(ingrid.getByRole('button', { name: 'Før inn betalt' })).toHaveCount(0)
  await sjekkSiden(ingrid)
  // Bare dagen kan rettes, og ikke uten en grunn.
  await ingrid.getByRole('button', { name: 'Rett dagen' }).click()
  const rett = ingrid.getByRole('dialog', { name: 'Rett dagen' })
  await rett.getByRole('textbox', { name: /^Dagen pengene ble betalt/ }).fill('22.11.2026')
  await rett.getByRole('button', { name: 'Rett dagen' }).click()
  await expect(rett.getByRole('textbox', { name: /^Hvorfor/ })).toBeFocused()
  await sjekkSiden(ingrid, { smal: false })
  await ingrid.keyboard.press('Escape')
  await expect(rett).toHaveCount(0)
  await expect(ingrid.getByRole('button', { name: 'Rett dagen' })).toBeFocused()
  // Den som innvilget, kan ikke selv gjøre etterkontrollen.
  await expect(ingrid.getByRole('button', { name: 'Før inn etterkontrollen' })).toHaveCount(0)
  const vedtak = new URL(ingrid.url()).pathname

  const turid = await loggInnSom('Turid')
  // Fristen er neste virkedag: mandagen etter.
  const oppgave = turid.getByRole('listitem').filter({ hasText: 'Bergset' })
  await expect(oppgave.first()).toContainText(
    'Innvilget av én person i dag. En kollega skal lese den etterpå.',
  )
  await expect(oppgave.first()).toContainText('23. nov.')
  await oppgave.getByRole('link').first().click()
  await expect(turid).toHaveURL(new RegExp(`${vedtak}$`))
  await turid
    .getByRole('textbox', { name: /^Hva så du/ })
    .fill('Ringte mandag: har fått mat, og resten av søknaden er i gang.')
  ventSvar(turid, 403)
  await turid.getByRole('button', { name: 'Før inn etterkontrollen' }).click()
  await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Etterkontrollen er ført inn')
  await sjekkSiden(turid)
})
