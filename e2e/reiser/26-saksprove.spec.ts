import type { Page } from '@playwright/test'
import { expect, test } from '../reise.ts'
import { enFamilie, LESERSVAR, send } from '../samtalefamilie.ts'
import { sjekkSiden, ventSvar } from '../sjekkSiden.ts'

// Reisen endrer kommunens regel om andreleser, og har derfor sin egen tjener.
test.use({ egenTjener: '26-saksprove' })

test('saksprøven: lederen trekker, en som ikke har arbeidet i saken leser den, og svaret holdes opp mot kontrollen', async ({
  loggInnSom,
}) => {
  const ingrid = await loggInnSom('Ingrid')
  const turid = await loggInnSom('Turid')
  // Den ene familien leste Turid vedtaket til. Den andre har Ingrid fattet alene, så Turid ikke har arbeidet i saken.
  await fattetVedtak(ingrid, 'Lunde', ['Ada'], turid)
  await utenAndreleser(await loggInnSom('Jonas'))
  await fattetVedtak(ingrid, 'Brekkmo', ['Ask', 'Bjørk', 'Eir', 'Live'], ingrid)

  const per = await loggInnSom('Per Anders')
  await per.getByRole('link', { name: 'Internkontroll' }).first().click()
  await expect(per.getByRole('heading', { level: 1, name: 'Internkontroll' })).toBeVisible()
  await per.getByRole('button', { name: 'Trekk saker til lesing' }).click()
  const dialog = per.getByRole('dialog', { name: 'Trekk saker til lesing' })
  // Ingenting er foreslått: verken antall eller lesere.
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog.getByText('Skriv hvor mange saker som skal trekkes.')).toBeVisible()
  await expect(dialog.getByText('Velg minst én som skal lese.')).toBeVisible()
  await sjekkSiden(per)

  // Den som trekker, er ikke blant leserne. Flere enn det er, og så den som selv fattet vedtaket: nei med en setning.
  await expect(dialog.getByRole('checkbox')).toHaveCount(1)
  const fire = dialog.getByRole('textbox', { name: 'Flere enn tre barn' })
  const forste = dialog.getByRole('textbox', { name: 'Første vedtak om stønad' })
  await fire.fill('99')
  await dialog.getByRole('checkbox', { name: 'Turid Bakkemo' }).check()
  ventSvar(per, 422)
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog.getByText(/Det er færre saker i laget enn du vil trekke/)).toBeVisible()
  await fire.fill('')
  await forste.fill('1')
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog.getByText(/kan ikke leses av noen du valgte/)).toBeVisible()
  await fire.fill('1')
  await forste.fill('')
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog).toBeHidden()
  await expect(per.getByText('0 av 1 lest')).toBeVisible()
  await per.getByRole('button', { name: 'Vis sakene og leserne' }).click()
  await expect(per.getByRole('link', { name: /^Les sak / })).toHaveCount(0)
  await sjekkSiden(per)

  await turid.goto('/')
  await expect(turid.getByText('1 sak er trukket til lesing for deg.')).toBeVisible()
  await turid.getByRole('link', { name: 'Gå til lesingen' }).click()
  await turid.getByRole('link', { name: /^Les sak / }).click()
  await expect(turid.getByRole('heading', { level: 1, name: /^Lesing av sak/ })).toBeVisible()
  await expect(turid.getByText('9 målepunkter er ikke ferdige.')).toBeVisible()
  await sjekkSiden(turid)
  // Journalen først: saken åpnes bare til å lese.
  await turid.getByRole('link', { name: 'Journalen' }).click()
  await expect(turid.getByRole('link', { name: /Brekkmo/ }).first()).toBeVisible()
  await expect(turid.getByRole('button', { name: /Skriv notat|Nytt notat/ })).toHaveCount(0)
  await sjekkSiden(turid)
  await turid.goBack()

  for (const punkt of ['K1', 'K2', 'K3', 'V1', 'V2', 'V4', 'V5', 'O']) await oppfylt(turid, punkt)
  const v3 = turid.getByRole('region', { name: /^V3/ })
  await v3.getByRole('radio', { name: 'Delvis oppfylt' }).check()
  await v3.getByRole('button', { name: 'Lagre V3' }).click()
  await expect(v3.getByText(/skriv hvorfor · skriv hva som bør gjøres/)).toBeVisible()
  await expect(turid.getByRole('button', { name: 'Lever lesingen' })).toBeDisabled()
  await v3.getByRole('checkbox', { name: /^Vedtaket fra/ }).check()
  await v3.getByRole('textbox', { name: /^Hvorfor/ }).fill('Hensynene står, men er ikke veid mot hverandre.')
  await v3.getByRole('textbox', { name: /^Hva bør gjøres/ }).fill('Ta det opp på fagmøtet.')
  await expect(v3.getByText('Endret, ikke lagret')).toBeVisible()
  await v3.getByRole('button', { name: 'Lagre V3' }).click()
  await expect(turid.getByText('Alle målepunktene er ferdige.')).toBeVisible()
  await sjekkSiden(turid)

  await turid.getByRole('button', { name: 'Lever lesingen' }).click()
  await turid
    .getByRole('alertdialog', { name: 'Vil du levere lesingen?' })
    .getByRole('button', { name: 'Lever lesingen' })
    .click()
  await expect(turid.getByText(/og levert .*Den kan ikke endres/)).toBeVisible()
  await expect(turid.getByText('Kontrollen sa').first()).toBeVisible()
  await expect(turid.getByText('Leser og kontroll er uenige.', { exact: false }).first()).toBeVisible()
  await sjekkSiden(turid)
  await turid.getByRole('link', { name: 'Internkontroll' }).last().click()
  await expect(turid.getByText('1 av 1 lest')).toBeVisible()
  await expect(turid.getByRole('heading', { name: 'Er leser og kontroll enige?' })).toBeVisible()
  await expect(turid.getByText(/For få er lest til å si noe/)).toBeVisible()
  await turid.getByRole('button', { name: 'Vis som tabell, med kappa' }).click()
  await sjekkSiden(turid)

  // Lederen ser at noe skal drøftes, og skriver hva de kom til.
  await per.reload()
  await per.getByRole('button', { name: 'Vis sakene og leserne' }).click()
  await expect(per.getByText(/\d uenighet(er)? å drøfte/)).toBeVisible()
  await per.getByRole('link', { name: /^Se lesingen av sak/ }).click()
  await per.getByRole('button', { name: 'Skriv hva dere kom til' }).first().click()
  const droft = per.getByRole('dialog', { name: /^Hva kom dere til om/ })
  await droft.getByRole('button', { name: 'Skriv hva dere kom til' }).click()
  await expect(droft.getByText('Velg hva drøftingen viste.')).toBeVisible()
  await droft.getByRole('radio', { name: 'Kontrollen tok feil' }).check()
  await droft
    .getByRole('textbox', { name: /^Hvorfor/ })
    .fill('Hensynene står i teksten; kontrollen ser etter linjer.')
  await sjekkSiden(per)
  await droft.getByRole('button', { name: 'Skriv hva dere kom til' }).click()
  await expect(droft).toBeHidden()
  await expect(per.getByText('Kontrollen tok feil')).toBeVisible()
  await sjekkSiden(per)

  await per.getByRole('link', { name: 'Internkontroll' }).last().click()
  await per.getByRole('link', { name: /^Slik virker kontrollene/ }).click()
  await expect(per.getByRole('heading', { level: 1, name: 'Slik virker kontrollene' })).toBeVisible()
  await expect(per.getByText(/^Enig med leseren: 1 lest: for få/).first()).toBeVisible()
  await expect(per.getByText('Under fem uenigheter er drøftet')).toBeVisible()
  await sjekkSiden(per)

  // Saken trekkes igjen, og nå kjenner Turid familien: saken stenges for henne, og lederen ser at ingen andre kan lese den.
  await per.goto('/internkontroll')
  await per.getByRole('button', { name: 'Trekk saker til lesing' }).click()
  await dialog.getByRole('textbox', { name: 'Flere enn tre barn' }).fill('1')
  await dialog.getByRole('checkbox', { name: 'Turid Bakkemo' }).check()
  await dialog.getByRole('button', { name: 'Trekk sakene' }).click()
  await expect(dialog).toBeHidden()
  await turid.goto('/internkontroll')
  await turid.getByRole('link', { name: /^Les sak / }).click()
  await turid.getByRole('button', { name: 'Meld deg inhabil' }).click()
  const inhabil = turid.getByRole('dialog', { name: 'Meld deg inhabil i saken?' })
  await inhabil.getByRole('textbox', { name: 'Grunn' }).fill('Vi er naboer.')
  await sjekkSiden(turid)
  await inhabil.getByRole('button', { name: 'Meld inhabilitet' }).click()
  await expect(turid.getByRole('heading', { level: 1, name: 'Internkontroll' })).toBeVisible()
  await expect(turid.getByRole('link', { name: /^Les sak / })).toHaveCount(0)
  await per.reload()
  await per.getByRole('button', { name: 'Vis sakene og leserne' }).first().click()
  await expect(per.getByText('Leseren er inhabil')).toBeVisible()
  await expect(per.getByText('Ingen andre kan lese den nå')).toBeVisible()
  await sjekkSiden(per)
})

/** Svarer «oppfylt» og viser til journalen. */
async function oppfylt(side: Page, punkt: string): Promise<void> {
  const del = side.getByRole('region', { name: new RegExp(`^${punkt} `) })
  await del.getByRole('radio', { name: 'Oppfylt', exact: true }).check()
  await del.getByRole('checkbox', { name: 'Journalen' }).check()
  await del.getByRole('button', { name: `Lagre ${punkt}` }).click()
  await expect(del.getByText('Lagret', { exact: true })).toBeVisible()
}

/** Administratoren bestemmer at ingen vedtak må leses av en kollega først. */
async function utenAndreleser(jonas: Page): Promise<void> {
  const kommunen = await jonas.request.get(`${new URL(jonas.url()).origin}/api/kommune`)
  const { andreleser } = (await kommunen.json()) as { andreleser: { krav: Record<string, boolean> } }
  const kreves = Object.fromEntries(Object.keys(andreleser.krav).map(rad => [rad, false]))
  await send(jonas, 'kommune/andreleser', { kreves, grunn: 'Prøver ut i desember.', settVersjon: 0 })
}

/** En familie som har fått stønad: Ingrid skrev, og en av dem fattet. */
async function fattetVedtak(
  ingrid: Page,
  etternavn: string,
  fornavnene: readonly string[],
  fatter: Page,
): Promise<void> {
  const barn = fornavnene.map((fornavn, i) => ({
    fornavn,
    fodselsdato: `201${i + 4}-03-02`,
  }))
  const utgifter = [{ tekst: 'Husleie', belop: 950_000, post: 'husleie' }]
  const sakId = await enFamilie(ingrid, etternavn, barn, { utgifter })
  const kommando = (hvem: Page, navn: string, kropp: object) =>
    send(hvem, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const les = async <T>(sti: string) =>
    (await (await ingrid.request.get(`/api/saker/${sakId}${sti}`)).json()) as T
  const sak = await les<{
    dagens: string
    soknader: { soknadId: string }[]
    barn: { personId: string; fornavn: string }[]
  }>('')
  const soknadId = sak.soknader[0]?.soknadId
  const dato = sak.dagens
  await kommando(ingrid, 'taTilBehandling', { soknadId })
  await kommando(ingrid, 'besvarAlleBarna', {
    svar: 'ja',
    kanal: 'kontor',
    dato,
    merknad: '',
    settVersjon: 0,
  })
  await kommando(ingrid, 'settPeriode', { soknadId, fra: '2026-12', til: '2026-12', settVersjon: 0 })
  const { linjer } = await les<{ linjer: { linjeId: string; versjon: number; tekst: string }[] }>(
    `/vurdering/${soknadId}`,
  )
  for (const { linjeId, versjon, tekst } of linjer) {
    const ord = { begrunnelse: 'Trenger det', belopsvurdering: 'Så mye koster det', form: { slag: 'bidrag' } }
    const belop = tekst === 'Husleie' ? 950_000 : 2_000_000
    const beslutning = { utfall: 'innvilget', belop, hjemmel: '18', ...ord }
    await kommando(ingrid, 'besluttLinje', { soknadId, linjeId, beslutning, settVersjon: versjon })
  }
  for (const { personId, fornavn } of sak.barn) {
    const svar = { tilstand: 'kartlagt', tekst: `${fornavn} trives.` }
    const fra = { sagtAv: 'mor', kanal: 'kontor', dato, settVersjon: 0 }
    await kommando(ingrid, 'registrerOpplysning', { personId, tema: 'skole', svar, ...fra })
    const ord = { vurdere: `${fornavn} trenger mat.`, vekte: 'Det veier tungt.', vise: 'Vi dekker det.' }
    await kommando(ingrid, 'vurderBarn', { soknadId, personId, ...ord, settVersjon: 0 })
  }
  const forslag = { soknadId, utfall: 'innvilget', begrunnelse: 'Familien har ikke nok til mat.' }
  const { nyId: vedtakId } = await kommando(ingrid, 'foreslaVedtak', forslag)
  await kommando(fatter, 'fattVedtak', { vedtakId, merknad: 'Lest.', lesersvar: LESERSVAR })
}
