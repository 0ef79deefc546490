import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Graderingsvisning } from '@handlingsrom/kontrakt/person'
import { ShieldLockIcon } from '@navikt/aksel-icons'
import { Button, Tag } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Apne } from '../handling.ts'
import stil from './Gradering.module.css'

type Props = { personId: string; fornavn: string; gradering: Graderingsvisning; apne: Apne }

/** Graderingen til én i familien, med ord, hvor den kommer fra, og forslaget som venter på en til i kretsen. */
export function Graderingslinje({ personId, fornavn, gradering: g, apne }: Props) {
  const t = useTekster().gradering
  const navn = t.navn[g.verdi]
  const kanEndre = g.valg.some(v => v.virkning !== 'bekreftes')
  return (
    <div className={stil.gradering}>
      <div className={stil.linje}>
        {g.verdi === 'ugradert' ? (
          <span className={stil.dempet}>{t.linje(navn)}</span>
        ) : (
          <Tag size="small" variant="moderate" data-color="info" icon={<ShieldLockIcon aria-hidden />}>
            {t.linje(navn)}
          </Tag>
        )}
        {kanEndre && (
          <Button
            size="xsmall"
            variant="tertiary"
            aria-label={t.endreFor(fornavn)}
            onClick={() => apne({ slag: 'gradering', personId })}
          >
            {t.endre}
          </Button>
        )}
      </div>
      {g.verdi !== 'ugradert' && <Opphav gradering={g} />}
      {g.forslag && (
        <Forslag
          fornavn={fornavn}
          gradering={g}
          vedBekreft={() => apne({ slag: 'bekreftGradering', personId })}
        />
      )}
    </div>
  )
}

/** Hvem som satte den, når, og hvorfor. */
function Opphav({ gradering: { verdi, satt } }: { gradering: Graderingsvisning }) {
  const t = useTekster().gradering
  const format = useFormat()
  const nar = satt ? format.tidspunkt(satt.tidspunkt as Tidspunkt) : ''
  const hvor = !satt ? t.ikkeSagt : satt.kilde === 'ansatt' ? t.satt(satt.navn, nar) : t.fra[satt.kilde](nar)
  return (
    <p className={stil.dempet}>
      {t.betyr[verdi]} {hvor} {satt?.grunn && t.grunn(satt.grunn)}
    </p>
  )
}

type Forslagsprops = { fornavn: string; gradering: Graderingsvisning; vedBekreft: () => void }
function Forslag({ fornavn, gradering: g, vedBekreft }: Forslagsprops) {
  const t = useTekster().gradering
  const format = useFormat()
  if (!g.forslag) return null
  const { navn, til, tidspunkt, grunn, erMitt } = g.forslag
  return (
    <div className={stil.forslag}>
      <p>{t.forslag(navn, t.navn[til], format.tidspunkt(tidspunkt as Tidspunkt))}</p>
      <p>{t.grunn(grunn)}</p>
      <p>{t.staar(t.navn[g.verdi])}</p>
      {erMitt && <p>{t.dittForslag}</p>}
      {g.valg.some(v => v.virkning === 'bekreftes') && (
        <div>
          <Button size="small" variant="secondary" aria-label={t.bekreftFor(fornavn)} onClick={vedBekreft}>
            {t.bekreft}
          </Button>
        </div>
      )}
    </div>
  )
}
