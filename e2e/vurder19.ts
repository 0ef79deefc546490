import type { Page } from '@playwright/test'
import { send } from './samtalefamilie.ts'

type Linje = {
  readonly linjeId: string
  readonly versjon: number
  readonly trenger19?: true
  readonly paragraf19: unknown
}

/** Skriver vurderingen av § 19 på hver linje som er avslått, helt eller delvis, og ikke har den. */
export async function vurder19(
  side: Page,
  { sakId, soknadId }: { readonly sakId: string; readonly soknadId: string },
): Promise<void> {
  const vurdering = 'Vi har sett på om familien er i en særlig vanskelig situasjon nå. Det er den ikke.'
  const svar = await side.request.get(`/api/saker/${sakId}/vurdering/${soknadId}`)
  const { linjer } = (await svar.json()) as { linjer: readonly Linje[] }
  for (const { linjeId, versjon: settVersjon } of linjer.filter(l => l.trenger19 && !l.paragraf19))
    await send(side, `saker/${sakId}/kommandoer/vurderParagraf19`, {
      soknadId,
      linjeId,
      vurdering,
      settVersjon,
    })
}
