import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Reduksjonsvisning } from '@handlingsrom/kontrakt/sak/vilkar'
import { BodyShort } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'

type Props = { sakId: string; r: Reduksjonsvisning }

/** Det hun må ha foran seg når hun veier: vilkåret, hva som skjedde, hva familien svarte, og hva det gamle vedtaket gir. */
export function Reduksjonsbakgrunn({ sakId, r }: Props) {
  const t = useTekster().reduksjon
  const format = useFormat()
  const kr = (b: number) => format.belop(b as Belop)
  return (
    <>
      <Ord navn={t.vilkaret} tekst={r.vilkar.hva} />
      <Ord navn={t.begrunnelse} tekst={r.begrunnelse} />
      {r.svar ? (
        <Ord navn={t.svaret(format.dato(r.svar.dato as Dato))} tekst={r.svar.tekst} />
      ) : (
        <BodyShort size="small">{t.ikkeSvart}</BodyShort>
      )}
      <div>
        <strong>{t.gammelt}</strong>
        <p className={stil.lest}>
          {t.belopet(kr(r.for.perManed), format.maned(r.for.til as Maned))}
          {r.for.engang > 0 && `. ${t.engang(kr(r.for.engang))}`}
        </p>
        <Lenke til={`/saker/${sakId}/vedtak/${r.vedtakId}`}>{t.tilVarselet}</Lenke>
      </div>
    </>
  )
}

const Ord = ({ navn, tekst }: { navn: string; tekst: string }) => (
  <div>
    <strong>{navn}</strong>
    <p className={stil.lest} lang="nb">
      {tekst}
    </p>
  </div>
)
