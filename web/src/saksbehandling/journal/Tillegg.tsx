import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

/** Det som er kommet til etter at notatet ble låst: rettelser og merknader først, så hva det er knyttet til og merket. */
export function Tillegg({ notat }: { notat: Notatvisning }) {
  const { journal: t, kartlegging } = useTekster()
  const format = useFormat()
  const nar = (s: { tidspunkt: string }) => format.tidspunkt(s.tidspunkt as Tidspunkt)
  return (
    <>
      {notat.rettelser.map(r => (
        <div key={r.tidspunkt} className={stil.rettelse}>
          <p>
            <strong>{t.rettelse}:</strong> {r.rettelse}
          </p>
          <p className={stil.under}>{t.grunn(r.grunn)}</p>
          <p className={stil.under}>{t.rettelseAv(r.av.navn, nar(r))}</p>
        </div>
      ))}
      {notat.merknader.map(m => (
        <div key={m.tidspunkt} className={stil.rettelse}>
          <p>
            <strong>{m.slag === 'feilfort' ? t.feilfort : t.merknad}:</strong> {m.tekst}
          </p>
          <p className={stil.under}>{t.merknadAv(m.av.navn, nar(m))}</p>
        </div>
      ))}
      {notat.avklart && (
        <div className={stil.rettelse}>
          <p>{t.undersokt.avklart(notat.avklart.hvordan)}</p>
          <p className={stil.under}>{t.merknadAv(notat.avklart.av.navn, nar(notat.avklart))}</p>
        </div>
      )}
      <div className={stil.under}>
        {notat.knytninger.map(k => (
          <p key={k.tidspunkt}>
            {t.knyttet(
              format.liste([...k.gjelder.map(g => g.fornavn), ...k.tema.map(x => kartlegging.tema[x])]),
              k.av.navn,
              nar(k),
            )}
          </p>
        ))}
        {notat.omMerket.map(m => (
          <p key={m.tidspunkt}>{t.tidligereMerke(t.innsyn.valg[m.innsyn.merke], m.av.navn, nar(m))}</p>
        ))}
      </div>
    </>
  )
}
