import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Mottak } from '@handlingsrom/kontrakt/mottak'
import { Button } from '@navikt/ds-react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Sendefeil } from '../../felles/komponenter/Sendefeil.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Mottak.module.css'

type Post = Mottak['utboksParkert'][number]

/** Meldinger ut som stoppet, med grunnen. Saken står; bare sendingen venter. */
export function Utboks({ poster }: { poster: readonly Post[] }) {
  const t = useTekster().mottak
  return (
    <>
      <p className={stil.forklaring}>{t.utTekst}</p>
      <ul className={stil.liste}>
        {poster.map(p => (
          <Rad key={p.utboksId} post={p} />
        ))}
      </ul>
    </>
  )
}

function Rad({ post }: { post: Post }) {
  const t = useTekster().mottak
  const format = useFormat()
  const { utfor, sender, feil } = useKommandoTil(`/api/utboks/${post.utboksId}`)
  const slag = t.slag[post.slag] ?? post.slag
  return (
    <li className={stil.rad}>
      <div>
        <strong>{slag}</strong>{' '}
        <span className={stil.dempet}>{format.tidspunkt(post.laget as Tidspunkt)}</span>
        <Sendefeil kode={post.feilkode} feil={post.feil} />
        <Lenke til={`/saker/${post.sakId}`}>{t.tilSaken}</Lenke>
        {feil != null && <Feilet feil={feil} />}
      </div>
      <Button
        size="small"
        variant="secondary"
        loading={sender}
        aria-label={t.provIgjenFor(slag)}
        onClick={() => void utfor('slipp', {}).catch(() => undefined)}
      >
        {t.provIgjen}
      </Button>
    </li>
  )
}
