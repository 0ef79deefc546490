import { Radio, RadioGroup } from '@navikt/ds-react'
import type { Utkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tolkevalg } from './Oppringningsdialog.tsx'

type Props = {
  kjent: string | null
  valg: Tolkevalg
  vedValg: (valg: Tolkevalg) => void
  uten: Utkast
  mangler: boolean
}

/** Om tolk trengtes i samtalen om brevet, og hvordan den var med. Uten tolk når den trengtes, står grunnen. */
export function Oppringningstolk({ kjent, valg, vedValg, uten, mangler }: Props) {
  const { samtaler: t, sprak } = useTekster()
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.felt.tolk}
        description={kjent ? sprak.trenger(kjent) : undefined}
        value={valg.behov ?? ''}
        onChange={behov => vedValg({ behov })}
      >
        {nokler(t.tolk).map(k => (
          <Radio key={k} value={k}>
            {t.tolk[k]}
          </Radio>
        ))}
      </RadioGroup>
      {valg.behov === 'ja' && (
        <Valgfelt
          etikett={t.felt.brukt}
          valg={t.tolkBrukt}
          verdi={valg.brukt}
          vedEndring={brukt => vedValg({ ...valg, brukt })}
        />
      )}
      {valg.behov === 'ja' && valg.brukt === 'ikke' && (
        <Fritekst
          etikett={t.felt.hvorforIkke}
          utkast={uten}
          minRader={2}
          {...(mangler ? { feil: t.skrivGrunn } : {})}
        />
      )}
    </>
  )
}
