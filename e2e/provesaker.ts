import { expect, type Page } from '@playwright/test'
import { enFamilie, LESERSVAR, send } from './samtalefamilie.ts'

/** Svarer «oppfylt» og viser til journalen. */
export async function oppfylt(side: Page, punkt: string): Promise<void> {
  const del = side.getByRole('region', { name: new RegExp(`^${punkt} `) })
  await del.getByRole('radio', { name: 'Oppfylt', exact: true }).check()
  await del.getByRole('checkbox', { name: 'Journalen' }).check()
  await del.getByRole('button', { name: `Lagre ${punkt}` }).click()
  await expect(del.getByText('Lagret', { exact: true })).toBeVisible()
}

/** Leverer lesingen og ser at den er låst. */
export async function lever(side: Page): Promise<void> {
  await side.getByRole('button', { name: 'Lever lesingen' }).click()
  await side
    .getByRole('alertdialog', { name: 'Vil du levere lesingen?' })
    .getByRole('button', { name: 'Lever lesingen' })
    .click()
  await expect(side.getByText(/og levert .*Den kan ikke endres/)).toBeVisible()
}

/** Administratoren bestemmer at ingen vedtak må leses av en kollega først. */
export async function utenAndreleser(jonas: Page): Promise<void> {
  const kommunen = await jonas.request.get(`${new URL(jonas.url()).origin}/api/kommune`)
  const { andreleser } = (await kommunen.json()) as { andreleser: { krav: Record<string, boolean> } }
  const kreves = Object.fromEntries(Object.keys(andreleser.krav).map(rad => [rad, false]))
  await send(jonas, 'kommune/andreleser', { kreves, grunn: 'Prøver ut i desember.', settVersjon: 0 })
}

/** En familie som har fått stønad: Ingrid skrev, og en av dem fattet. */
export async function fattetVedtak(
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
