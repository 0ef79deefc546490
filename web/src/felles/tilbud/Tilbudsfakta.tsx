import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tilbudskort } from '@handlingsrom/kontrakt/tilbud'
import { Tag } from '@navikt/ds-react'
import { useFormat, useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tilbud.module.css'
import { alderIOrd, tilbudstekst } from './tilbudsord.ts'

/** Merkene ved navnet: hva det betyr for lommeboken, og det som skiller det fra en nasjonal ordning. */
export function Tilbudsmerker({ tilbud }: { tilbud: Tilbudskort }) {
  const t = useTekster().tilbud
  return (
    <span className={stil.merker}>
      {tilbud.pris !== 'ikke-oppgitt' && (
        <Tag size="xsmall" variant="neutral">
          {t.pris[tilbud.pris]}
        </Tag>
      )}
      {tilbud.program && (
        <Tag size="xsmall" variant="neutral">
          {t.program}
        </Tag>
      )}
      {tilbud.oppdiktet && (
        <Tag size="xsmall" variant="warning">
          {t.oppdiktet}
        </Tag>
      )}
    </span>
  )
}

/** Hvem, pris, hvordan og sted, og til slutt kilden med dagen noen leste den. */
export function Tilbudsfakta({ tilbud, dagens }: { tilbud: Tilbudskort; dagens: string }) {
  const t = useTekster().tilbud
  const format = useFormat()
  const { spraak } = useSpraak()
  const { tekst, lang } = tilbudstekst(tilbud, spraak)
  const alder = alderIOrd(tilbud, t)
  const { kilde } = tilbud
  const rader = [
    { navn: t.hvem, verdi: tekst.hvem },
    { navn: t.alder, verdi: alder, lang: spraak },
    {
      navn: t.koster,
      // Det merket ved navnet alt sier, gjentas ikke.
      verdi: tekst.pris ?? (tilbud.pris === 'ikke-oppgitt' ? t.pris[tilbud.pris] : ''),
      lang: tekst.pris ? lang : spraak,
    },
    {
      navn: t.hvordan,
      verdi: tilbud.henvendelse === 'se-teksten' ? '' : t.henvendelse[tilbud.henvendelse],
      lang: spraak,
    },
    { navn: t.sted, verdi: tekst.sted ?? '' },
  ].filter(r => r.verdi)
  return (
    <dl className={stil.fakta}>
      {rader.map(r => (
        <div key={r.navn}>
          <dt>{r.navn}</dt>
          <dd lang={r.lang ?? lang}>{r.verdi}</dd>
        </div>
      ))}
      <div>
        <dt>{t.kilde}</dt>
        <dd>
          <span lang="nb">
            {kilde.lenke ? (
              <a className="aksel-link" href={kilde.lenke} target="_blank" rel="noopener noreferrer">
                {kilde.dokument}
              </a>
            ) : (
              kilde.dokument
            )}
          </span>
          {kilde.sier && (
            <p className={stil.dempet} lang="nb">
              {kilde.sier}
            </p>
          )}
          <p className={stil.dempet}>
            {tilbud.kontrolleresIgjen <= dagens
              ? t.gammel(format.dato(kilde.lest as Dato))
              : t.kildeLest[kilde.lestSom](format.dato(kilde.lest as Dato))}
          </p>
        </dd>
      </div>
    </dl>
  )
}
