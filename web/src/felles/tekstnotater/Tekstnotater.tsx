import { malformIteksten, type Spraknotat } from '@handlingsrom/domene/tekstkontroll/klarsprak'
import { TEKSTREGLER } from '@handlingsrom/domene/tekstkontroll/tekstkontroll'
import { BodyShort, ReadMore } from '@navikt/ds-react'
import { useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tekstnotater.module.css'
import type { Tekstnotatene } from './useTekstnotater.ts'

type Props = { notatene: Tekstnotatene; lesbarhet?: boolean }

/**
 * Stille notater om en tekst: først ordene som er verdt å lese en gang til, med hvorfor og kilden, så språket. Ingenting sperrer,
 * ingenting skrives om, og det finnes ingen samlet karakter.
 */
export function Tekstnotater({ notatene, lesbarhet = true }: Props) {
  const t = useTekster().tekstnotater
  const { tekst, funn, sprak } = notatene
  const les = lesbarhet ? notatene.lesbarhet : null
  if (funn.length + sprak.length === 0 && !les) return null
  return (
    <div className={stil.notater}>
      {funn.map(f => (
        <ReadMore
          key={`${f.kode}/${f.fra}`}
          size="small"
          className={stil.funn}
          header={t.funnlinje(utdrag(tekst, f), t.funn[f.kode].navn)}
        >
          <BodyShort size="small" spacing>
            {t.funn[f.kode].hvorfor}
          </BodyShort>
          <BodyShort size="small" spacing>
            {t.funn[f.kode].vurder}
          </BodyShort>
          <BodyShort size="small" className={stil.kilde}>
            {t.kilde(TEKSTREGLER[f.kode].hjemmel, TEKSTREGLER[f.kode].kilde)}
          </BodyShort>
        </ReadMore>
      ))}
      {(sprak.length > 0 || les) && (
        <ReadMore size="small" className={stil.sprak} header={t.sprak(sprak.length)}>
          <ul className={stil.liste}>
            {sprak.map(n => (
              <li key={`${n.slag}/${n.fra}`}>
                <Sprak n={n} tekst={tekst} />
              </li>
            ))}
          </ul>
          {les && (
            <BodyShort size="small" className={stil.kilde}>
              {t.lesbarhet(les.lix, les.ordPerSetning)}
            </BodyShort>
          )}
        </ReadMore>
      )}
    </div>
  )
}

function Sprak({ n, tekst }: { n: Spraknotat; tekst: string }) {
  const t = useTekster().tekstnotater
  const { spraak } = useSpraak()
  if (n.slag === 'lang-setning') return <>{t.lang(n.ord, n.delEtter)}</>
  if (n.slag === 'passiv') return <>{t.passiv(n.ord)}</>
  return (
    <>
      {t.fagord(n.ord, n.fagord.betyr[spraak])} {t.prov}{' '}
      <strong lang={malformIteksten(tekst)}>{n.fagord.prov[malformIteksten(tekst)]}</strong>
    </>
  )
}

const LENGST = 60
function utdrag(tekst: string, f: { readonly fra: number; readonly til: number }): string {
  const hele = tekst.slice(f.fra, f.til).replace(/\s+/gu, ' ')
  return hele.length > LENGST ? `${hele.slice(0, LENGST)} …` : hele
}
