import { dag } from '../dag.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, send } from '../samtalefamilie.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('dokumentasjon: bare det som trengs, med hvorfor og en frist; brevet må ut, og det som kommer, føres opp', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Myhrer', [{ fornavn: 'Live', fodselsdato: '2017-05-06' }])
  const { soknader } = (await (await side.request.get(`/api/saker/${sakId}`)).json()) as {
    soknader: { soknadId: string }[]
  }
  await send(side, `saker/${sakId}/kommandoer/taTilBehandling`, { soknadId: soknader[0]?.soknadId })
  await side.goto(`/saker/${sakId}`)
  const flere = async (valg: string) => {
    await side.getByRole('button', { name: 'Flere handlinger' }).click()
    await side.getByRole('menuitem', { name: valg }).click()
  }
  const ark = side.getByRole('article', { name: 'Brevet slik familien leser det' })
  await test.step('foreløpig svar: brevet leses slik familien får det, og sendes derfra', async () => {
    await flere('Gi foreløpig svar')
    const svaret = side.getByRole('dialog', { name: 'Gi foreløpig svar' })
    await svaret.getByRole('button', { name: 'Se som mottaker' }).click()
    await expect(svaret.getByRole('textbox', { name: /^Når kan søkeren vente svar/ })).toBeFocused()
    await svaret.getByRole('textbox', { name: /^Når kan søkeren vente svar/ }).fill(dag(21).tall)
    await svaret.getByRole('textbox', { name: /^Hvorfor tar det/ }).fill('Vi venter på to papirer.')
    await svaret.getByRole('button', { name: 'Se som mottaker' }).click()
    await expect(ark).toBeFocused()
    await expect(ark).toContainText('Dette er et foreløpig svar, og ikke et vedtak.')
    await expect(ark).toContainText('Vi venter på to papirer.')
    await sjekkSiden(side)
    await svaret.getByRole('button', { name: 'Lag foreløpig svar' }).click()
    await expect(svaret).toBeHidden()
  })
  await flere('Be om dokumentasjon')
  await expect(side.getByText('Dere har ikke bedt familien om noe.')).toBeVisible()
  await side.getByRole('button', { name: 'Be om dokumentasjon' }).click()
  const dialog = side.getByRole('dialog', { name: 'Be om dokumentasjon' })
  // Ingenting er fylt ut på forhånd, heller ikke fristen.
  await expect(dialog.getByRole('textbox', { name: 'Siste dag' })).toHaveValue('')
  await dialog.getByRole('button', { name: 'Lag brevet' }).click()
  await expect(dialog.getByText('Skriv hvorfor dere trenger det.')).toBeVisible()
  await expect(dialog.getByText('Skriv hva dere selv har sett etter.')).toBeVisible()
  await sjekkSiden(side)
  const forste = dialog.getByRole('group', { name: 'Dokument 1' })
  await forste.getByRole('combobox').selectOption({ label: 'Lønnsslipp' })
  await forste.getByRole('textbox', { name: /^Hvilket/ }).fill('For oktober og november')
  await forste.getByRole('textbox', { name: /^Hvorfor/ }).fill('Vi må vite hva du fikk utbetalt.')
  await dialog.getByRole('button', { name: 'Legg til ett til' }).click()
  const andre = dialog.getByRole('group', { name: 'Dokument 2' })
  await andre.getByRole('combobox').selectOption({ label: 'Faktura' })
  await andre.getByRole('textbox', { name: /^Hvilket/ }).fill('Den siste strømregningen')
  await andre.getByRole('textbox', { name: /^Hvorfor/ }).fill('Beløpet i søknaden er fra i fjor.')
  await dialog.getByRole('textbox', { name: 'Siste dag' }).fill(dag(14).tall)
  await dialog
    .getByRole('textbox', { name: /^Hva har dere sett etter selv/ })
    .fill('Så i søknaden og i A-meldingen.')
  await dialog.getByRole('button', { name: 'Se som mottaker' }).click()
  await expect(ark).toContainText('Den siste strømregningen')
  await sjekkSiden(side)
  // Tilbake står alt som det ble skrevet, og fokus er der hun var.
  await dialog.getByRole('button', { name: 'Tilbake til skjemaet' }).click()
  await expect(dialog.getByRole('button', { name: 'Se som mottaker' })).toBeFocused()
  await expect(andre.getByRole('textbox', { name: /^Hvilket/ })).toHaveValue('Den siste strømregningen')
  await dialog.getByRole('button', { name: 'Lag brevet' }).click()
  await expect(dialog).toBeHidden()
  await expect(side.getByText(/^Brevet er ikke sendt/)).toBeVisible()
  await sjekkSiden(side)

  await test.step('brevet på engelsk, til hjelp: ordene hennes oversettes av henne, resten står i malen', async () => {
    await side.getByRole('button', { name: 'Brevet på engelsk, til hjelp' }).click()
    await side
      .getByRole('textbox', { name: 'Vi må vite hva du fikk utbetalt.' })
      .fill('We need to know what you were paid.')
    await sjekkSiden(side)
    await side.getByRole('button', { name: 'Lag brevet på engelsk' }).click()
    await expect(side.getByText('Brevet på engelsk er laget. Det norske er ikke endret.')).toBeVisible()
    await expect(side.getByRole('button', { name: 'Last ned brevet på engelsk (PDF)' })).toBeVisible()
    await sjekkSiden(side)
  })

  await side.getByRole('button', { name: 'Brevet er sendt' }).click()
  const sendt = side.getByRole('dialog', { name: 'Brevet er sendt' })
  await sendt.getByRole('radio', { name: /posten/i }).check()
  await sendt.getByRole('button', { name: 'Før inn' }).click()
  await expect(side.getByText(/^Sendt i posten/)).toBeVisible()

  await side
    .getByRole('group', { name: 'Det som kan gjøres med lønnsslipp' })
    .getByRole('button', { name: 'Før opp som kommet' })
    .click()
  const kommet = side.getByRole('dialog', { name: /^Før opp som kommet/ })
  await kommet.getByRole('button', { name: 'Før opp' }).click()
  // Søknaden hun registrerte selv, er ikke noe familien har sendt.
  await expect(kommet.getByText('Familien har ikke sendt noen filer.')).toBeVisible()
  await expect(kommet.getByText('Velg et dokument, eller skriv hvordan dere fikk se det.')).toBeVisible()
  await kommet.getByRole('textbox', { name: /^Hvordan fikk dere se det/ }).fill('Viste dem på telefonen.')
  await kommet.getByRole('button', { name: 'Før opp' }).click()
  await expect(side.getByText('Kommet', { exact: true })).toBeVisible()

  await side.getByRole('button', { name: 'Gi mer tid' }).click()
  const tid = side.getByRole('dialog', { name: 'Gi mer tid' })
  await tid.getByRole('textbox', { name: /^Hvorfor/ }).fill('Hun ringte, regningen kommer i posten.')
  await tid.getByRole('textbox', { name: 'Ny siste dag' }).fill(dag(21).tall)
  await tid.getByRole('button', { name: 'Gi ny frist' }).click()
  await expect(side.getByText(/^Utsatt fra/)).toBeVisible()

  await side.getByRole('button', { name: 'Trengs ikke mer' }).click()
  const trekk = side.getByRole('dialog', { name: /^Trengs ikke mer/ })
  await trekk.getByRole('textbox', { name: /^Hvorfor/ }).fill('Strømselskapet sendte den til oss.')
  await trekk.getByRole('button', { name: 'Ta bort kravet' }).click()
  await expect(side.getByText('Trengs ikke', { exact: true })).toBeVisible()
  await expect(side.getByRole('button', { name: 'Gi mer tid' })).toBeHidden()
  await sjekkSiden(side)
})
