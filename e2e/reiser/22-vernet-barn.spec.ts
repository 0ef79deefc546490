import type { Page } from '@playwright/test'
import { pakketUt } from '../../server/src/adapters/pdf/pakketUt.ts'
import { gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { send } from '../samtalefamilie.ts'
import { erKommet, sjekkSiden, ventSvar } from '../sjekkSiden.ts'
import { foresla, godkjenn, klarForForslag, somMottaker } from '../vurderingsfamilie.ts'

/** Det som røper hvor de bor, eller hvem som hjelper dem. Navnene i saken er ikke blant dem; stedet er det som skal vernes. */
const STED = /Kvernhusgata|0099|Løynvik|Sundfjære|9971/u

const LES = 'Les forslaget til vedtak for familien Vernes'

/** Den som har saken, velger hvem i kretsen som skal lese. Før det finnes forslaget ikke hos noen andre. */
async function giTilLeser(amir: Page, turid: Page, sti: string): Promise<void> {
  await test.step('forslaget gis til en leser i kretsen', async () => {
    expect((await turid.request.get(`/api${sti}`)).status()).toBe(403)
    await turid.goto('/')
    await erKommet(turid)
    await expect(turid.getByText(LES)).toHaveCount(0)
    await amir.goto('/')
    await amir.getByRole('link', { name: 'Gi vedtaket for familien Vernes til en leser' }).click()
    await expect(amir).toHaveURL(sti)
    const panel = amir.getByRole('region', { name: 'Hvem leser vedtaket' })
    await expect(panel).toContainText('Ingen har fått vedtaket å lese ennå.')
    await sjekkSiden(amir)
    // Alt går med tastaturet, og ingen er valgt på forhånd.
    await panel.getByRole('button', { name: 'Gi til en leser' }).focus()
    await amir.keyboard.press('Enter')
    const dialog = amir.getByRole('dialog', { name: 'Gi til en leser' })
    await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0)
    await amir.keyboard.press('Control+Enter')
    await expect(dialog).toContainText('Velg hvem som skal lese.')
    await expect(dialog.getByRole('radio', { name: 'Turid Bakkemo' })).toBeFocused()
    await sjekkSiden(amir, { smal: false })
    await amir.keyboard.press('Space')
    await amir.keyboard.press('Control+Enter')
    await expect(panel).toContainText('Turid Bakkemo har vedtaket på Min dag.')
    await expect(panel.getByRole('heading', { name: 'Hvem leser vedtaket' })).toBeFocused()
    await sjekkSiden(amir)
  })
}

test('et vernet barn: verken brevet, filnavnet, dokumentlisten eller det som går ut av huset, sier hvor', async ({
  loggInnSom,
}) => {
  const amir = await loggInnSom('Amir')
  const { sakId, personId } = await klarForForslag(amir, 'Vernes', {
    soker: { adresse: 'Kvernhusgata 7\n0099 Løynvik' },
  })
  await send(amir, `saker/${sakId}/personer/${personId}/gradering`, {
    gradering: 'strengt-fortrolig',
    grunn: 'Politiet ringte i dag.',
    sett: { gradering: 'ugradert', forslag: null },
  })
  await amir.reload()
  await erKommet(amir)
  const sti = await foresla(amir)
  const saken = `/saker/${sakId}`

  await test.step('forslaget og brevet slik familien leser det', async () => {
    await expect(amir.getByRole('region', { name: /^Brevet/ }).first()).not.toContainText(STED)
    const ark = await somMottaker(amir)
    await expect(ark).toContainText('Torunn Vernes')
    await expect(ark).toContainText('Emil er ti og har laget sitt på håndballen.')
    await expect(ark).not.toContainText(STED)
    await sjekkSiden(amir)
  })

  const turid = await loggInnSom('Turid')
  const [ingrid, leder] = [await loggInnSom('Ingrid'), await loggInnSom('Per Anders')]
  await giTilLeser(amir, turid, sti)
  await test.step('leseren har det på Min dag, og sender det tilbake', async () => {
    await turid.goto('/')
    await turid.getByRole('link', { name: LES }).click()
    await expect(turid.getByRole('region', { name: 'Hvem leser vedtaket' })).toContainText(
      'Amir Haugland har gitt deg dette å lese.',
    )
    await sjekkSiden(turid)
    await turid.getByRole('radio', { name: /^Send tilbake/ }).check()
    await turid.getByRole('checkbox', { name: 'Noe annet' }).check()
    await turid.getByRole('textbox', { name: 'Til Amir Haugland' }).fill('Skriv litt mer om håndballen.')
    ventSvar(turid, 403)
    await turid.getByRole('button', { name: 'Send tilbake' }).click()
    await expect(turid.getByRole('heading', { level: 1 })).toHaveText('Sendt tilbake')
    expect((await turid.request.get(`/api${saken}`)).status()).toBe(403)
  })
  await test.step('foreslått på nytt går det til den samme leseren', async () => {
    await amir.goto(sti)
    await expect(
      amir.getByText('Når vedtaket foreslås på nytt, går det til Turid Bakkemo igjen.'),
    ).toBeVisible()
    await gaaTil(amir, 'Vurdering')
    await foresla(amir, 'Foreslå på nytt')
    await expect(amir.getByText(/^Turid Bakkemo har vedtaket på Min dag/)).toBeVisible()
  })
  await test.step('og for dem utenfor kretsen har ingenting skjedd', async () => {
    for (const side of [ingrid, leder]) {
      ventSvar(side, 403, 404)
      for (const sted of ['/', '/saker?visning=kontoret', '/fordeling', sti]) {
        await side.goto(sted)
        await erKommet(side)
        await expect(side.locator('body')).not.toContainText(/Vernes|Torunn/u)
      }
      expect((await side.request.get(`/api${sti}`)).status()).toBe(404)
    }
  })
  await godkjenn(turid, sti)

  await test.step('PDF-en, med alt som ligger i den, og filnavnet den lastes ned med', async () => {
    await amir.goto(sti)
    const lenke = amir.getByRole('button', { name: 'Last ned brevet (PDF)' })
    await expect(lenke).toBeVisible()
    const svar = await amir.request.get((await lenke.getAttribute('href')) ?? '')
    expect(svar.status()).toBe(200)
    const pdf = await svar.body()
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    // Tallene finnes ikke igjen mellom koordinatene i en PDF; teksten prøves under, og navnene i alle bytene her.
    expect(/Kvernhus|ynvik|Sundfj/u.exec(pakketUt(pdf))).toBeNull()
    expect(svar.headers()['content-disposition'] ?? '').not.toMatch(/Kvernhus|Vernes|Torunn|Emil|Sundfj/u)
    await amir.getByRole('button', { name: 'Vis brevet som PDF' }).click()
    const forste = amir.getByRole('article', { name: /^Side 1 av/ })
    await expect(forste).toContainText('Torunn Vernes')
    await expect(forste).not.toContainText(STED)
    await sjekkSiden(amir)
  })

  await test.step('dokumentlisten i saken', async () => {
    await gaaTil(amir, 'Oversikt')
    const dokumenter = amir.getByRole('combobox', { name: 'Velg dokument' })
    await expect(dokumenter.getByRole('option', { name: /^Brev fra oss/ })).toHaveCount(1)
    await expect(dokumenter).not.toContainText(STED)
    await expect(dokumenter).not.toContainText(/Torunn|Emil|Vernes/)
  })

  await test.step('ingenting går til nav.no', async () => {
    await gaaTil(amir, 'Innsyn')
    await expect(amir.getByText('Ingenting sendes for denne søknaden')).toBeVisible()
    await sjekkSiden(amir)
    // Utboksen selv prøves i server/test/kommandoer/brevUtenSted.test.ts, for hver gradering og hvert brev.
    await expect(amir.getByText('Ingenting venter eller er sendt.')).toBeVisible()
    await expect(amir.getByRole('region', { name: 'Søkerens side på nav.no' })).toHaveCount(0)
  })
})
