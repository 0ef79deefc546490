import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Minimatrise, manglerIOrd } from '../../felles/komponenter/Minimatrise.tsx'
import { kartleggingSporring, tidligereKartleggingSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'

type Props = { personId: string; vedtakId: string }

/**
 * Kartleggingen av barnet, ved siden av avsnittet som hviler på den: slik den sto da vedtaket ble fattet, og slik den står nå så lenge
 * det bare er foreslått. Kommer den ikke, er grunnlaget like helt uten.
 */
export function Barnerutene({ personId, vedtakId }: Props) {
  const { felles, vedtak } = useTekster()
  const { sakId = '' } = useParams({ strict: false }) as { sakId?: string }
  const naa = useQuery(kartleggingSporring(sakId)).data
  const nr = naa?.vedtak.find(v => v.vedtakId === vedtakId)?.nr
  const da = useQuery({ ...tidligereKartleggingSporring(sakId, nr ?? 0), enabled: nr !== undefined }).data
  const barn = (nr === undefined ? naa : da)?.barn.find(b => b.personId === personId)
  if (!barn) return null
  const celler = barn.celler.map(c => c.tilstand)
  return (
    <div className={stil.barnerutene}>
      <p>{nr === undefined ? vedtak.brev.kartleggingNaa : vedtak.brev.kartleggingDa}</p>
      <Minimatrise navn={barn.fornavn} celler={celler} />
      <p className={stil.under}>{manglerIOrd(celler, felles) || vedtak.brev.altSpurt}</p>
    </div>
  )
}
