import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validerDigisosSoker } from '../../server/src/adapters/digisos/skjema.ts'
import { apneSak, celle, gaaTil, lastOpp, skrivSvar } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { erKommet, sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { eksempelTilOss } from '../soknader.ts'

// Den andre bygger på saken fra den første.
test.describe.configure({ mode: 'serial' })

test('@begge den offisielle søknaden blir sak, og barna blir kartlagt', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  await sjekkSiden(side)
  const resultat = await lastOpp(side, 'soknad.json', eksempelTilOss())
  await expect(resultat).toContainText('Mottatt')
  await sjekkSiden(side)
  // Ingen har saken ennå: innholdet er stengt til noen tar den.
  ventSvar(side, 403)
  await resultat.getByRole('link', { name: 'Til saken' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toHaveText('Ingen har tatt saken')
  await sjekkSiden(side)
  await side.getByRole('button', { name: 'Ta saken' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toContainText('Nordmann')
  await sjekkSiden(side)
  const neste = (knapp: string) => side.getByRole('button', { name: knapp })
  await neste('Ta til behandling').click()
  await neste('Besvar spørsmålet').click()
  const dialog = side.getByRole('dialog', { name: 'Er dette alle barna?' })
  await sjekkSiden(side)
  await dialog.getByRole('radio', { name: 'Ja, dette er alle' }).check()
  await dialog.getByRole('combobox', { name: 'Hvordan fikk du vite det?' }).selectOption('telefon')
  await dialog.getByRole('textbox', { name: 'Hva ble sagt?' }).fill('Bare disse to, sier far.')
  await dialog.getByRole('button', { name: 'Lagre svaret' }).click()
  await expect(dialog).toBeHidden()
  // Knappen som åpnet spørsmålet, er borte; den som bruker tastatur, står ved det som mangler.
  await expect(side.getByRole('heading', { name: 'Mangler og frister' })).toBeFocused()

  await gaaTil(side, 'Søknad')
  await expect(side.getByRole('heading', { level: 1 })).toContainText('Søknad')
  await sjekkSiden(side)

  await gaaTil(side, 'Kartlegging')
  await sjekkSiden(side)
  const fritid = celle(side, 'Fritid', 'Småen')
  await fritid.first().click()
  await sjekkSiden(side)
  await side.getByRole('button', { name: 'Skriv svaret' }).click()
  await skrivSvar(side, 'Vil begynne på fotball, men har ikke sko.')
  await sjekkSiden(side, { smal: false })
  await side.getByRole('button', { name: 'Lagre svaret' }).click()
  await expect(fritid.first()).toHaveAccessibleName(/kartlagt/)
  await side.getByRole('button', { name: 'Lukk svaret' }).click()

  // Det andre barnet, uten mus: pil bort og ned, Enter åpner, Esc lukker og gir fokus tilbake.
  await expect(fritid.first()).toBeFocused()
  await side.keyboard.press('ArrowRight')
  await expect(fritid.nth(1)).toBeFocused()
  await side.keyboard.press('ArrowDown')
  const klaer = celle(side, 'Klær og utstyr', 'Småen').nth(1)
  await expect(klaer).toBeFocused()
  await side.keyboard.press('Enter')
  await side.getByRole('button', { name: 'Skriv svaret' }).press('Enter')
  await side.getByRole('radio', { name: /^Kartlagt/ }).press('Space')
  await side.getByRole('textbox', { name: /^Svaret/ }).focus()
  await side.keyboard.type('Har vokst ut av vinterjakka.')
  await side.getByRole('combobox', { name: 'Hvem sa det?' }).press('B')
  await side.getByRole('combobox', { name: 'Hvordan?' }).press('H')
  await side.getByRole('button', { name: 'Lagre svaret' }).press('Enter')
  await expect(klaer).toHaveAccessibleName(/kartlagt.*vinterjakka/)
  await side.keyboard.press('Escape')
  await expect(klaer).toBeFocused()
})

const NITTENDE = [
  'Han klarer desember med lønnen som kommer den femtende.',
  'Skoene er hele, og han er med på det de andre er med på.',
]
const VURDERT = ['Vil være med på fotballen igjen.', 'Trenger ro til lekser, og et eget sted å sove.']

test('@begge vurdert, foreslått, sendt tilbake, rettet, godkjent, lest og sendt', async ({
  loggInnSom,
  tjeneste,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  await apneSak(ingrid, 'Nordmann')

  await test.step('måneder og beløp: alt starter tomt', async () => {
    await gaaTil(ingrid, 'Vurdering')
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Vurdering')
    await sjekkSiden(ingrid)
    await ingrid.getByRole('textbox', { name: 'Fra og med måned' }).fill('12.2026')
    await ingrid.getByRole('textbox', { name: 'Til og med måned' }).fill('12.2026')
    await ingrid.getByRole('button', { name: 'Lagre månedene' }).click()
    await expect(ingrid.getByRole('button', { name: 'Lagre månedene' })).toBeHidden()
    const apne = ingrid.getByRole('button', { name: /^Bestem: / })
    const antall = await apne.count()
    expect(antall).toBeGreaterThan(5)
    await expect(ingrid.getByText('Ikke bestemt', { exact: true })).toHaveCount(antall)
    await expect(ingrid.getByRole('button', { name: /^Endre: / })).toHaveCount(0)
    for (const [i, belop] of ['1 250', '640,50'].entries()) {
      await apne.first().click()
      const dialog = ingrid.getByRole('dialog', { name: /^Bestem: / })
      const felt = dialog.getByRole('textbox', { name: /^Beløp/ })
      await expect(felt).toHaveValue('')
      await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
      if (i === 0) await sjekkSiden(ingrid)
      await dialog.getByRole('radio', { name: 'Dekkes etter § 18' }).check()
      await felt.fill(belop)
      await dialog
        .getByRole('textbox', { name: /^Behovet/ })
        .fill('Det holder til lønningen kommer, sier han selv.')
      await dialog
        .getByRole('textbox', { name: /^Beløpet: / })
        .fill('Det er det han har regnet ut at de mangler.')
      await expect(
        dialog.getByRole('radiogroup', { name: /^Formen/ }).getByRole('radio', { checked: true }),
      ).toHaveCount(0)
      // Den andre linjen er et barn med søsken, under normen: da må det stå hva som gjelder akkurat ham.
      if (i === 1)
        await dialog
          .getByRole('textbox', { name: /^Hvorfor trenger akkurat Småen mindre/ })
          .fill('Han har arvet hele skoene til broren, og de passer.')
      await dialog.getByRole('radio', { name: /^Bidrag/ }).check()
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await expect(dialog).toBeHidden()
      await expect(apne).toHaveCount(antall - 1 - i)
    }
  })

  await test.step('livsopphold under normen er delvis avslått, og § 19 vurderes for hver linje', async () => {
    const budsjett = ingrid.getByRole('region', { name: 'Budsjett' })
    const knapper = budsjett.getByRole('button', { name: /^Vurder § 19: / })
    await expect(knapper).toHaveCount(2)
    await expect(budsjett.getByText('§ 19 er ikke vurdert')).toHaveCount(2)
    for (const [i, ord] of NITTENDE.entries()) {
      await knapper.nth(i).click()
      const dialog = ingrid.getByRole('dialog', { name: /^Vurder § 19: / })
      await dialog.getByRole('textbox', { name: /^§ 19: trenger de dette/ }).fill(ord)
      await dialog.getByRole('button', { name: 'Lagre' }).click()
      await expect(dialog).toBeHidden()
      await expect(budsjett.getByText(`§ 19 er vurdert: ${ord}`)).toBeVisible()
    }
  })

  await test.step('vurdere, vekte og vise for hvert barn', async () => {
    const barn = ingrid.getByRole('region', { name: /^Småen/ })
    await expect(barn).toHaveCount(2)
    for (const [i, tekst] of VURDERT.entries()) {
      const felt = barn.nth(i)
      await felt.getByRole('textbox', { name: /^Vurdere/ }).fill(tekst)
      await felt
        .getByRole('textbox', { name: /^Vekte/ })
        .fill(`${tekst} Det veier mer enn at utgiften er liten.`)
      await felt.getByRole('textbox', { name: /^Vise/ }).fill(`Vi dekker det vi kan nå. ${tekst}`)
      await felt.getByRole('button', { name: /^Før inn/ }).click()
      await expect(felt.getByText('Ført inn av Ingrid Solvang')).toBeVisible()
    }
    await sjekkSiden(ingrid)
  })

  const foresla = async (knapp: string) => {
    await ingrid.getByRole('radio', { name: 'Innvilget', exact: true }).check()
    await ingrid
      .getByRole('textbox', { name: 'Samlet begrunnelse' })
      .fill('Familien har ikke nok til strøm og mat ut måneden.')
    await ingrid.getByRole('button', { name: knapp }).click()
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Les før vedtak')
    await erKommet(ingrid)
    return new URL(ingrid.url()).pathname
  }
  const forste = await foresla('Foreslå vedtak')
  await sjekkSiden(ingrid)
  // Den som foreslo, kan ikke selv være den andre leseren.
  await expect(ingrid.getByRole('radio', { name: /^Godkjenn/ })).toHaveCount(0)

  const turid = await loggInnSom('Turid')
  await sjekkSiden(turid)
  await test.step('fagansvarlig sender tilbake med en kommentar', async () => {
    await turid.goto(forste)
    await erKommet(turid)
    await expect(turid.getByRole('radio', { name: /^Send tilbake/ })).toBeVisible()
    // Veksleren ved brevet er alltid ett av to; spørsmålene til leseren er det ikke.
    await expect(turid.locator('input[type=radio]:checked')).toHaveCount(0)
    await turid.getByRole('radio', { name: /^Send tilbake/ }).check()
    await turid.getByRole('checkbox', { name: 'Teksten er vanskelig eller standard' }).check()
    await turid
      .getByRole('textbox', { name: 'Til Ingrid Solvang' })
      .fill('Skriv hva vedtaket betyr for den eldste i hverdagen.')
    await sjekkSiden(turid)
    // Den som leste for en kollega, har ikke saken lenger når hun er ferdig.
    ventSvar(turid, 403)
    await turid.getByRole('button', { name: 'Send tilbake' }).click()
    await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Sendt tilbake')
    await sjekkSiden(turid)
  })

  await test.step('veilederen retter og foreslår på nytt', async () => {
    await ingrid.goto('/')
    await expect(ingrid.getByRole('main')).toContainText('Skriv hva vedtaket betyr for den eldste')
    await apneSak(ingrid, 'Nordmann')
    await gaaTil(ingrid, 'Vurdering')
    await expect(ingrid.getByRole('main')).toContainText('Forslaget er sendt tilbake')
    const eldst = ingrid.getByRole('region', { name: /^Småen/ }).first()
    await eldst
      .getByRole('textbox', { name: /^Vise/ })
      .fill('Du kan begynne på fotballen igjen, for kontingenten er betalt.')
    await eldst.getByRole('button', { name: /^Før inn/ }).click()
    await expect(eldst.getByText('Ført inn av Ingrid Solvang')).toBeVisible()
  })
  const andre = await foresla('Foreslå på nytt')

  await test.step('fagansvarlig leser til slutten og godkjenner', async () => {
    await turid.goto(andre)
    await expect(turid.getByRole('main')).toContainText('kontingenten er betalt')
    await expect(turid.getByText('Dette er barnet spurt om nå')).toHaveCount(2)
    await sjekkSiden(turid)
    await turid
      .getByRole('radiogroup', { name: /^Til slutt/ })
      .getByRole('radio', { name: 'Oppfylt', exact: true })
      .check()
    await turid.getByRole('radio', { name: /^Godkjenn/ }).check()
    await turid.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
    const sporsmal = turid.getByRole('alertdialog', { name: 'Vil du godkjenne vedtaket?' })
    await sporsmal.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
    await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')
  })

  await test.step('brevet', async () => {
    await ingrid.goto(andre)
    await expect(ingrid.getByText('Dette var barnet spurt om da vedtaket ble fattet')).toHaveCount(2)
    await sjekkSiden(ingrid)
    await ingrid.getByRole('button', { name: 'Vis brevet som PDF' }).click()
    await expect(ingrid.getByRole('article', { name: /^Side 1 av/ })).toContainText('Nordmann')
    await sjekkSiden(ingrid)
    const adresse = await ingrid
      .getByRole('link', { name: /Last ned brevet/ })
      .or(ingrid.getByRole('button', { name: /Last ned brevet/ }))
      .getAttribute('href')
    const pdf = await (await ingrid.request.get(adresse ?? '')).body()
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  await test.step('slik ser søkeren saken, og meldingen som går ut', async () => {
    await gaaTil(ingrid, 'Innsyn')
    await expect(ingrid.getByRole('heading', { level: 1 })).toHaveText('Slik ser søkeren saken')
    const sokerside = ingrid.getByRole('region', { name: 'Søkerens side på nav.no' })
    // Vedtaket når søkeren først når brevet er levert.
    await expect(sokerside).toContainText('Under behandling')
    // Ingen barn, og ingen grunner, når fram til nav.no.
    for (const ord of ['Småen', 'fotball']) await expect(sokerside).not.toContainText(ord)
    await sjekkSiden(ingrid)
    const til = mkdtempSync(join(tmpdir(), 'handlingsrom-ut-'))
    try {
      // Tjenesten stanses mens kommandoen har databasen; siden som står åpen, spør den like fullt om noe er nytt.
      ventSvar(ingrid, 'frakoblet')
      const { kode, feil } = await tjeneste.kommando('utboks', 'toem', '--til', til)
      expect(feil).not.toContain('Error')
      expect(kode).toBe(0)
      const filer = readdirSync(til)
      const meldinger = filer.filter(f => f.endsWith('.json')).map(f => readFileSync(join(til, f), 'utf8'))
      expect(filer.some(f => f.endsWith('.pdf'))).toBe(true)
      expect(meldinger.length).toBeGreaterThan(0)
      for (const m of meldinger) {
        const { type, sak } = JSON.parse(m) as { type: string; sak: { soker: unknown } }
        expect(type).toBe('no.nav.digisos.digisos.soker.v1')
        expect(validerDigisosSoker(sak.soker).feil).toEqual([])
      }
      expect(meldinger.some(m => m.includes('FERDIGBEHANDLET'))).toBe(true)
    } finally {
      rmSync(til, { recursive: true, force: true })
    }
    await ingrid.reload()
    await expect(sokerside).toContainText('Ferdig behandlet')
    await expect(sokerside).toContainText('Vedtaksbrev')
    for (const ord of ['Småen', 'fotball']) await expect(sokerside).not.toContainText(ord)
    await expect(ingrid.getByText('Venter', { exact: true })).toHaveCount(0)
    await expect(ingrid.getByText('Sendt', { exact: true }).first()).toBeVisible()
  })
})
