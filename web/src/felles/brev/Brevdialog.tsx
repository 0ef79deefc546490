import type { Brevvisning } from '@handlingsrom/kontrakt/sak/brev'
import type { Sakkommandokropp } from '@handlingsrom/kontrakt/sak/kommandoer'
import type { SomMottaker } from '@handlingsrom/kontrakt/sak/somMottaker'
import { Button } from '@navikt/ds-react'
import { useMutation } from '@tanstack/react-query'
import { type ComponentProps, useRef, useState } from 'react'
import { send } from '../api/klient.ts'
import { gaTilForsteFeil } from '../komponenter/forsteFeil.ts'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Andelene } from './Andelene.tsx'
import { Mottakerark } from './Mottakerark.tsx'

type Bestilt = { [T in SomMottaker]: { readonly navn: T; readonly kropp: Sakkommandokropp<T> } }[SomMottaker]
type Props = Omit<ComponentProps<typeof Skjemadialog>, 'bred' | 'avbryt'> & {
  sakId: string
  /** Det som ville blitt sendt nå; `null` når noe mangler, og da sier feltene hva. */
  somNaa: () => Bestilt | null
  /** Brevet har grunner om familien, skrevet av et menneske: da sies det hvor mye som er standardtekst (S-125). */
  medAndel?: boolean
}

/** Et skjema som sender et brev. Før det sendes, kan brevet leses slik familien får det (S-127); det er det samme brevet som trykkes. */
export function Brevdialog({ sakId, somNaa, medAndel = false, children, ...dialog }: Props) {
  const t = useTekster().vedtak.brev
  const knapp = useRef<HTMLButtonElement>(null)
  const [brev, settBrev] = useState<Brevvisning>()
  const sett = useMutation({
    mutationFn: ({ navn, kropp }: Bestilt) =>
      send<Brevvisning>('POST', `/api/saker/${sakId}/som-mottaker/${navn}`, kropp),
    onSuccess: settBrev,
  })
  const se = () => {
    const bestilt = somNaa()
    if (bestilt) sett.mutate(bestilt)
    else gaTilForsteFeil()
  }
  if (!brev)
    return (
      <Skjemadialog {...dialog} feil={dialog.feil ?? sett.error}>
        {children}
        <div>
          <Button ref={knapp} size="small" variant="tertiary" loading={sett.isPending} onClick={se}>
            {t.somMottaker}
          </Button>
        </div>
      </Skjemadialog>
    )
  return (
    <Skjemadialog
      {...dialog}
      intro={undefined}
      bred
      avbryt={t.tilSkjemaet}
      vedLukk={() => {
        settBrev(undefined)
        requestAnimationFrame(() => knapp.current?.focus())
      }}
    >
      {medAndel && <Andelene brev={brev} utenMerker />}
      <Mottakerark brev={brev} />
    </Skjemadialog>
  )
}
