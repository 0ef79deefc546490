import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Button, Dialog, Heading } from '@navikt/ds-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { celleId } from './Celle.tsx'
import { Celleinnhold } from './Celleinnhold.tsx'
import { Familieinnhold } from './Familieinnhold.tsx'
import stil from './Svarpanel.module.css'
import {
  erBarn,
  FAMILIEN,
  finnCelle,
  finnMenneske,
  type Matriseprops,
  type Plass,
  temaSomVises,
} from './utvalg.ts'

type Props = Matriseprops & { apen: Plass; smal?: boolean }

/** Den åpne cellen, ved siden av matrisen så neste kan velges uten å lukke. På smal skjerm dekker den hele. */
export function Svarpanel({ sakId, visning, ved, bareMangler, apen, apne, smal = false }: Props) {
  const { kartlegging: t, sak } = useTekster()
  const overskrift = useRef<HTMLHeadingElement>(null)
  const menneske = finnMenneske(visning, apen.personId)
  const familien = apen.personId === FAMILIEN
  // biome-ignore lint/correctness/useExhaustiveDependencies: fokus skal flyttes hver gang en annen celle åpnes
  useEffect(() => overskrift.current?.focus(), [apen.personId, apen.tema])
  if (!menneske && !familien) return null

  const tema =
    !familien && menneske && erBarn(menneske)
      ? temaSomVises(visning, bareMangler)
      : visning.tema.map(x => x.tema)
  const nr = tema.indexOf(apen.tema)
  const flytt = (steg: number) => {
    const ny = tema[nr + steg]
    if (ny) apne({ personId: apen.personId, tema: ny })
  }
  const lukk = () => {
    apne(undefined)
    document.getElementById(celleId(apen.personId, apen.tema))?.focus()
  }
  const tast = (hendelse: KeyboardEvent) => {
    if (hendelse.key !== 'Escape' || hendelse.defaultPrevented) return
    hendelse.preventDefault()
    lukk()
  }
  const barnet = menneske
    ? t.panel.barn(
        menneske.fornavn,
        erBarn(menneske) && menneske.alder !== null ? sak.alder(menneske.alder) : '',
      )
    : t.familien.navn
  const nokkel = `${apen.personId}/${apen.tema}`
  const innhold = menneske ? (
    <Celleinnhold
      key={nokkel}
      sakId={sakId}
      visning={visning}
      menneske={menneske}
      celle={finnCelle(menneske, apen.tema)}
      ved={ved}
    />
  ) : (
    <Familieinnhold key={nokkel} sakId={sakId} visning={visning} tema={apen.tema} />
  )
  if (smal) {
    return (
      <Dialog open onOpenChange={neste => !neste && lukk()}>
        <Dialog.Popup position="fullscreen" closeOnOutsideClick={false}>
          <Dialog.Header>
            <Dialog.Title>{t.tema[apen.tema]}</Dialog.Title>
            <Dialog.Description>{barnet}</Dialog.Description>
          </Dialog.Header>
          <Dialog.Body>
            <div className={stil.smal}>{innhold}</div>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    )
  }
  return (
    <section className={stil.panel} aria-labelledby="svarpanel" onKeyDown={tast}>
      <div className={stil.topp}>
        <div>
          <p>{barnet}</p>
          <Heading ref={overskrift} id="svarpanel" level="2" size="small" tabIndex={-1}>
            {t.tema[apen.tema]}
          </Heading>
        </div>
        <span className={stil.knapper}>
          <Button
            size="small"
            variant="tertiary"
            icon={<ChevronUpIcon title={t.panel.forrige} />}
            disabled={nr <= 0}
            onClick={() => flytt(-1)}
          />
          <Button
            size="small"
            variant="tertiary"
            icon={<ChevronDownIcon title={t.panel.neste} />}
            disabled={nr < 0 || nr >= tema.length - 1}
            onClick={() => flytt(1)}
          />
          <Button size="small" variant="tertiary" icon={<XMarkIcon title={t.panel.lukk} />} onClick={lukk} />
        </span>
      </div>
      <div className={stil.innhold}>{innhold}</div>
    </section>
  )
}
