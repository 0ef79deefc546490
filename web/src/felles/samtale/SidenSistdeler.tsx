import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import { Heading } from '@navikt/ds-react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Samtale.module.css'

/** Delene av «Siden sist» som også ligger ved siden av samtalen: det som skulle spørres om, det som er avtalt, og behovene. */

type Liste = {
  readonly tittel: string
  readonly rader: readonly { readonly id: string; readonly tekst: string }[]
}

function Punkter({ tittel, rader }: Liste) {
  if (rader.length === 0) return null
  return (
    <section aria-label={tittel}>
      <Heading level="3" size="xsmall">
        {tittel}
      </Heading>
      <ul className={stil.svar}>
        {rader.map(r => (
          <li key={r.id} className={stil.ord}>
            {r.tekst}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Planlagt({ s }: { s: SidenSistvisning }) {
  const { samtaler: t, kartlegging } = useTekster()
  const { tema = [], tekst } = s.planlagt ?? {}
  return (
    <Punkter
      tittel={t.planlagt}
      rader={[
        ...tema.map(x => ({ id: x, tekst: kartlegging.tema[x] })),
        ...(tekst ? [{ id: 'tekst', tekst }] : []),
      ]}
    />
  )
}

type Avtaleprops = { tittel: string; lofter: SidenSistvisning['lofterApne']; dagens: Dato }

export function Avtaler({ tittel, lofter, dagens }: Avtaleprops) {
  const t = useTekster().samtaler
  const format = useFormat()
  const iOrd = (l: Avtaleprops['lofter'][number]) =>
    `${t.lofteHvem[l.hvem]}: ${l.hva}${l.innen ? `, ${t.lofteInnen(format.dato(l.innen as Dato))}` : ''}${
      l.innen && !l.gjortOpp && l.innen < dagens ? `. ${t.forbi}.` : ''
    }`
  return <Punkter tittel={tittel} rader={lofter.map(l => ({ id: l.lofteId, tekst: iOrd(l) }))} />
}

/** Det noen trenger: åpent til et menneske har svart. */
export function ApneBehov({ s }: { s: SidenSistvisning }) {
  const { samtaler: t, behov, kartlegging } = useTekster()
  return (
    <Punkter
      tittel={t.apneBehov}
      rader={s.behovApne.map(b => ({
        id: b.behovId,
        tekst: `${b.gjelder?.fornavn ?? behov.familien}: ${b.hva || kartlegging.tema[b.tema]} (${[
          behov.hastegrad[b.haster].toLocaleLowerCase('nb'),
          ...(b.nytt ? [t.svarSlag.nytt] : []),
        ].join(', ')})`,
      }))}
    />
  )
}

export function BesvarteBehov({ s }: { s: SidenSistvisning }) {
  const { samtaler: t, behov, kartlegging } = useTekster()
  return (
    <Punkter
      tittel={t.besvarteBehov}
      rader={s.behovBesvart.map(b => ({
        id: b.behovId,
        tekst: `${b.gjelder?.fornavn ?? behov.familien}: ${b.hva || kartlegging.tema[b.tema]}. ${behov.svar[b.svar]}`,
      }))}
    />
  )
}
