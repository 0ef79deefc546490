import type { Locator, Page } from '@playwright/test'
import { nyUuid7 } from '../../web/src/felles/api/id.ts'
import { dag } from '../dag.ts'
import { celle } from '../handgrep.ts'
import { expect, test } from '../reise.ts'
import { enFamilie, send, startSamtale } from '../samtalefamilie.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

const BARN = [
  { fornavn: 'Aslak', fodselsdato: '2012-03-04' },
  { fornavn: 'Ronja', fodselsdato: '2017-06-20' },
  { fornavn: 'Eira', fodselsdato: '2021-05-02' },
]
const kolonne = (side: Page, navn: string) => side.getByRole('region', { name: new RegExp(`^${navn}`) })
const fokusI = (side: Page, navn: string) =>
  expect(kolonne(side, navn).locator(':focus'), `fokus hos ${navn}`).toHaveCount(1)
const temaet = (side: Page, navn: string) =>
  expect(side.getByRole('heading', { level: 2, name: navn, exact: true })).toBeVisible()
const svar = (side: Page, navn: string) => kolonne(side, navn).getByRole('textbox', { name: 'Svar' }).first()

/** Dit med Tab fra der hun står, uten mus. */
async function tabTil(side: Page, maal: Locator): Promise<void> {
  await maal.waitFor()
  for (let i = 0; i < 90; i++) {
    if (await maal.evaluate(el => el === document.activeElement)) return
    await side.keyboard.press('Tab')
  }
  throw new Error(`Kom ikke fram med Tab: ${maal}`)
}
async function trykk(side: Page, ...taster: string[]): Promise<void> {
  for (const tast of taster) await side.keyboard.press(tast)
}
/** Med Tab til knappen eller feltet, og så tasten eller ordene. */
const velg = async (side: Page, maal: Locator) => {
  await tabTil(side, maal)
  await trykk(side, 'Enter')
}
const kryss = async (side: Page, maal: Locator) => {
  await tabTil(side, maal)
  await trykk(side, 'Space')
}
const skriv = async (side: Page, maal: Locator, tekst: string) => {
  await tabTil(side, maal)
  await side.keyboard.type(tekst)
}

test('@begge en samtale med tre barn, bare med tastaturet, med nettet borte midt i, til den er avsluttet', async ({
  loggInnSom,
}) => {
  test.slow()
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Lyngmo', BARN)
  const sti = await startSamtale(side, sakId)
  await side.goto(`${sti}?tema=utstyr-klaer`)
  await temaet(side, 'Klær og utstyr')
  const temaliste = side.getByRole('navigation', { name: 'Tema i samtalen' })
  await sjekkSiden(side, { smal: false })

  await test.step('hvem som svarer, sies én gang', async () => {
    const hvem = side.getByRole('region', { name: 'Hvem svarer?' })
    await trykk(side, 'Control+Enter')
    await expect(hvem.locator(':focus')).toHaveCount(1)
    await trykk(side, 'Space')
    await expect(hvem.getByRole('radio', { name: 'Torunn' })).toBeChecked()
    await trykk(side, 'Tab', 'Space')
    await expect(hvem.getByRole('radio', { name: 'Mor', exact: true })).toBeChecked()
  })

  await test.step('det første barnet: siffer, ord, og behovet der grunnen kom fram', async () => {
    await trykk(side, 'Control+Enter')
    await fokusI(side, 'Aslak')
    await trykk(side, '2')
    await expect(kolonne(side, 'Aslak').getByRole('radio', { name: 'Mangler noe' })).toBeChecked()
    await trykk(side, 'Tab')
    await side.keyboard.type('Har vokst ut av vinterjakka.')
    await skriv(side, kolonne(side, 'Aslak').getByRole('textbox', { name: 'Hva trengs?' }), 'Vinterjakke')
    await trykk(side, 'Enter')
    await expect(kolonne(side, 'Aslak')).toContainText('Skrevet ned: Vinterjakke')
    await sjekkSiden(side, { smal: false })
    await trykk(side, 'Control+Enter')
    await expect(kolonne(side, 'Aslak')).toContainText('Ført inn')
  })

  await test.step('søsken hver for seg; hvem som sa det, følger synlig med', async () => {
    await fokusI(side, 'Ronja')
    await expect(kolonne(side, 'Ronja').getByRole('radio', { name: 'Torunn' })).toBeChecked()
    await expect(kolonne(side, 'Ronja').getByRole('radio', { name: 'Har det' })).not.toBeChecked()
    await trykk(side, '1', 'Control+Enter')
    await fokusI(side, 'Eira')
    await trykk(side, '4', 'Control+Enter')
    // Etter det siste barnet kommer neste tema, med fokus i det første tomme feltet.
    await temaet(side, 'Internett og mobil')
    await fokusI(side, 'Aslak')
  })

  await test.step('nettet er borte, og samtalen går videre', async () => {
    ventSvar(side, 'frakoblet')
    await side.context().setOffline(true)
    await trykk(side, '1', 'Tab')
    await side.keyboard.type('Kontantkort, tomt sist uke.')
    await trykk(side, 'Control+Enter')
    await fokusI(side, 'Ronja')
    await trykk(side, '3', 'Tab')
    await side.keyboard.type('Har ikke mobil ennå.')
    await trykk(side, 'Control+Enter')
    await expect(
      side.getByRole('status').filter({ hasText: /Teksten ligger trygt på denne maskinen|Ikke lagret ennå/ }),
    ).toBeVisible()
    await side.context().setOffline(false)
    await expect(kolonne(side, 'Aslak')).toContainText('Ført inn', { timeout: 70_000 })
    await expect(kolonne(side, 'Ronja')).toContainText('Ført inn')
    await side.reload()
    await expect(svar(side, 'Aslak')).toHaveValue('Kontantkort, tomt sist uke.')
  })

  await test.step('det som spørres hver gang, står i listen til det er spurt', async () => {
    await expect(temaliste).toContainText('Spørres i hver samtale')
    await trykk(side, 'Control+ArrowDown', 'Control+ArrowDown')
    await temaet(side, 'Andre tjenester')
    await fokusI(side, 'Familien')
    await expect(kolonne(side, 'Familien')).toContainText('Spørres i hver samtale')
    await trykk(side, '2', 'Control+Enter')
    await expect(temaliste).not.toContainText('Spørres i hver samtale')
  })

  await test.step('ett svar for familien teller først når det er bekreftet for barnet', async () => {
    await trykk(side, 'Control+ArrowDown')
    await temaet(side, 'Bosituasjon')
    await fokusI(side, 'Familien')
    await side.keyboard.type('Leier to rom, kontrakt ut mars.')
    await trykk(side, 'Control+Enter')
    await expect(kolonne(side, 'Ronja').getByRole('button', { name: 'Gjelder også Ronja' })).toBeVisible()
    await velg(side, kolonne(side, 'Aslak').getByRole('button', { name: 'Gjelder også Aslak' }))
    await expect(svar(side, 'Aslak')).toHaveValue(/Leier to rom/)
    // Knappen er borte; hun er fortsatt i kolonnen, og den neste knappen er ett trykk unna.
    await trykk(side, 'Control+Enter')
    await expect(kolonne(side, 'Ronja').getByRole('button', { name: 'Gjelder også Ronja' })).toBeFocused()
    await trykk(side, 'Enter')
    await expect(svar(side, 'Ronja')).toHaveValue(/Leier to rom/)
    await expect(kolonne(side, 'Familien')).toContainText('Bekreftet for Ronja')
    await expect(kolonne(side, 'Eira')).toContainText('Ikke spurt om Eira før')
    await sjekkSiden(side, { smal: false })
  })

  await test.step('notatlappen er ett trykk unna', async () => {
    await trykk(side, 'Control+m')
    await side.keyboard.type('Bestemor flytter til byen i januar.')
    await velg(side, side.getByRole('button', { name: 'Ny lapp' }))
    await expect(side.getByRole('region', { name: 'Notatlapp' })).toContainText('Ikke plassert ennå')
  })

  await test.step('barnets eget syn krever grunnen når barnet ikke er hørt', async () => {
    await trykk(side, 'Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown')
    await temaet(side, 'Barnets eget syn')
    await fokusI(side, 'Aslak')
    await trykk(side, '4')
    await expect(kolonne(side, 'Aslak')).toContainText('Skriv grunnen')
    await sjekkSiden(side, { smal: false })
    await trykk(side, 'Tab')
    await side.keyboard.type('Han var på skolen. Spør i neste uke.')
    await trykk(side, 'Control+Enter')
    await expect(kolonne(side, 'Aslak')).toContainText('Ført inn')
  })

  await test.step('omfanget: alt står i listen, og resten får en dag', async () => {
    await velg(side, side.getByRole('button', { name: 'Velg omfang' }))
    const dialog = side.getByRole('dialog', { name: 'Hvor mye spør dere om nå?' })
    await dialog.getByRole('radio', { name: 'Kort behov' }).check()
    await dialog.getByRole('textbox', { name: /^Når skal resten/ }).fill(dag(23).tall)
    await dialog.getByRole('textbox', { name: /^Hvorfor passer/ }).fill('Ny jobb fra nyttår, sier mor.')
    await sjekkSiden(side, { smal: false })
    await trykk(side, 'Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(temaliste).toContainText('7 tema tas siden')
  })

  await test.step('før hun avslutter: det som gjenstår, løftet, og det som skal spørres om neste gang', async () => {
    await velg(side, side.getByRole('button', { name: 'Avslutt samtalen' }))
    await temaet(side, 'Før du avslutter')
    await expect(side.getByRole('region', { name: 'Ikke spurt om' })).toContainText('Eira')
    await expect(side.getByRole('button', { name: 'Avslutt samtalen' })).toBeDisabled()
    const lovet = side.getByRole('region', { name: 'Hva ble lovet?' })
    await skriv(side, lovet.getByRole('textbox', { name: 'Hva?' }), 'Sende lenke til BUA')
    await kryss(side, lovet.getByRole('radio', { name: 'Vi', exact: true }))
    await velg(side, lovet.getByRole('button', { name: 'Legg til' }))
    await expect(lovet).toContainText('Vi: Sende lenke til BUA')
    await kryss(side, side.getByRole('checkbox', { name: 'Fritid', exact: true }).first())
    await sjekkSiden(side, { smal: false })
  })

  await test.step('notatet: svarene settes inn når hun ber om det, og samtalen avsluttes', async () => {
    const notat = side.getByRole('region', { name: 'Journalnotatet' })
    await velg(side, notat.getByRole('button', { name: 'Sett inn svarene fra samtalen' }))
    const felt = notat.getByRole('textbox', { name: 'Notat', exact: true })
    await expect(felt).toHaveValue(/Har vokst ut av vinterjakka/)
    await expect(felt).toHaveValue(/Bestemor flytter til byen/)
    await tabTil(side, notat.getByRole('radio', { name: 'Ja', exact: true }))
    await trykk(side, 'ArrowDown')
    await skriv(side, notat.getByRole('textbox', { name: /^Hva mangler/ }), 'Eira: hvor hun sover.')
    await kryss(side, notat.getByRole('radio', { name: 'Kan vises' }))
    await velg(side, notat.getByRole('button', { name: 'Ferdigstill' }))
    await expect(notat).toContainText('Notatet er ferdig og låst')
    await velg(side, side.getByRole('button', { name: 'Avslutt samtalen' }))
    await side.waitForURL(/\/kartlegging$/)
  })

  await test.step('neste gang står det som ble lovet, planlagt og trengt, i samtalen', async () => {
    await side.goto(`${await startSamtale(side, sakId)}`)
    const huskes = side.getByRole('button', { name: /^Siden sist/ })
    await expect(huskes).toHaveText('Siden sist · 1 å spørre om · 1 avtalt · 1 behov')
    await expect(huskes).toHaveAttribute('aria-expanded', 'true')
    await expect(side.getByRole('region', { name: 'Dette skulle dere spørre om' })).toContainText('Fritid')
    await expect(side.getByRole('region', { name: 'Avtalt og ikke gjort ennå' })).toContainText('BUA')
    await expect(side.getByRole('region', { name: 'Behov som venter på svar' })).toContainText(
      'Aslak: Vinterjakke (denne uken',
    )
    await expect(temaliste).toContainText('Skulle spørres om nå')
    await expect(temaliste).toContainText('Spørres i hver samtale')
    await sjekkSiden(side)
  })
})

test('@begge ett barn om gangen med tastaturet: temaene nedover, så neste barn', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Storvik', BARN)
  await side.goto(`${await startSamtale(side, sakId)}?vis=barn`)
  await expect(side.getByRole('heading', { level: 2, name: 'Aslak' })).toBeVisible()
  await sjekkSiden(side, { smal: false })
  await trykk(side, 'Control+Enter')
  const hvem = side.getByRole('region', { name: 'Hvem svarer?' })
  await expect(hvem.locator(':focus')).toHaveCount(1)
  await trykk(side, 'Space', 'Tab', 'Space', 'Control+Enter')
  const alle = side.getByRole('region', { name: 'Er dette alle barna?' })
  await expect(alle.locator(':focus')).toHaveCount(1)
  await trykk(side, '1', 'Tab')
  await velg(side, alle.getByRole('button', { name: 'Før inn svaret' }))
  await expect(alle).toBeHidden()
  await tabTil(side, svar(side, 'Alder og familie'))
  await side.keyboard.type('Går i niende.')
  await trykk(side, 'Control+Enter')
  await expect(kolonne(side, 'Alder og familie')).toContainText('Ført inn')
  await fokusI(side, 'Andre særlige behov')
  await trykk(side, 'Control+ArrowDown')
  await fokusI(side, 'Barnehage og SFO')
  // Listen ved siden av følger med, og et tema i den er ett trykk unna uten at visningen byttes.
  const temaliste = side.getByRole('navigation', { name: 'Tema i samtalen' })
  await expect(temaliste.getByRole('button', { name: /Barnehage og SFO/ })).toHaveAttribute(
    'aria-current',
    'step',
  )
  await temaliste.getByRole('button', { name: /Overgang og etablering/ }).press('Enter')
  await fokusI(side, 'Overgang og etablering')
  await trykk(side, 'Control+Enter')
  await fokusI(side, 'Barnets eget syn')
  await trykk(side, 'Control+Enter')
  await expect(side.getByRole('heading', { level: 2, name: 'Ronja' })).toBeVisible()
  await fokusI(side, 'Alder og familie')
  await expect(side.getByRole('button', { name: 'Aslak', exact: true })).toBeVisible()
})

test('@begge et signal ender i en handling eller en grunn, og står i listen med det det endte i', async ({
  loggInnSom,
}) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Fjellheim', BARN)
  await side.goto(`${await startSamtale(side, sakId)}?tema=fritid`)
  const aslak = kolonne(side, 'Aslak')
  await svar(side, 'Aslak').fill('Blir mobbet av de andre på laget.')
  await expect(aslak).toContainText('Hvordan har barnet det sammen med andre')
  await aslak.getByRole('button', { name: 'Hva kan gjøres' }).click()
  await aslak.getByRole('button', { name: 'Legg til side' }).click()
  await aslak.getByRole('button', { name: 'Lagre grunnen' }).click()
  await expect(aslak).toContainText('Velg hvorfor.')
  await aslak.getByRole('radio', { name: 'Følges opp fra før' }).click()
  await sjekkSiden(side, { smal: false })
  await aslak.getByRole('button', { name: 'Lagre grunnen' }).click()
  await expect(aslak).not.toContainText('Hvordan har barnet det sammen med andre')

  await svar(side, 'Ronja').fill('Vi har ikke råd til mat til turene.')
  const ronja = kolonne(side, 'Ronja')
  await expect(ronja).toContainText('Har de mat i dag og til helgen?')
  const hvem = side.getByRole('region', { name: 'Hvem svarer?' })
  await hvem.getByRole('radio', { name: 'Torunn' }).click()
  await hvem.getByRole('radio', { name: 'Mor', exact: true }).click()
  await hvem.getByRole('button', { name: 'Bruk også på 2 svar som mangler det' }).click()
  await expect(aslak).toContainText('Ført inn')
  await expect(ronja).toContainText('Ført inn')

  await side.goto(`/saker/${sakId}/behov`)
  const signaler = side.getByRole('region', { name: 'Signaler i det som er sagt' })
  const hos = (navn: string) => signaler.getByRole('region', { name: navn })
  await expect(hos('Aslak')).toContainText('Lagt til side: Følges opp fra før')
  await expect(hos('Aslak')).toContainText('Ingrid')
  await expect(hos('Ronja')).toContainText('Ingen har tatt stilling')
  await sjekkSiden(side)
  await hos('Ronja').getByRole('button', { name: 'Skriv ned behovet' }).click()
  await hos('Ronja').getByRole('textbox', { name: 'Hva trengs?' }).fill('Matpakke til turene')
  await hos('Ronja').getByRole('textbox', { name: 'Hva trengs?' }).press('Enter')
  await expect(hos('Ronja')).toContainText('Skrevet ned som behov: Matpakke til turene')
})

test('@begge på telefonen: ett barn om gangen, og ingen vannrett rulling', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid', { bredde: 360 })
  const sakId = await enFamilie(side, 'Smalvik', BARN)
  await side.goto(`${await startSamtale(side, sakId)}?tema=fritid`)
  await expect(kolonne(side, 'Aslak')).toBeVisible()
  await expect(kolonne(side, 'Ronja')).toBeHidden()
  await sjekkSiden(side)
  await svar(side, 'Aslak').fill('Spiller i korps')
  await side.getByRole('radio', { name: 'Ronja', exact: true }).click()
  await expect(kolonne(side, 'Ronja')).toBeVisible()
  await side.getByRole('radio', { name: 'Aslak', exact: true }).click()
  await expect(svar(side, 'Aslak')).toHaveValue('Spiller i korps')
  await side.getByRole('button', { name: 'Neste tema' }).click()
  await expect(side.getByRole('combobox', { name: 'Tema' })).not.toHaveValue('fritid')
})

test('slipper siden fokus, går neste bokstav dit hun skrev, og åpner ingenting', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Fokusvik', BARN)
  await side.goto(`${await startSamtale(side, sakId)}?tema=fritid`)
  const svar = kolonne(side, 'Ronja').getByRole('textbox', { name: 'Svar' }).first()
  await svar.fill('Spiller ha')
  await svar.evaluate(el => el.blur())
  await side.keyboard.type('ndball')
  await expect(svar).toHaveValue('Spiller handball')
  await expect(side.getByRole('dialog')).toHaveCount(0)
  // Klikker hun selv et annet sted, er det hun som har gått, og snarveien er en snarvei.
  await side.getByRole('heading', { level: 2 }).first().click()
  await side.keyboard.press('n')
  await expect(side.getByRole('dialog', { name: 'Ny samtale' })).toBeVisible()
})

test('det som er sagt før, og det som skjedde før, hentes når noen ber om det', async ({ loggInnSom }) => {
  const side = await loggInnSom('Ingrid')
  const sakId = await enFamilie(side, 'Storvann', BARN.slice(0, 1))
  const kartlegging = await side.request.get(`/api/saker/${sakId}/kartlegging`)
  const { dagens, barn } = (await kartlegging.json()) as { dagens: string; barn: { personId: string }[] }
  const sagt = Array.from({ length: 12 }, (_, i) => `Skolen, svar nummer ${i + 1}.`)
  for (const [settVersjon, tekst] of sagt.entries()) {
    await send(side, `saker/${sakId}/kommandoer/registrerOpplysning`, {
      personId: barn[0]?.personId,
      tema: 'skole',
      svar: { tilstand: 'kartlagt', tekst },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: dagens,
      settVersjon,
    })
    await send(side, `saker/${sakId}/kommandoer/ferdigstillNotat`, {
      notatId: nyUuid7(),
      slag: 'telefon',
      dato: dagens,
      tekst: 'Mor ringte.',
      gjelder: [],
      innsyn: { merke: 'kan-vises' },
    })
  }

  await test.step('cellen viser svaret som gjelder, og henter de andre', async () => {
    await side.goto(`/saker/${sakId}/kartlegging`)
    await celle(side, 'Skole', 'Aslak').press('Enter')
    const panel = side.getByRole('region', { name: 'Skole' })
    await expect(panel.getByRole('listitem')).toHaveCount(11)
    await expect(panel.getByRole('listitem').last()).toContainText('Skolen, svar nummer 1.')
    await sjekkSiden(side, { smal: false })
  })

  await test.step('kolonnen i samtalen sier hvor mange det er, og henter dem når hun åpner dem', async () => {
    await side.goto(`${await startSamtale(side, sakId)}?tema=skole`)
    await expect(kolonne(side, 'Aslak')).toContainText('Skolen, svar nummer 12.')
    await expect(kolonne(side, 'Aslak')).not.toContainText('Skolen, svar nummer 11.')
    await kolonne(side, 'Aslak').getByRole('button', { name: '11 tidligere svar' }).click()
    await expect(kolonne(side, 'Aslak').getByRole('listitem')).toHaveCount(11)
    await sjekkSiden(side, { smal: false })
  })

  await test.step('tidslinjen går helt tilbake', async () => {
    await side.goto(`/saker/${sakId}`)
    await side.getByRole('button', { name: /^Vis \d+ eldre hendelser$/ }).click()
    await expect(side.getByText('Saken ble opprettet')).toBeVisible()
    await sjekkSiden(side, { smal: false })
  })
})
