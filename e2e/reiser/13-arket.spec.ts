import { expect, test } from '../reise.ts'
import { enFamilie } from '../samtalefamilie.ts'
import { sjekkSiden } from '../sjekkSiden.ts'

test('@begge kartleggingen på papir: tomt skjema, utfylt på nynorsk, og et barn som ikke er med', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Arkhaug', [
    { fornavn: 'Birk', fodselsdato: '2015-05-04' },
    { fornavn: 'Sunniva', fodselsdato: '2019-09-12' },
  ])
  await side.goto(`/saker/${sakId}/kartlegging`)
  const apne = side.getByRole('button', { name: 'Skriv ut kartleggingen' })
  const dialog = side.getByRole('dialog', { name: 'Kartleggingen på papir' })
  const lenken = dialog.getByRole('button', { name: 'Åpne arket (PDF)' })
  const pdf = async () => {
    const sti = (await lenken.getAttribute('href')) ?? ''
    // Ingen navn i adressen: bare id-er.
    expect(sti).not.toMatch(/Birk|Sunniva|Arkhaug/)
    const svar = await side.request.get(sti)
    expect(svar.headers()['content-type']).toContain('application/pdf')
    // Filnavnet sier heller ikke hvem det gjelder.
    expect(svar.headers()['content-disposition'] ?? '').not.toMatch(/Birk|Sunniva|Arkhaug/)
    const innhold = await svar.body()
    expect(innhold.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    return innhold
  }

  await test.step('tomt, på bokmål', async () => {
    await apne.click()
    await sjekkSiden(side, { smal: false })
    await pdf()
  })

  await test.step('utfylt, på nynorsk', async () => {
    await dialog.getByRole('radio', { name: 'Svarene som er skrevet ned' }).check()
    await dialog.getByRole('radio', { name: 'Nynorsk' }).check()
    await expect(dialog).toContainText(/Svarene står på det språket de ble skrevet/)
    await pdf()
  })

  await test.step('uten barn går det ikke, og siden sier hva som skal velges', async () => {
    for (const navn of ['Birk', 'Sunniva']) await dialog.getByRole('checkbox', { name: navn }).uncheck()
    await expect(dialog).toContainText('Velg minst ett barn.')
    await expect(lenken).toBeDisabled()
    await dialog.getByRole('checkbox', { name: 'Birk' }).check()
    await sjekkSiden(side, { smal: false })
    const ett = await pdf()
    await dialog.getByRole('checkbox', { name: 'Sunniva' }).check()
    expect((await pdf()).length).not.toBe(ett.length)
  })
})
