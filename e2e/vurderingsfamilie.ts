import type { Page } from '@playwright/test'
import { enFamilie, send } from './samtalefamilie.ts'

type Vurdering = {
  linjer: { linjeId: string; versjon: number; slag: string }[]
  barn: { personId: string }[]
}

/** En familie med ett barn, vurdert til et forslag bare mangler utfallet og begrunnelsen. Siden står på vurderingen. */
export async function klarForForslag(
  side: Page,
  etternavn: string,
): Promise<{ sakId: string; personId: string }> {
  const sakId = await enFamilie(side, etternavn, [{ fornavn: 'Emil', fodselsdato: '2016-05-04' }])
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
  for (const l of (await hent<Vurdering>(`/vurdering/${soknadId}`)).linjer)
    await kommando('besluttLinje', {
      soknadId,
      linjeId: l.linjeId,
      settVersjon: l.versjon,
      beslutning:
        l.slag === 'utgift'
          ? {
              utfall: 'innvilget',
              belop: 123_400,
              hjemmel: '18',
              begrunnelse: 'De er uten penger til mat.',
              belopsvurdering: 'Det rekker ut måneden.',
              form: { slag: 'bidrag' },
            }
          : { utfall: 'medregnet', belop: 0, begrunnelse: '' },
    })
  await kommando('vurderBarn', {
    soknadId,
    personId,
    vurdere: 'Emil er ti og har laget sitt på håndballen.',
    vekte: 'Det veier at han får være med.',
    vise: 'Vi dekker det han trenger i desember.',
    settVersjon: 0,
  })
  await side.goto(`/saker/${sakId}/vurdering/${soknadId}`)
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

/** Velger utfallet, skriver begrunnelsen og foreslår. Gir adressen til forslaget. */
export async function foresla(side: Page, knapp = 'Foreslå vedtak'): Promise<string> {
  await side.getByRole('radio', { name: 'Innvilget', exact: true }).check()
  await side.getByRole('textbox', { name: 'Samlet begrunnelse' }).fill('De trenger dette i desember.')
  await side.getByRole('button', { name: knapp }).click()
  await side.waitForURL(/\/vedtak\//)
  return new URL(side.url()).pathname
}
