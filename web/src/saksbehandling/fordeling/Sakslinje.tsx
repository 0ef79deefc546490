import { erDato } from '@handlingsrom/domene/felles/dato'
import { dagensDato } from '../../felles/api/meg.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import type { Fordelt } from './kanFaSaker.ts'

/** Det lederen trenger for å fordele: hvem det gjelder, når det kom, og om det haster. */
export function Sakslinje({ sak }: { sak: Fordelt }) {
  const t = useTekster().fordeling
  const format = useFormat()
  const mottatt =
    sak.mottattDato !== null && erDato(sak.mottattDato)
      ? `${t.mottatt} ${format.relativDato(sak.mottattDato, dagensDato())}`
      : sak.harHattSoknad
        ? t.ingenApen
        : t.ikkeMottatt
  return (
    <div className={stil.sak}>
      <strong>{sak.familie}</strong>
      <span className={stil.dempet}>
        {sak.akutt && <span className={stil.rod}>{t.akutt} · </span>}
        {mottatt} · {sak.saksnummer}
      </span>
      {sak.ulestInnen !== null && erDato(sak.ulestInnen) && (
        <span className={stil.dempet}>{t.ulest(format.datoKort(sak.ulestInnen))}</span>
      )}
      {sak.utenLeser && <span className={stil.rod}>{t.utenLeser}</span>}
    </div>
  )
}
