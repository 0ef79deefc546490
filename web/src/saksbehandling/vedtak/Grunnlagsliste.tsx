import type { Brevrad } from '../../felles/brev/brevrader.ts'
import { Lovsted } from '../../felles/lov/Lovsted.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Brevark.module.css'
import { grunnlagsnavn, grunnlagstype } from './grunnlagsord.ts'

export const grunnlagsstedet = (rad: Brevrad, nr: number): string => `${rad.id}-grunnlag-${nr}`

type Props = { rad: Brevrad; lenker: boolean; ikkeVeid: boolean }

/** Det et stykke av brevet hviler på. Et grunnlag som mangler, er tegnet som en tom plass der det skulle stått. */
export function Grunnlagsliste({ rad, lenker, ikkeVeid }: Props) {
  const tekster = useTekster()
  const t = tekster.vedtak.brev
  return (
    <>
      {rad.grunnlag.length > 0 && (
        <ol className={stil.grunnlag}>
          {rad.grunnlag.map((g, i) => (
            <li
              key={`${g.type}/${g.ref}`}
              {...(lenker ? { id: grunnlagsstedet(rad, i + 1), tabIndex: -1 } : {})}
            >
              <span className={stil.nummer} aria-hidden>
                {i + 1}
              </span>
              <div>
                <p>
                  <span className={stil.type}>{grunnlagstype(g, tekster)}</span>{' '}
                  {g.type === 'lov' && !g.navn ? <Lovsted sted={g.ref} /> : grunnlagsnavn(g, tekster)}
                </p>
                {g.tekst && (
                  <p className={stil.under} lang="nb">
                    {g.tekst}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {ikkeVeid && <p className={stil.tomt}>{t.ingenAvveining}</p>}
    </>
  )
}
