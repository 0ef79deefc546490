import type { Locator, Page } from '@playwright/test'
import { expect } from './reise.ts'
import { type Annet, enFamilie, send } from './samtalefamilie.ts'
import { erKommet } from './sjekkSiden.ts'

type Vurdering = {
  linjer: { linjeId: string; versjon: number; slag: string; tekst: string; norm: number | null }[]
  barn: { personId: string }[]
}

/** Saksbehandlerens ord i vurderingen. De er hennes, og står på den målformen hun skriver. */
const ORD = {
  nb: {
    linje: 'De er uten penger til mat.',
    belop: 'Det rekker ut måneden.',
    vurdere: 'Emil er ti og har laget sitt på håndballen.',
    vekte: 'Det veier at han får være med.',
    vise: 'Vi dekker det han trenger i desember.',
    samlet: 'De trenger dette i desember.',
  },
  nn: {
    linje: 'De er utan pengar til mat.',
    belop: 'Det rekk ut månaden.',
    vurdere: 'Emil er ti og har laget sitt på handballen.',
    vekte: 'Det veg at han får vere med.',
    vise: 'Vi dekkjer det han treng i desember.',
    samlet: 'De treng dette i desember.',
  },
} as const

type Valg = Annet & {
  readonly ord?: keyof typeof ORD
  /** Linjen reisen selv vil bestemme, ved teksten. */
  readonly apenLinje?: string
}

/** En familie med ett barn, vurdert til et forslag bare mangler utfallet og begrunnelsen. Siden står på vurderingen. */
export async function klarForForslag(
  side: Page,
  etternavn: string,
  { ord: form = 'nb', apenLinje, ...annet }: Valg = {},
): Promise<{ sakId: string; personId: string }> {
  const ord = ORD[form]
  const sakId = await enFamilie(side, etternavn, [{ fornavn: 'Emil', fodselsdato: '2016-05-04' }], annet)
  const kommando = (navn: string, kropp: object) => send(side, `saker/${sakId}/kommandoer/${navn}`, kropp)
  const hent = async <T>(sti: string) =>
    (await (await side.request.get(`/api/saker/${sakId}${sti}`)).json()) as T
  const { soknader } = await hent<{ soknader: { soknadId: string; mottattDato: string }[] }>('')
  const soknadId = soknader[0]?.soknadId ?? ''
  const dato = soknader[0]?.mottattDato ?? ''
  await kommando('taTilBehandling', { soknadId })
  await kommando('besvarAlleBarna', {
    svar: 'ja',
    kanal: 'telefon',
    dato,
    merknad: 'Bare Emil.',
    settVersjon: 0,
  })
  const personId = (await hent<Vurdering>(`/vurdering/${soknadId}`)).barn[0]?.personId ?? ''
  await svarOmEmil(side, sakId, personId, 'Spiller håndball to ganger i uka.', 0)
  await kommando('settPeriode', { soknadId, fra: '2026-12', til: '2026-12', settVersjon: 0 })
  for (const l of (await hent<Vurdering>(`/vurdering/${soknadId}`)).linjer.filter(x => x.tekst !== apenLinje))
    await kommando('besluttLinje', {
      soknadId,
      linjeId: l.linjeId,
      settVersjon: l.versjon,
      beslutning:
        l.slag === 'utgift'
          ? {
              utfall: 'innvilget',
              // Likt normen er ingenting avslått, og da er spørsmålet om det er nok.
              belop: l.norm ?? 123_400,
              ...(l.norm === null ? {} : { erDetNok: ord.belop }),
              hjemmel: '18',
              begrunnelse: ord.linje,
              belopsvurdering: ord.belop,
              form: { slag: 'bidrag' },
            }
          : { utfall: 'medregnet', belop: 0, begrunnelse: ord.linje },
    })
  const { vurdere, vekte, vise } = ord
  await kommando('vurderBarn', { soknadId, personId, vurdere, vekte, vise, settVersjon: 0 })
  await side.goto(`/saker/${sakId}/vurdering/${soknadId}`)
  await erKommet(side)
  return { sakId, personId }
}

export async function svarOmEmil(
  side: Page,
  sakId: string,
  personId: string,
  tekst: string,
  settVersjon: number,
): Promise<void> {
  const { dagens } = (await (await side.request.get('/api/min-dag')).json()) as { dagens: string }
  await send(side, `saker/${sakId}/kommandoer/registrerOpplysning`, {
    personId,
    tema: 'fritid',
    svar: { tilstand: 'kartlagt', tekst },
    sagtAv: 'mor',
    kanal: 'telefon',
    dato: dagens,
    settVersjon,
  })
}

/** Velger utfallet, skriver begrunnelsen og foreslår. Gir adressen til forslaget, når det er det som står på siden. */
export async function foresla(
  side: Page,
  knapp = 'Foreslå vedtak',
  { utfall = 'Innvilget', ord = 'nb' }: { utfall?: string; ord?: keyof typeof ORD } = {},
): Promise<string> {
  await side.getByRole('radio', { name: utfall, exact: true }).check()
  const felt = side.getByRole('textbox', { name: /^(Samlet begrunnelse|Samla grunngiving)/ })
  await felt.fill(ORD[ord].samlet)
  await expect(felt).toHaveValue(ORD[ord].samlet)
  await side.getByRole('button', { name: knapp }).click()
  await side.waitForURL(/\/vedtak\//)
  await erKommet(side)
  return new URL(side.url()).pathname
}

/** Kollegaen har lest brevet som står på siden, svarer på det siste spørsmålet, og setter navnet sitt under. */
export async function godkjenn(side: Page, sti: string): Promise<void> {
  await side.goto(sti)
  await erKommet(side)
  await side
    .getByRole('radiogroup', { name: /^Til slutt/ })
    .getByRole('radio', { name: 'Oppfylt', exact: true })
    .check()
  await side.getByRole('radio', { name: /^Godkjenn/ }).check()
  await side.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  const sporsmal = side.getByRole('alertdialog', { name: 'Vil du godkjenne vedtaket?' })
  await sporsmal.getByRole('button', { name: 'Godkjenn vedtaket' }).click()
  await expect(side.getByRole('heading', { level: 1 })).toHaveText('Vedtaket er fattet')
}

/** Brevet alene, slik familien får det. */
export async function somMottaker(side: Page, knapp = 'Se som mottaker'): Promise<Locator> {
  await side.getByRole('button', { name: knapp }).click()
  const ark = side.getByRole('article', { name: /^Brevet slik familien les/ })
  await expect(ark).toBeVisible()
  return ark
}
