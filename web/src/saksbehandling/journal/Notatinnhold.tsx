import type { Notatvisning } from '@handlingsrom/kontrakt/sak/journal'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Journal.module.css'

/** Ordene slik de ble låst: det som er eget for typen notat, og teksten. */
export function Notatinnhold({ notat }: { notat: Notatvisning }) {
  const { journal: t, sak, kartlegging } = useTekster()
  const format = useFormat()
  const { deler, forsok, referat, ikkeUndersokt, tilstede, undersokt } = notat
  const varDer = [...(tilstede?.personer ?? []).map(p => p.fornavn), tilstede?.andre.trim() ?? ''].filter(
    Boolean,
  )
  return (
    <>
      {forsok && (
        <p className={stil.tekst}>
          {t.forsok.linje(sak.kanal[forsok.kanal], forsok.hvem, t.forsok.resultater[forsok.resultat])}
        </p>
      )}
      {referat && (
        <dl className={stil.felt}>
          <dt>{t.referat.instans}</dt>
          <dd>{referat.instans}</dd>
          <dt>{t.referat.deltakere}</dt>
          <dd>{referat.deltakere}</dd>
          <dt>{t.referat.grunnlag}</dt>
          <dd>{t.referat.grunnlagene[referat.grunnlag]}</dd>
        </dl>
      )}
      {ikkeUndersokt && <p className={stil.tekst}>{t.ikkeUndersokt.grunner[ikkeUndersokt.grunn]}</p>}
      {deler && (
        <dl className={stil.felt}>
          {(['fakta', 'vurdering', 'konklusjon'] as const).map(del => (
            <div key={del}>
              <dt>{t.deler[del]}</dt>
              <dd>{deler[del]}</dd>
            </div>
          ))}
        </dl>
      )}
      {notat.tekst.trim() !== '' && <p className={stil.tekst}>{notat.tekst}</p>}
      {referat && (
        <dl className={stil.felt}>
          <dt>{t.referat.avtaltTittel}</dt>
          <dd>{referat.avtalt}</dd>
        </dl>
      )}
      <div className={stil.under}>
        {varDer.length > 0 && <p>{t.varTilStede(format.liste(varDer))}</p>}
        {notat.gjelder.length > 0 && (
          <p>
            {t.gjelderHvem}: {format.liste(notat.gjelder.map(g => g.fornavn))}
          </p>
        )}
        {notat.tema.length > 0 && (
          <p>
            {t.temaer}: {format.liste(notat.tema.map(x => kartlegging.tema[x]))}
          </p>
        )}
        {undersokt?.svar === 'ja' && <p>{t.undersokt.erJa}</p>}
        {undersokt?.svar === 'nei' && !notat.staarApent && <p>{t.undersokt.erNei(undersokt.mangler)}</p>}
      </div>
    </>
  )
}
