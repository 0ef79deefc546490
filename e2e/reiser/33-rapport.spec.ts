import { writeFileSync } from 'node:fs'
import { lagPortefolje, lesPdf, sendRapporten } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

test.use({ egenTjener: '33-rapport' })

test('rapporten til kommunestyret: tallene fylles inn, lederen skriver, og sendt er den frosset', async ({
  loggInnSom,
  tjeneste,
}) => {
  test.slow()
  await lagPortefolje(tjeneste)
  const per = await loggInnSom('Per Anders')
  await per.goto('/internkontroll')
  await per.getByRole('link', { name: 'Rapport til kommunestyret' }).click()
  await expect(per.getByText('Ingen rapport er begynt')).toBeVisible()
  await sjekkSiden(per)

  await per.getByRole('button', { name: 'Begynn på en rapport' }).click()
  const dialog = per.getByRole('dialog', { name: 'Begynn på en rapport' })
  await sjekkSiden(per)
  await dialog.getByRole('button', { name: 'Begynn', exact: true }).click()
  await expect(per.getByRole('heading', { level: 1, name: /Rapport for 20/ })).toBeVisible()
  await expect(per.getByText(/Før rapporten kan sendes, må du skrive i: Kort sagt/)).toBeVisible()
  await expect(per.getByRole('img', { name: /^K1 Samtale om barna: / })).toBeVisible()
  await sjekkSiden(per)

  ventSvar(per, 422)
  await test.step('uten egne ord sier den nei, og hva som skal til', async () => {
    await per.getByRole('button', { name: 'Send rapporten' }).click()
    const send = per.getByRole('dialog', { name: 'Send rapporten' })
    await send.getByRole('button', { name: 'Frys rapporten' }).click()
    await expect(send.getByText(/Minst ett kapittel mangler egne ord/)).toBeVisible()
    await sjekkSiden(per)
    await send.getByRole('button', { name: 'Avbryt' }).click()
  })

  await test.step('sendt er den frosset, og filen er den samme for den som leser', async () => {
    await sendRapporten(per, 'Vi har spurt alle barna om det samme. Det går framover, men ikke fort nok.')
    await expect(per.getByRole('textbox', { name: /Egne ord/ })).toHaveCount(0)
    await sjekkSiden(per)
    const turid = await loggInnSom('Turid')
    const sider = await lesPdf(turid, per.getByRole('link', { name: 'Last ned PDF' }))
    expect(sider[0]).toContain('Rapport til kommunestyret om de sosiale tjenestene i Nav')
  })

  await test.step('datasettet sier hva som er med og ikke, og formålet velges før det kan hentes ut', async () => {
    await per.goto('/internkontroll')
    await per.getByRole('link', { name: /^Se datasettet/ }).click()
    await expect(per.getByRole('link', { name: 'Last ned data (JSON)' })).toHaveCount(0)
    await per.getByRole('radio', { name: 'Forskning' }).check()
    const adresse = await per.getByRole('link', { name: 'Last ned data (JSON)' }).getAttribute('href')
    const { rader } = await (await per.request.get(adresse ?? '')).json()
    expect(rader.length).toBeGreaterThan(50)
    await per.getByRole('button', { name: 'Vis de 37 kontorene i tabell 1' }).click()
    await expect(per.getByRole('rowheader', { name: 'Alta' })).toBeVisible()
    await sjekkSiden(per)
    const ark = await per.getByRole('link', { name: 'Åpne sjekklisten (PDF)' }).getAttribute('href')
    const fil = await per.request.get(ark ?? '')
    expect(fil.status()).toBe(200)
    if (process.env.HANDLINGSROM_BILDER)
      writeFileSync(`${process.env.HANDLINGSROM_BILDER}/sjekkliste.pdf`, await fil.body())
  })
})
