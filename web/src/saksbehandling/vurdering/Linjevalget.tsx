import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Linjevalgvisning } from '@handlingsrom/kontrakt/sak/stonadsform'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'

/** Formen, hvem som får pengene og når, på én dempet linje. Et bidrag rett til søkeren trenger bare ett ord. */
export function Linjevalget({ valg }: { valg: Linjevalgvisning }) {
  const t = useTekster().linjevalg
  const format = useFormat()
  const { form: f, mottaker, maned } = valg
  const delene = [
    f && t.kort[f.slag],
    f?.slag === 'lan' &&
      t.lan.plan(f.antall, format.kroner(f.avdrag as Belop), format.maned(f.forsteAvdrag as Maned)),
    f?.slag === 'garanti' && t.garanti.tilOgMed(f.gjelder, format.dato(f.til as Dato)),
    f?.slag === 'varer-tjenester' && f.hva,
    mottaker && t.mottaker.til(mottaker.navn),
    maned && t.iManed(format.maned(maned as Maned)),
  ].filter(Boolean)
  return delene.length === 0 ? null : <p className={stil.dempet}>{delene.join(' · ')}</p>
}
