import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KontaktId } from '@handlingsrom/domene/felles/id'
import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { kontakterSporring } from '../../felles/sak/sporringer.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; alt: readonly string[]; vedLukk: () => void }

/** Velg en av kontorets kontakter, og skriv hvordan dere vet at det var denne familien. */
export function KnyttKontakt({ sakId, alt, vedLukk }: Props) {
  const t = useTekster().oppsokende
  const format = useFormat()
  const sporring = useQuery(kontakterSporring)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const merknad = useUtkast(`${sakId}:knytt-kontakt`)
  const [valgt, velg] = useState<string>()
  const [provd, settProvd] = useState(false)
  const ledige = sporring.data?.kontakter.filter(k => !alt.includes(k.kontaktId)) ?? []
  const ingen = sporring.data !== undefined && ledige.length === 0
  const lagre = () => {
    if (ingen) return vedLukk()
    settProvd(true)
    if (!valgt || merknad.tekst.trim() === '') return
    utfor('knyttKontakt', { kontaktId: valgt as KontaktId, merknad: merknad.tekst }).then(
      () => {
        merknad.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.knyttTittel}
      intro={t.knyttIntro}
      bekreft={ingen ? t.lukk : t.knytt}
      sender={sender}
      feil={feil}
      vedSend={lagre}
      vedLukk={vedLukk}
    >
      <Sporring sporring={sporring}>
        {() =>
          ingen ? (
            <BodyShort>{t.ingenAaKnytte}</BodyShort>
          ) : (
            <>
              <RadioGroup
                size="small"
                legend={t.hvilken}
                value={valgt ?? ''}
                error={provd && !valgt ? t.velgEn : undefined}
                onChange={(id: string) => velg(id)}
              >
                {ledige.map(k => (
                  <Radio key={k.kontaktId} value={k.kontaktId} description={k.om}>
                    {k.hvor}, {format.dato(k.dato as Dato)}
                  </Radio>
                ))}
              </RadioGroup>
              <Fritekst
                etikett={t.merknad}
                utkast={merknad}
                minRader={2}
                maksLengde={2000}
                {...(provd && merknad.tekst.trim() === '' ? { feil: t.merknadMangler } : {})}
              />
            </>
          )
        }
      </Sporring>
    </Skjemadialog>
  )
}
