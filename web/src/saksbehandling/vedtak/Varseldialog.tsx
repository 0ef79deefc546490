import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { UnntakFraVarsel } from '@handlingsrom/domene/regelverk/forvaltningsloven/paragraf-16-forhandsvarsling'
import type { Utleveringsmaate } from '@handlingsrom/domene/vedtak/hendelser'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Brevdialog } from '../../felles/brev/Brevdialog.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'

export type Steg = 'varsle' | 'utelat' | 'utlevert' | 'svar' | 'avbryt'
type Props = { sakId: string; soknadId: string; vedtakId: string; steg: Steg; vedLukk: () => void }

/** Ett steg i varslingen. Feltene følger av steget; det som mangler, sies ved feltet. */
export function Varseldialog({ sakId, soknadId, vedtakId, steg, vedLukk }: Props) {
  const { gjenopptak: alle, vedtak } = useTekster()
  const t = alle.steg[steg]
  const ord = useUtkast(`${sakId}:${vedtakId}:varsel-${steg}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const ordfelt = steg === 'utlevert' ? undefined : alle.ordfelt[steg]
  const datofelt = steg === 'utelat' || steg === 'avbryt' ? undefined : alle.datofelt[steg]
  const [dato, settDato] = useState<Dato | undefined>(steg === 'varsle' ? undefined : dagensDato())
  const [unntak, settUnntak] = useState<UnntakFraVarsel>()
  const [maate, settMaate] = useState<Utleveringsmaate>()
  const [provd, settProvd] = useState(false)
  const tom = ord.tekst.trim() === ''
  // Bare varselet er ord familien skal lese.
  const Ordfelt = steg === 'varsle' ? Begrunnelsesfelt : Fritekst
  const sendes = () => {
    const tekst = ord.tekst
    const om = { soknadId, vedtakId }
    if (ordfelt && tom) return undefined
    if (steg === 'avbryt') return utfor('avbrytGjenopptak', { ...om, grunn: tekst })
    if (steg === 'utelat') return unntak && utfor('utelatVarsel', { ...om, unntak, begrunnelse: tekst })
    if (!dato) return undefined
    if (steg === 'varsle') return utfor('varsleOmEndring', { ...om, hva: tekst, frist: dato })
    if (steg === 'svar') return utfor('forSvarPaVarsel', { ...om, svar: tekst, dato })
    return maate && utfor('merkVarselUtlevert', { ...om, maate, dato })
  }
  const send = () => {
    settProvd(true)
    sendes()?.then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  const dialog = { tittel: t.knapp, intro: t.intro, bekreft: t.bekreft, sender, feil, vedSend: send, vedLukk }
  const felter = (
    <>
      {steg === 'utelat' && (
        <RadioGroup
          size="small"
          legend={alle.unntakTittel}
          value={unntak ?? ''}
          onChange={(ny: UnntakFraVarsel) => settUnntak(ny)}
          error={provd && !unntak ? alle.manglerUnntak : undefined}
        >
          {nokler(alle.unntak).map(u =>
            u === 'ikke-mulig' ? null : (
              <Radio key={u} value={u}>
                {alle.unntak[u]}
              </Radio>
            ),
          )}
        </RadioGroup>
      )}
      {steg === 'utlevert' && (
        <RadioGroup
          size="small"
          legend={vedtak.utlevering.hvordan}
          value={maate ?? ''}
          onChange={(ny: Utleveringsmaate) => settMaate(ny)}
          error={provd && !maate ? vedtak.utlevering.manglerMaate : undefined}
        >
          {nokler(vedtak.utlevering.maate).map(m => (
            <Radio key={m} value={m}>
              {vedtak.utlevering.maate[m]}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {ordfelt && (
        <Ordfelt
          etikett={ordfelt}
          utkast={ord}
          minRader={4}
          {...(provd && tom ? { feil: alle.manglerOrd } : {})}
        />
      )}
      {datofelt && (
        <Datofelt
          etikett={datofelt}
          verdi={dato}
          vedEndring={ny => settDato(ny)}
          {...(provd && !dato ? { feil: alle.manglerDato } : {})}
        />
      )}
    </>
  )
  if (steg !== 'varsle') return <Skjemadialog {...dialog}>{felter}</Skjemadialog>
  const somNaa = () => {
    settProvd(true)
    return tom || !dato
      ? null
      : { navn: 'varsleOmEndring' as const, kropp: { soknadId, vedtakId, hva: ord.tekst, frist: dato } }
  }
  return (
    <Brevdialog {...dialog} sakId={sakId} somNaa={somNaa} medAndel>
      {felter}
    </Brevdialog>
  )
}
