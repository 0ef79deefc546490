import { pakketUt } from '../../server/src/adapters/pdf/pakketUt.ts'
import { turid as TURID } from '../../server/src/demo/ansatte.ts'
import { gaaTil } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { send } from '../samtalefamilie.ts'
import { erKommet, sjekkSiden } from '../sjekkSiden.ts'
import { foresla, godkjenn, klarForForslag, somMottaker } from '../vurderingsfamilie.ts'

/** Det som røper hvor de bor, eller hvem som hjelper dem. Navnene i saken er ikke blant dem; stedet er det som skal vernes. */
const STED = /Kvernhusgata|0099|Løynvik|Sundfjære|9971/u

test('et vernet barn: verken brevet, filnavnet, dokumentlisten eller det som går ut av huset, sier hvor', async ({
  loggInnSom,
}) => {
  const amir = await loggInnSom('Amir')
  const { sakId, personId } = await klarForForslag(amir, 'Vernes', {
    soker: { adresse: 'Kvernhusgata 7\n0099 Løynvik' },
  })
  // Kollegaen har saken fra før: en gradert sak må være tildelt den som skal lese forslaget.
  const leder = await loggInnSom('Per Anders')
  await send(leder, `saker/${sakId}/kommandoer/tildelSak`, { ansattId: TURID.id })
  await send(amir, `saker/${sakId}/personer/${personId}/gradering`, {
    gradering: 'strengt-fortrolig',
    grunn: 'Politiet ringte i dag.',
    sett: { gradering: 'ugradert', forslag: null },
  })
  await amir.reload()
  await erKommet(amir)
  const sti = await foresla(amir)

  await test.step('forslaget og brevet slik familien leser det', async () => {
    await expect(amir.getByRole('region', { name: /^Brevet/ }).first()).not.toContainText(STED)
    const ark = await somMottaker(amir)
    await expect(ark).toContainText('Torunn Vernes')
    await expect(ark).toContainText('Emil er ti og har laget sitt på håndballen.')
    await expect(ark).not.toContainText(STED)
    await sjekkSiden(amir)
  })

  const turid = await loggInnSom('Turid')
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
