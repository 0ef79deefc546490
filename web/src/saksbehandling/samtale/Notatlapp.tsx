import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { PencilWritingIcon } from '@navikt/aksel-icons'
import { Button, Heading, Textarea } from '@navikt/ds-react'
import { useEffect, useId, useRef, useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Lapp, lappnokkel, lesLapper, skrivLapper } from './lapper.ts'
import { useRom } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { FAMILIEN } from './svarrom.ts'

type Props = {
  visning: Kartleggingsvisning
  /** Satt når snarveien er brukt: fokus går hit. */
  apen: boolean
  apne: (apen: boolean) => void
}

/** Et sted for det som blir sagt utenom temaet. Det kan legges i et svar når som helst, og står til avslutningen ellers. */
export function Notatlapp({ visning, apen, apne }: Props) {
  const t = useTekster().samtalerom
  const { sakId, samtaleId } = useRom()
  const utkast = useUtkast(lappnokkel(sakId, samtaleId))
  const ny = useUtkast(`${lappnokkel(sakId, samtaleId)}:ny`)
  const felt = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const lapper = lesLapper(utkast.tekst)
  const sett = (liste: readonly Lapp[]) => utkast.settTekst(skrivLapper(liste))
  useEffect(() => {
    if (!apen) return
    felt.current?.focus()
    apne(false)
  }, [apen, apne])
  const leggTil = () => {
    if (ny.tekst.trim() === '') return
    sett([...lapper, { id: nyUuid7(), tekst: ny.tekst.trim() }])
    ny.forkast()
    felt.current?.focus()
  }
  return (
    <section className={stil.flate} aria-labelledby={id}>
      <Heading id={id} level="2" size="xsmall">
        <PencilWritingIcon aria-hidden /> {t.notatlapp}
      </Heading>
      <Textarea
        ref={felt}
        size="small"
        label={t.nyLapp}
        description={t.notatlappHjelp}
        minRows={2}
        autoComplete="off"
        value={ny.tekst}
        onChange={hendelse => ny.settTekst(hendelse.target.value)}
      />
      {ny.tekst.trim() !== '' && (
        <div>
          <Button size="xsmall" variant="secondary" onClick={leggTil}>
            {t.lappLagre}
          </Button>
        </div>
      )}
      {lapper.length > 0 && (
        <ul className={stil.liste}>
          {lapper.map(l => (
            <li key={l.id}>
              <EnLapp
                lapp={l}
                visning={visning}
                vedEndring={endret => sett(lapper.map(x => (x.id === l.id ? endret : x)))}
                vedFjern={() => sett(lapper.filter(x => x.id !== l.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Lappprops = {
  lapp: Lapp
  visning: Kartleggingsvisning
  vedEndring: (lapp: Lapp) => void
  vedFjern: () => void
}

function EnLapp({ lapp, visning, vedEndring, vedFjern }: Lappprops) {
  const { samtalerom: t, kartlegging } = useTekster()
  const { svarrom } = useRom()
  const [plasserer, settPlasserer] = useState(false)
  const [hvem, settHvem] = useState<string>()
  const [tema, settTema] = useState<NonNullable<Lapp['tema']>>()
  const mennesker = Object.fromEntries([
    [FAMILIEN, t.familien],
    ...[...visning.barn, ...visning.voksne].map(p => [p.personId, p.fornavn] as const),
  ])
  if (lapp.tema && lapp.hvem)
    return (
      <>
        <p>{lapp.tekst}</p>
        <p className={stil.liten}>
          {t.lappPlassert(`${kartlegging.tema[lapp.tema]}, ${mennesker[lapp.hvem] ?? ''}`)}
        </p>
      </>
    )
  const plasser = () => {
    if (!hvem || !tema) return
    const for_ = svarrom.kladd(hvem, tema) ?? svarrom.iSaken(hvem, tema)
    svarrom.sett(hvem, tema, { tekst: [for_?.tekst, lapp.tekst].filter(Boolean).join('\n') })
    vedEndring({ ...lapp, hvem, tema })
  }
  return (
    <>
      <p>{lapp.tekst}</p>
      {plasserer ? (
        <>
          <Valgfelt etikett={t.lappHvem} valg={mennesker} verdi={hvem} vedEndring={settHvem} />
          <Valgfelt etikett={t.velgTema} valg={kartlegging.tema} verdi={tema} vedEndring={settTema} />
          <Button size="xsmall" variant="secondary" disabled={!hvem || !tema} onClick={plasser}>
            {t.lappLeggTil}
          </Button>
        </>
      ) : (
        <div className={stil.linje}>
          <span className={stil.liten}>{t.lappIkkePlassert}</span>
          <Button size="xsmall" variant="tertiary" onClick={() => settPlasserer(true)}>
            {t.lappPlasser}
          </Button>
          <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={vedFjern}>
            {t.lappFjern}
          </Button>
        </div>
      )}
    </>
  )
}
