import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Button } from '@navikt/ds-react'
import { useContext } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import type { Kokonflikt } from '../../felles/sak/useKommandoko.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Kladd } from './kladd.ts'
import { Konfliktkontekst, useRom } from './Romkontekst.tsx'
import type { Fellesvisning } from './svarrom.ts'

type Props = {
  hvem: string
  tema: Tema
  celle: Cellevisning
  kladd: Kladd
  felles: Fellesvisning | undefined
}

type Kropp = { personId?: string; tema?: string; fellesId?: string }

/** Et svar i kolonnen, eller bekreftelsen av familiens svar for den som har kolonnen. */
function gjelder(k: Kokonflikt, hvem: string, tema: Tema, felles: Fellesvisning | undefined): boolean {
  const kropp = k.kropp as Kropp
  if (kropp.personId !== hvem) return false
  return kropp.tema === tema || (kropp.fellesId !== undefined && kropp.fellesId === felles?.fellesId)
}

/** Tjeneren sa nei til et svar i denne kolonnen. Begge utgavene vises, og ingenting er borte før noen velger. */
export function Kolonnekonflikt({ hvem, tema, celle, kladd, felles: familiens }: Props) {
  const { samtalerom: t, felles, sak } = useTekster()
  const format = useFormat()
  const { svarrom, losKonflikt } = useRom()
  const mine = useContext(Konfliktkontekst).filter(k => gjelder(k, hvem, tema, familiens))
  const konflikt = mine.at(-1)
  if (!konflikt) return null
  const los = () => {
    for (const k of mine) losKonflikt(k.kommandoId)
  }
  const bekrefter = konflikt.type === 'bekreftFellessvar' ? familiens : undefined
  const siste = celle.svar.findLast(s => !s.trukket)
  if (!erKonflikt(konflikt.feil) || !siste)
    return (
      <>
        <Feilet feil={konflikt.feil} tittel={t.avvist} />
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            los()
            svarrom.sett(hvem, tema, { sendt: undefined })
          }}
        >
          {t.greit}
        </Button>
      </>
    )
  return (
    <Konflikt
      niva="3"
      min={bekrefter ? bekrefter.svar.tekst : kladd.tekst || (kladd.valg && t.valg[kladd.valg])}
      annen={siste.svar.tekst || felles.tilstand[siste.svar.tilstand]}
      annenHvem={siste.skrevetAv.navn || sak.system}
      annenNar={format.tidspunkt(siste.tidspunkt as Tidspunkt)}
      vedBehold={() => {
        los()
        if (bekrefter) svarrom.bekreft(tema, bekrefter.fellesId, hvem)
        else svarrom.behold(hvem, tema)
      }}
      vedTaAndres={() => {
        los()
        if (!bekrefter) svarrom.forkast(hvem, tema)
      }}
    />
  )
}
