import type { NotatId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Checkbox, CheckboxGroup, Heading } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { type Ref, useEffect, useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { AlleBarna } from './AlleBarna.tsx'
import { Gjenstaar } from './Gjenstaar.tsx'
import { Hvemsvarer } from './Hvemsvarer.tsx'
import { Lofter } from './Lofter.tsx'
import { Samtalenotat } from './Samtalenotat.tsx'
import stil from './Samtalerom.module.css'
import type { Sporsmal } from './samtaleskjema.ts'

type Props = {
  detaljer: Samtaledetaljer
  visning: Kartleggingsvisning
  sak: Saksvisning
  rekkefolge: readonly Tema[]
  /** Svar som ikke er bekreftet av tjeneren ennå. */
  venter: number
  overskrift: Ref<HTMLHeadingElement>
  vedTilbake: () => void
  hverGang: readonly Sporsmal[]
  gaaTil: (tema: Tema) => void
}

/** Før samtalen avsluttes: hva som ikke ble spurt om (uten at det er et krav), hva som ble lovet, hva som skal tas neste gang, og notatet. */
export function Avslutning(props: Props) {
  const { detaljer, visning, sak, rekkefolge, venter, overskrift, vedTilbake, hverGang, gaaTil } = props
  const { samtalerom, kartlegging } = useTekster()
  const t = samtalerom.avslutning
  const { samtale } = detaljer
  const gaa = useNavigate()
  const [neste, settNeste] = useState<readonly Tema[]>([])
  const tekst = useUtkast(`${sak.sakId}:samtale:${samtale.samtaleId}:neste`)
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const notatId = samtale.notater.at(-1)?.notatId
  useEffect(() => {
    if (typeof overskrift === 'object') overskrift?.current?.focus()
  }, [overskrift])
  const avslutt = () => {
    if (!notatId) return
    utfor('avsluttSamtale', {
      samtaleId: samtale.samtaleId as SamtaleId,
      notatId: notatId as NotatId,
      planlagtNeste: [...neste],
      ...(tekst.tekst.trim() ? { planlagtTekst: tekst.tekst.trim() } : {}),
    }).then(
      () => {
        tekst.forkast()
        void gaa({ to: `/saker/${sak.sakId}/kartlegging` })
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.tema}>
      <Heading ref={overskrift} tabIndex={-1} level="2" size="medium">
        {t.tittel}
      </Heading>
      <p className={stil.derfor}>{t.hensikt}</p>
      <AlleBarna sak={sak} />
      <Hvemsvarer />
      <Gjenstaar visning={visning} rekkefolge={rekkefolge} hverGang={hverGang} gaaTil={gaaTil} />
      <Lofter sakId={sak.sakId} samtaleId={samtale.samtaleId} lofter={detaljer.lofter} />
      <Panel tittel={t.neste}>
        <div className={stil.tema}>
          <CheckboxGroup
            size="small"
            legend={t.neste}
            hideLegend
            value={[...neste]}
            onChange={(ny: Tema[]) => settNeste(ny)}
          >
            <div className={stil.valg}>
              {rekkefolge.map(tema => (
                <Checkbox key={tema} value={tema}>
                  {kartlegging.tema[tema]}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
          <Fritekst etikett={t.nesteTekst} utkast={tekst} minRader={2} visStatus={false} />
        </div>
      </Panel>
      <Samtalenotat sak={sak} samtale={samtale} visning={visning} rekkefolge={rekkefolge} />
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.linje}>
        <Button loading={sender} disabled={!notatId || venter > 0} onClick={avslutt}>
          {t.avslutt}
        </Button>
        <Button variant="tertiary" onClick={vedTilbake}>
          {samtalerom.tilbake}
        </Button>
        <p className={stil.liten} role="status">
          {venter > 0 ? t.venter(venter) : !notatId && t.manglerNotat}
        </p>
      </div>
    </div>
  )
}
