import type { Utkastliste } from '@handlingsrom/kontrakt/lister'
import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { Alert, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { send } from '../../felles/api/klient.ts'
import { dagensDato } from '../../felles/api/meg.ts'
import { utkastlager } from '../../felles/api/usendt.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arkdialog } from '../../felles/utskrift/Arkdialog.tsx'
import { Skjema } from './Skjema.tsx'
import { lesUtkast } from './verdier.ts'

/** Ett utkast per ansatt; nøkkelen sier ikke hvem søknaden gjelder. */
export const UTKAST = 'ny-soknad'

/** Søknad på papir eller sagt over skranken. Utkastet hentes før skjemaet vises, så ingenting skrives over usett. */
export function NySoknad() {
  const { nySoknad: t, utskrift } = useTekster()
  const [utskriften, skrivUt] = useState(false)
  const idag = dagensDato()
  const utkast = useQuery({
    queryKey: ['utkast', UTKAST],
    queryFn: async () => {
      // Det som står i denne fanen, er nyere enn det tjeneren rakk å få.
      const her = utkastlager.les(UTKAST).tekst
      if (her !== undefined) return her
      const svar = await send<z.infer<typeof Utkastliste>>('POST', '/api/utkast/hent', { nokler: [UTKAST] })
      return svar.utkast.find(u => u.nokkel === UTKAST)?.tekst ?? ''
    },
    retry: 1,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const lest = utkast.data ? lesUtkast(utkast.data, idag) : undefined
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      handlinger={
        <Button
          size="small"
          variant="tertiary"
          icon={<PrinterSmallIcon aria-hidden />}
          onClick={() => skrivUt(true)}
        >
          {utskrift.tomtKnapp}
        </Button>
      }
    >
      {utskriften && <Arkdialog vedLukk={() => skrivUt(false)} />}
      {utkast.isPending ? (
        <Laster rader={4} hoyde={120} />
      ) : (
        <>
          {utkast.isError && <Alert variant="warning">{t.utkastFeilet}</Alert>}
          <Skjema idag={idag} {...(lest ? { utkast: lest } : {})} />
        </>
      )}
    </Side>
  )
}
