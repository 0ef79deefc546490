import { nn } from '../../web/src/felles/tekster/nn/index.ts'
import { expect, test } from '../reise.ts'
import { erKommet, sjekkSiden } from '../sjekkSiden.ts'
import { bareBokmaal, synlig, velgSpraak } from '../sprak.ts'
import { foresla, klarForForslag, somMottaker } from '../vurderingsfamilie.ts'

/** Ord som bare finnes på bokmål. Familiens og saksbehandlerens egne ord i reisen er på nynorsk. */
const BARE_BOKMAAL =
  /(?<!\p{L})(ikke|hva|hvem|hvor|hvordan|hvorfor|hvis|hver|noen|noe|også|fra|kommer|søker|trenger|barnet|uker|måneden|vedtaket er truffet|innen tre uker|Derfor har)(?!\p{L})/giu

test('en familie som får brev på nynorsk: skjermen, forslaget og brevet, uten en setning på bokmål fra oss', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  await velgSpraak(side, 'Nynorsk', 'nn')
  await klarForForslag(side, 'Nynes', { ord: 'nn', soker: { malform: 'nn' } })
  const glemt = bareBokmaal(nn)
  const bokmaal = async () => {
    await erKommet(side)
    return (await synlig(side)).filter(t => glemt.has(t))
  }

  await test.step('vurderinga', async () => {
    await expect(side.getByRole('radio', { name: 'Innvilga', exact: true })).toBeVisible()
    expect(await bokmaal()).toEqual([])
    await sjekkSiden(side)
  })

  await foresla(side, 'Foreslå vedtak', { utfall: 'Innvilga', ord: 'nn' })
  await test.step('forslaget, slik det står for den som skriv', async () => {
    await expect(side.getByRole('heading', { name: 'Difor har vi bestemt dette' })).toBeVisible()
    expect(await bokmaal()).toEqual([])
    await sjekkSiden(side)
  })

  await test.step('brevet alene er på nynorsk fra hode til bunn', async () => {
    const ark = await somMottaker(side, 'Sjå som mottakar')
    await expect(ark).toHaveAttribute('lang', 'nn')
    await expect(ark).toContainText('Difor har vi bestemt dette')
    await expect(ark).toContainText('Emil er ti og har laget sitt på handballen.')
    expect((await ark.textContent())?.match(BARE_BOKMAAL) ?? []).toEqual([])
    await sjekkSiden(side)
    await side.getByRole('button', { name: 'Tilbake til lesesida' }).click()
    await expect(side.getByRole('button', { name: 'Sjå som mottakar' })).toBeFocused()
  })

  await test.step('brevet følger familien, ikke skjermen', async () => {
    await velgSpraak(side, 'English', 'en')
    await side.getByRole('button', { name: 'View as the recipient' }).click()
    const ark = side.getByRole('article', { name: 'The letter as the family reads it' })
    await expect(ark).toHaveAttribute('lang', 'nn')
    await expect(ark).toContainText('Difor har vi bestemt dette')
    // Måneden skrives ut, slik den står på papiret, og på målforma i brevet.
    await expect(ark.locator('header')).toContainText(/\d\.\s\p{Ll}+\s\d{4}/u)
  })
})
