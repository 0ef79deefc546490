import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { EtterspurtId, KravId } from '@handlingsrom/domene/felles/id'
import type { Utleveringsmaate } from '@handlingsrom/domene/vedtak/hendelser'
import type { Etterspurtvisning } from '@handlingsrom/kontrakt/sak/etterspurt'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { BodyShort, Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { erOriginalfil } from './originalfil.ts'

export type Kravsteg =
  | { readonly slag: 'mottatt' | 'trekk'; readonly krav: Etterspurtvisning['krav'][number] }
  | { readonly slag: 'utsett' | 'utlevert' }
type Props = {
  sakId: string
  soknad: Soknadsvisning
  e: Etterspurtvisning
  steg: Kravsteg
  vedLukk: () => void
}

/** Ett steg i det vi venter på: det er kommet, det trengs ikke, de får mer tid, eller brevet er sendt. */
export function Kravdialog({ sakId, soknad, e, steg, vedLukk }: Props) {
  const { etterspurt: t, vedtak } = useTekster()
  const { slag } = steg
  const om = 'krav' in steg ? steg.krav.kravId : e.etterspurtId
  const ord = useUtkast(`${sakId}:${om}:${slag}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [valgt, settValgt] = useState<string[]>([])
  const [dato, settDato] = useState<Dato | undefined>(slag === 'utlevert' ? dagensDato() : undefined)
  const [maate, settMaate] = useState<Utleveringsmaate>()
  const [provd, settProvd] = useState(false)
  const tom = ord.tekst.trim() === ''
  const settVersjon = e.versjon
  const etterspurtId = e.etterspurtId as EtterspurtId
  const sendes = () => {
    if (steg.slag === 'utlevert')
      return maate && dato && utfor('merkEtterspurtUtlevert', { etterspurtId, maate, dato })
    if (steg.slag === 'utsett')
      return (
        !tom &&
        dato &&
        utfor('utsettDokumentfrist', { etterspurtId, settVersjon, frist: dato, grunn: ord.tekst })
      )
    if (!('krav' in steg)) return undefined
    const kravId = steg.krav.kravId as KravId
    if (steg.slag === 'trekk')
      return !tom && utfor('trekkDokumentkrav', { kravId, settVersjon, grunn: ord.tekst })
    const nok = valgt.length > 0 || !tom
    return nok && utfor('merkDokumentkravMottatt', { kravId, settVersjon, dokumenter: valgt, ord: ord.tekst })
  }
  const send = () => {
    settProvd(true)
    const sendt = sendes()
    if (!sendt) return
    sendt.then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  const manglerKommet = slag === 'mottatt' && valgt.length === 0 && tom
  const ordfeil = slag === 'mottatt' ? manglerKommet && t.manglerKommet : tom && t.manglerOrd
  return (
    <Skjemadialog
      tittel={'krav' in steg ? `${t.steg[slag].knapp}: ${t.navn[steg.krav.slag]}` : t.steg[slag].knapp}
      intro={t.steg[slag].intro}
      bekreft={t.steg[slag].bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      {slag === 'mottatt' && <Kommet soknad={soknad} valgt={valgt} vedValg={settValgt} />}
      {slag === 'utlevert' ? (
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
      ) : (
        <Fritekst
          etikett={t.steg[slag].ord}
          utkast={ord}
          minRader={2}
          {...(provd && ordfeil ? { feil: ordfeil } : {})}
        />
      )}
      {(slag === 'utsett' || slag === 'utlevert') && (
        <Datofelt
          etikett={slag === 'utsett' ? t.nyFrist : t.utlevertDag}
          verdi={dato}
          vedEndring={ny => settDato(ny)}
          {...(provd && !dato ? { feil: t.manglerDato } : {})}
        />
      )}
    </Skjemadialog>
  )
}

type Kommetprops = { soknad: Soknadsvisning; valgt: string[]; vedValg: (ny: string[]) => void }

/** Det familien har sendt, nyest først. */
function Kommet({ soknad, valgt, vedValg }: Kommetprops) {
  const t = useTekster().etterspurt
  const format = useFormat()
  const filer = soknad.dokumenter.filter(d => d.slag !== 'brev' && !erOriginalfil(d))
  if (filer.length === 0) return <BodyShort size="small">{t.ingenKommet}</BodyShort>
  return (
    <CheckboxGroup size="small" legend={t.dokumenter} value={valgt} onChange={vedValg}>
      {filer.map(d => (
        <Checkbox key={d.sha256} value={d.sha256}>
          {d.filnavn}, {format.dato(d.dato as Dato)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
