import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { numreFor } from '../../felles/brev/brevrader.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'
import { grunnlagsstedet } from './Grunnlagsliste.tsx'
import { gaTil } from './gaTil.ts'
import { useSetningsvalg } from './Setningsvalg.tsx'
import type { Setning } from './setninger.ts'

type Props = { setning: Setning; rad: Brevrad; lenker: boolean; peker: boolean }

/** En setning i brevet: til å peke på når brevet leses setning for setning, ellers med tallene som møter grunnlaget ved siden av. */
export function Setningstekst({ setning, rad, lenker, peker }: Props) {
  const t = useTekster().lesing
  const valg = useSetningsvalg()
  const lyser = valg !== null && setning.grunnlag.some(g => valg.endrede.has(g.ref))
  const merker = `${hvorfra(setning)} ${setning.endret ? stil.nytekst : ''} ${lyser ? stil.lyser : ''}`
  const sted = valg?.stedFor(setning)
  if (!peker || !valg || !sted)
    return <MedNumre setning={setning} rad={rad} lenker={lenker} merker={merker} />
  const valgt = valg.valgt?.id === sted.id
  const stopp = valgt || (!valg.valgt && valg.steder[0]?.id === sted.id)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: en knapp brytes ikke over linjer som løpende tekst */}
      <span
        id={sted.id}
        role="button"
        tabIndex={stopp ? 0 : -1}
        aria-pressed={valgt}
        className={`${stil.setning} ${valgt ? stil.valgt : ''} ${merker}`}
        onClick={() => valg.velg(sted)}
        onKeyDown={valg.vedTast}
      >
        {setning.tekst}
        {lyser && <span className="aksel-sr-only"> {t.endring.lyser}</span>}
      </span>{' '}
    </>
  )
}

/** Prikket understrek der ordene står i malen, stiplet der de står i andre brev. Klage og innsyn skal være standard og merkes ikke. */
function hvorfra(s: Setning): string {
  if (!s.teller) return ''
  return (s.andreBrev ? stil.andreBrev : s.standard ? stil.standard : '') ?? ''
}

function MedNumre({ setning, rad, lenker, merker }: Omit<Props, 'peker'> & { merker: string }) {
  const { vedtak, lesing } = useTekster()
  const t = vedtak.brev
  return (
    <>
      <span className={merker}>{setning.tekst}</span>
      {merker.includes(stil.lyser ?? '-') && <span className="aksel-sr-only"> {lesing.endring.lyser}</span>}
      {numreFor(setning, rad).map(nr =>
        lenker ? (
          <a
            key={nr}
            href={`#${grunnlagsstedet(rad, nr)}`}
            className={stil.nummer}
            aria-label={t.grunnlag(nr)}
            onClick={hendelse => {
              hendelse.preventDefault()
              gaTil(grunnlagsstedet(rad, nr))
            }}
          >
            {nr}
          </a>
        ) : (
          <span key={nr} className={stil.nummer} aria-hidden>
            {nr}
          </span>
        ),
      )}{' '}
    </>
  )
}
