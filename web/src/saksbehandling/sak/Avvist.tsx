import { BodyLong } from '@navikt/ds-react'
import { type ApiFeil, erApiFeil } from '../../felles/api/feil.ts'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './gradering/Gradering.module.css'

type Props = { feil: unknown; provIgjen: () => void }

/** Saken kan ikke vises: hva det er, hvorfor når det kan sies, og hvor man kan gå. */
export function Avvist({ feil, provIgjen }: Props) {
  const { gradering, sak, skall } = useTekster()
  const t = gradering.avvist
  const meg = useMeg()
  const status = erApiFeil(feil) ? feil.status : undefined
  const tittel = status === 403 ? t.tittel.nei : status === 404 ? t.tittel.finnesIkke : t.tittel.feilet
  return (
    <Side tittel={tittel} fanetittel={sak.fane}>
      {erApiFeil(feil) && status === 403 ? (
        <Nei feil={feil} />
      ) : status === 404 ? (
        <BodyLong>{t.finnesIkke}</BodyLong>
      ) : (
        <Feilet feil={feil} provIgjen={provIgjen} />
      )}
      <div className={stil.videre}>
        <Lenke til="/">{skall.tilMinDag}</Lenke>
        {harRolle(meg, 'veileder', 'fagansvarlig') && <Lenke til="/saker">{skall.saker}</Lenke>}
        {harRolle(meg, 'leder') && <Lenke til="/fordeling">{skall.fordeling}</Lenke>}
      </div>
    </Side>
  )
}

/** Grunnen på leserens språk når vi kjenner den, ellers tjenerens egen setning (bokmål). */
function Nei({ feil }: { feil: ApiFeil }) {
  const t = useTekster().gradering.avvist
  const kjent = (kode: string): kode is keyof typeof t.hvorfor => Object.hasOwn(t.hvorfor, kode)
  const { kode, detalj } = feil
  return (
    <BodyLong>
      {kjent(kode) ? t.hvorfor[kode] : <span lang="nb">{detalj}</span>}{' '}
      {kjent(kode) ? t.videre[kode] : t.ellers}
    </BodyLong>
  )
}
