import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'

type Barn = Vurderingsvisning['barn'][number]
type Opplysning = Barn['opplysninger'][number]

/** Det kartleggingen sier om barnet, med hvem som sa det. Det barnet selv har sagt, står for seg, og blandes aldri med det andre sier. */
export function Barnefakta({ sakId, b }: { sakId: string; b: Barn }) {
  const t = useTekster().vurdering.barn
  const fraBarnet = b.opplysninger.filter(o => o.sagtAv === 'barnet')
  const fraAndre = b.opplysninger.filter(o => o.sagtAv !== 'barnet')
  return (
    <>
      <div className={stil.vet}>
        <strong>{t.vet}</strong>
        {b.opplysninger.length === 0 && <BodyShort size="small">{t.ingenSvar}</BodyShort>}
        <Fakta opplysninger={fraAndre} />
        {b.ikkeSpurt > 0 && <Lenke til={`/saker/${sakId}/kartlegging`}>{t.ikkeSpurt(b.ikkeSpurt)}</Lenke>}
      </div>
      <div className={stil.vet}>
        <strong>{t.egneOrd}</strong>
        {fraBarnet.length === 0 && <BodyShort size="small">{t.ingenEgneOrd}</BodyShort>}
        <Fakta opplysninger={fraBarnet} />
      </div>
    </>
  )
}

function Fakta({ opplysninger }: { opplysninger: readonly Opplysning[] }) {
  const { kartlegging } = useTekster()
  const format = useFormat()
  const hvem = (o: Opplysning) =>
    Object.hasOwn(kartlegging.sagtAv, o.sagtAv)
      ? kartlegging.sagtAv[o.sagtAv as keyof typeof kartlegging.sagtAv]
      : o.sagtAv
  const tema = (o: Opplysning) =>
    Object.hasOwn(kartlegging.tema, o.tema)
      ? kartlegging.tema[o.tema as keyof typeof kartlegging.tema]
      : o.tema
  if (opplysninger.length === 0) return null
  return (
    <ul>
      {opplysninger.map(o => (
        <li key={o.tema}>
          {tema(o)}: {o.tekst}{' '}
          <span className={stil.kilde}>
            {hvem(o)}, {format.datoKort(o.dato as Dato)}
          </span>
        </li>
      ))}
    </ul>
  )
}
