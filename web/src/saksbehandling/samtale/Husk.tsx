import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import { Heading, ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sidenSistSporring } from '../../felles/sak/sporringer.ts'
import { Sidensistendringer } from '../../felles/samtale/SidenSist.tsx'
import { ApneBehov, Avtaler, Planlagt } from '../../felles/samtale/SidenSistdeler.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'

/**
 * Slik det var da samtalen ble åpnet: hentes én gang, for det som skrives nå, er ikke «siden sist», og hver henting bretter saken en
 * gang til på tjeneren. Kommer den ikke, er samtalen hel uten den.
 */
const useSidenSist = (): SidenSistvisning | undefined => {
  const { sakId, samtaleId } = useRom()
  return useQuery({
    ...sidenSistSporring(sakId, undefined),
    queryKey: ['siden-sist', sakId, samtaleId],
    staleTime: Number.POSITIVE_INFINITY,
  }).data
}

/** Temaene den forrige samtalen sa at det skulle spørres om. */
export const usePlanlagte = () => useSidenSist()?.planlagt?.tema

/**
 * Øverst i samtalen hele veien: det som skulle spørres om, det som er lovet, og behovene som venter. Står åpent til det første svaret
 * er skrevet; siden sier linjen hvor mye det er, og resten er ett trykk unna.
 */
export function Husk({ apentForst }: { apentForst: boolean }) {
  const { samtalerom, samtaler } = useTekster()
  const t = samtalerom.husk
  const { sakId } = useRom()
  const s = useSidenSist()
  const [valgt, velg] = useState<boolean>()
  // Linjen står fra første stund, så ingenting flytter seg når den kommer.
  if (!s)
    return (
      <ReadMore size="small" header={samtaler.sidenSist} open={false}>
        {''}
      </ReadMore>
    )
  const planlagt = (s.planlagt?.tema.length ?? 0) + (s.planlagt?.tekst ? 1 : 0)
  const tomt = planlagt + s.lofterApne.length + s.behovApne.length === 0
  const apent = valgt ?? (apentForst && !tomt)
  return (
    <ReadMore
      size="small"
      header={t.tittel(planlagt, s.lofterApne.length, s.behovApne.length)}
      open={apent}
      onOpenChange={velg}
    >
      {apent && (
        <div className={stil.huskliste}>
          <Planlagt s={s} />
          <Avtaler tittel={samtaler.apneAvtaler} lofter={s.lofterApne} dagens={s.dagens as Dato} />
          <ApneBehov s={s} />
          <section aria-label={t.nytt}>
            <Heading level="3" size="xsmall">
              {t.nytt}
            </Heading>
            <Sidensistendringer sakId={sakId} s={s} />
          </section>
        </div>
      )}
    </ReadMore>
  )
}
