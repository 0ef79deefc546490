import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import type { Menneske } from '../../felles/journal/Hvemvalg.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Knyttdialog } from './Knyttdialog.tsx'
import { Merkdialog } from './Merkdialog.tsx'

export type Dialogslag = 'rett' | 'merknad' | 'feilfort' | 'knytt' | 'merk' | 'avklar'
export type Dialogen = { sakId: string; notat: Notatvisning; vedLukk: () => void }
type Props = Dialogen & { slag: Dialogslag; personer: readonly Menneske[] }

/** Det som føres ved siden av et låst notat. Ordene ligger i utkast, så dialogen kan lukkes uten at noe går tapt. */
export function Notatdialog({ slag, personer, ...resten }: Props) {
  switch (slag) {
    case 'rett':
      return <RettNotat {...resten} />
    case 'merknad':
    case 'feilfort':
      return <Merknad {...resten} slag={slag} />
    case 'avklar':
      return <Avklar {...resten} />
    case 'knytt':
      return <Knyttdialog {...resten} personer={personer} />
    case 'merk':
      return <Merkdialog {...resten} />
    default:
      return slag satisfies never
  }
}

function RettNotat({ sakId, notat: { notatId }, vedLukk }: Dialogen) {
  const t = useTekster().journal
  const rettelse = useUtkast(`${sakId}:rett:${notatId}`)
  const grunn = useUtkast(`${sakId}:rett-grunn:${notatId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const send = () =>
    utfor('rettNotat', { notatId, rettelse: rettelse.tekst, grunn: grunn.tekst }).then(
      () => {
        rettelse.forkast()
        grunn.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.rettTittel}
      intro={t.rettTekst}
      bekreft={t.rettLagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.rettelseFelt} utkast={rettelse} minRader={4} />
      <Fritekst etikett={t.rettGrunn} utkast={grunn} minRader={2} />
    </Skjemadialog>
  )
}

function Merknad({ sakId, notat: { notatId }, vedLukk, slag }: Dialogen & { slag: 'merknad' | 'feilfort' }) {
  const t = useTekster().journal
  const tekst = useUtkast(`${sakId}:${slag}:${notatId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const feilfort = slag === 'feilfort'
  const send = () =>
    utfor('giMerknad', { notatId, slag, tekst: tekst.tekst }).then(
      () => {
        tekst.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={feilfort ? t.feilfort : t.giMerknad}
      intro={feilfort ? t.feilfortDialog : t.giMerknadTekst}
      bekreft={t.merknadLagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={feilfort ? t.feilfortFelt : t.merknadFelt} utkast={tekst} minRader={4} />
    </Skjemadialog>
  )
}

function Avklar({ sakId, notat: { notatId, undersokt }, vedLukk }: Dialogen) {
  const t = useTekster().journal.undersokt
  const hvordan = useUtkast(`${sakId}:avklar:${notatId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const send = () =>
    utfor('avklarNotat', { notatId, hvordan: hvordan.tekst }).then(
      () => {
        hvordan.forkast()
        vedLukk()
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.avklarTittel}
      intro={undersokt?.svar === 'nei' ? t.erNei(undersokt.mangler) : undefined}
      bekreft={t.avklarLagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Fritekst etikett={t.avklarFelt} utkast={hvordan} minRader={4} />
    </Skjemadialog>
  )
}
