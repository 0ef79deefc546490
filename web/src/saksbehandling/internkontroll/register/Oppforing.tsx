import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { feltene, felttype, type Oppforingsvisning, SLAG } from '@handlingsrom/kontrakt/register'
import { Button, Link } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Avsluttdialog, Bekreftlest, Gjennomgangsdialog } from './dialoger.tsx'
import { Merker } from './Oppforingslinje.tsx'
import stil from './Register.module.css'
import { Skjema } from './Skjema.tsx'
import { oppforingSporring } from './sporringer.ts'

/** Én oppføring: hva den sier, hvem som eier den, hvor lenge den gjelder, og hva som har skjedd med den. */
export function Oppforing() {
  const { oppforingId } = useParams({ strict: false }) as { oppforingId: string }
  const { register: t } = useTekster()
  const sporring = useQuery(oppforingSporring(oppforingId))
  const x = sporring.data
  return (
    <Side
      tittel={x?.tittel ?? t.tittel}
      fanetittel={t.tittel}
      hensikt={
        x && (
          <span className={stil.rad}>
            {t.slag[x.slag]} <Merker x={x} dagens={x.dagens} />
          </span>
        )
      }
      over={<Lenke til="/internkontroll/register">{t.tittel}</Lenke>}
      handlinger={x && <Knapper x={x} />}
    >
      <Sporring sporring={sporring}>
        {o => (
          <>
            <Innholdet x={o} />
            <EierOgTid x={o} />
            <Historikk x={o} />
          </>
        )}
      </Sporring>
    </Side>
  )
}

function Knapper({ x }: { x: Oppforingsvisning }) {
  const { register: t } = useTekster()
  const [apen, settApen] = useState<'gjennomga' | 'endre' | 'avslutt'>()
  const lukk = () => settApen(undefined)
  const skalBekreftes = x.lesing !== null && !x.lesing.meg
  if (!x.kanGjennomga && !x.kanStyre && !skalBekreftes) return null
  return (
    <div className={stil.knapper}>
      {x.lesing && skalBekreftes && <Bekreftlest x={x} utgave={x.lesing.utgave} />}
      {x.kanGjennomga && (
        <Button
          size="small"
          variant={skalBekreftes ? 'secondary' : 'primary'}
          onClick={() => settApen('gjennomga')}
        >
          {t.gjennomga.knapp}
        </Button>
      )}
      {x.kanStyre && (
        <>
          <Button size="small" variant="secondary" onClick={() => settApen('endre')}>
            {t.dialog.endre}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => settApen('avslutt')}>
            {t.avslutt.knapp}
          </Button>
        </>
      )}
      {apen === 'gjennomga' && <Gjennomgangsdialog x={x} vedLukk={lukk} />}
      {apen === 'avslutt' && <Avsluttdialog x={x} vedLukk={lukk} />}
      {apen === 'endre' && (
        <Skjema slag={x.slag} oppforing={x} ansatte={x.ansatte} dagens={x.dagens} vedLukk={lukk} />
      )}
    </div>
  )
}

function Innholdet({ x }: { x: Oppforingsvisning }) {
  const { register: t } = useTekster()
  const format = useFormat()
  const utfylt = feltene(x.slag).filter(f => x.felt[f.navn] !== undefined)
  return (
    <Panel tittel={t.felt.innhold}>
      <dl className={stil.ord}>
        {utfylt.map(({ navn }) => {
          const verdi = x.felt[navn] ?? ''
          const type = felttype(navn)
          return (
            <div key={navn}>
              {/* Står det bare ett felt, sier overskriften det samme. */}
              {navn !== 'innhold' || utfylt.length > 1 ? (
                <dt>{t.felt[navn]}</dt>
              ) : (
                <dt hidden>{t.felt[navn]}</dt>
              )}
              <dd>
                {type === 'lenke' ? (
                  <Link href={String(verdi)} target="_blank" rel="noreferrer">
                    {String(verdi).replace(/^https:\/\//, '')}
                  </Link>
                ) : type === 'dag' ? (
                  format.dato(String(verdi) as Dato)
                ) : type === 'skala' ? (
                  t.skala(Number(verdi))
                ) : (
                  verdi
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Panel>
  )
}

function EierOgTid({ x }: { x: Oppforingsvisning }) {
  const { register: t } = useTekster()
  const format = useFormat()
  const dag = (d: string | null) => (d ? format.dato(d as Dato) : t.ikkeEnna)
  const rader: readonly (readonly [string, string])[] = [
    [t.eier, x.eier.navn],
    [t.gjelder, t.fraTil(dag(x.fra), x.til && dag(x.til))],
    ...(x.gjennomgang || x.sistSett
      ? ([
          [t.sistSett, dag(x.sistSett)],
          [t.neste, dag(x.gjennomgang)],
        ] as const)
      : []),
    ...(SLAG[x.slag].skjermer
      ? [[t.vises, x.skjermer.map(s => t.skjermen[s]).join(', ') || t.ingenSteder] as const]
      : []),
    ...(x.lesing ? [[t.lesing.tittel, t.lesing.stilling(x.lesing.meg, x.lesing.av)] as const] : []),
    ...(x.avsluttet
      ? [[t.status.avsluttet, `${format.tidspunkt(x.avsluttet as Tidspunkt)}. ${x.grunn}`] as const]
      : []),
  ]
  return (
    <Panel tittel={t.eierOgTid}>
      <dl className={stil.ord}>
        {rader.map(([navn, verdi]) => (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Historikk({ x }: { x: Oppforingsvisning }) {
  const { register: t } = useTekster()
  const format = useFormat()
  return (
    <Panel tittel={t.historikk}>
      <ol className={stil.liste}>
        {x.historikk.map(h => (
          <li key={h.nr}>
            <span>{[t.hendelse[h.hva], h.tekst].filter(Boolean).join(': ')}</span>
            <p className={stil.dempet}>{`${format.tidspunkt(h.tidspunkt as Tidspunkt)} · ${h.av}`}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
