import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import { Search, Select } from '@navikt/ds-react'
import { nokler } from '../../felles/sak/nokler.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'
import type { Utvalg } from './utvalg.ts'

type Props = {
  visning: Journalvisning
  utvalg: Utvalg
  velg: (utvalg: Utvalg) => void
  sok: string
  settSok: (sok: string) => void
}

/** Søket og utvalget over listen. Det som ikke er brukt i noe notat, er ikke et valg. */
export function Utvalgsfelt({ visning, utvalg, velg, sok, settSok }: Props) {
  const { journal: t, kartlegging } = useTekster()
  const { notater, personer } = visning
  const nevnt = personer.filter(p =>
    notater.some(n => [...n.gjelder, ...n.svar].some(g => g.personId === p.personId)),
  )
  const tema = TEMA.filter(x => notater.some(n => n.tema.includes(x) || n.svar.some(s => s.tema === x)))
  const slag = nokler(t.slag).filter(s => notater.some(n => n.slag === s))
  const bytt = (felt: 'person' | 'tema' | 'slag', verdi: string) => {
    const { [felt]: _, notat: __, ...resten } = utvalg
    velg(verdi ? { ...resten, [felt]: verdi } : resten)
  }
  return (
    <search className={stil.utvalg}>
      <Search
        size="small"
        variant="simple"
        label={t.sok}
        hideLabel={false}
        value={sok}
        onChange={settSok}
        autoComplete="off"
      />
      {nevnt.length > 0 && (
        <Utvalget
          etikett={t.person}
          alle={t.allePersoner}
          verdi={utvalg.person}
          velg={v => bytt('person', v)}
          valg={nevnt.map(p => [p.personId, p.fornavn])}
        />
      )}
      {tema.length > 0 && (
        <Utvalget
          etikett={t.temaFilter}
          alle={t.alleTema}
          verdi={utvalg.tema}
          velg={v => bytt('tema', v)}
          valg={tema.map(x => [x, kartlegging.tema[x]])}
        />
      )}
      {slag.length > 1 && (
        <Utvalget
          etikett={t.slagFilter}
          alle={t.alle}
          verdi={utvalg.slag}
          velg={v => bytt('slag', v)}
          valg={slag.map(s => [s, t.slag[s]])}
        />
      )}
    </search>
  )
}

type Utvalgetprops = {
  etikett: string
  /** Det tomme valget: alle. */
  alle: string
  verdi: string | undefined
  velg: (verdi: string) => void
  valg: readonly (readonly [verdi: string, ord: string])[]
}

function Utvalget({ etikett, alle, verdi, velg, valg }: Utvalgetprops) {
  return (
    <Select size="small" label={etikett} value={verdi ?? ''} onChange={e => velg(e.target.value)}>
      <option value="">{alle}</option>
      {valg.map(([id, ord]) => (
        <option key={id} value={id}>
          {ord}
        </option>
      ))}
    </Select>
  )
}
