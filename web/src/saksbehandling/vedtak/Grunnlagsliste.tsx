import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import stil from './Brevark.module.css'
import type { Brevrad, Grunnlag } from './brevrader.ts'

export const grunnlagsstedet = (rad: Brevrad, nr: number): string => `${rad.id}-grunnlag-${nr}`

type Props = { rad: Brevrad; lenker: boolean; ikkeVeid: boolean }

/** Det et stykke av brevet hviler på. Et grunnlag som mangler, er tegnet som en tom plass der det skulle stått. */
export function Grunnlagsliste({ rad, lenker, ikkeVeid }: Props) {
  const { kartlegging, vedtak } = useTekster()
  const t = vedtak.brev
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
                  <span className={stil.type}>{typenavn(g, t)}</span> {navn(g, kartlegging.tema)}
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

const typenavn = (g: Grunnlag, t: Tekster['vedtak']['brev']): string =>
  Object.hasOwn(t.type, g.type) ? t.type[g.type as keyof typeof t.type] : g.type

/** Lovstedet er skrevet ut i referansen; for alt annet er den bare en id og vises aldri. En opplysning har temaets navn. */
function navn(g: Grunnlag, tema: Readonly<Record<string, string>>): string {
  if (g.type === 'opplysning' && g.navn && Object.hasOwn(tema, g.navn)) return tema[g.navn] ?? ''
  return g.navn ?? (g.type === 'lov' ? g.ref : '')
}
