import { TILBUDSGRUPPER } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { BodyShort, Search, ToggleGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Gruppe } from './Gruppe.tsx'
import { Kanskjegrupper } from './Kanskje.tsx'
import { Logg } from './Logg.tsx'
import { Samtykker } from './Samtykker.tsx'
import stil from './Tilbud.module.css'
import { antallAktuelle, antallFortalt, iGruppen, type Utvalg, uavklart } from './utvalg.ts'

/** Setningen først, så behovene ett for ett, og til slutt det som er fortalt. */
export function Innhold({ sakId, visning }: { sakId: string; visning: Tilbudsvisning }) {
  const t = useTekster().tilbud
  const { spraak } = useSpraak()
  const [vis, settVis] = useState<Utvalg['vis']>('aktuelle')
  const [sok, settSok] = useState('')
  const aktuelle = antallAktuelle(visning)
  const grupper = TILBUDSGRUPPER.map(gruppe => ({
    gruppe,
    tilbud: iGruppen(visning, gruppe, { vis, sok, spraak }),
  })).filter(g => g.tilbud.length > 0)
  return (
    <div className={stil.side} data-uten-hode="">
      <BodyShort weight="semibold" className={stil.bareSkjerm}>
        {t.setning(aktuelle, antallFortalt(visning))}
      </BodyShort>
      {aktuelle === 0 && <BodyShort className={stil.bareSkjerm}>{t.ingenAktuelle}</BodyShort>}
      <div className={`${stil.verktoy} ${stil.bareSkjerm}`}>
        <ToggleGroup
          size="small"
          label={t.vis}
          value={vis}
          onChange={verdi => settVis(verdi === 'alle' ? 'alle' : 'aktuelle')}
        >
          <ToggleGroup.Item value="aktuelle">{t.visAktuelle}</ToggleGroup.Item>
          <ToggleGroup.Item value="alle">{t.visAlle}</ToggleGroup.Item>
        </ToggleGroup>
        <div className={stil.sok}>
          <Search
            size="small"
            label={t.sok}
            hideLabel={false}
            variant="simple"
            value={sok}
            onChange={settSok}
          />
        </div>
      </div>
      {grupper.length === 0 && <Tomt tittel={t.ingenTreff}>{t.ingenTreffTekst}</Tomt>}
      {grupper
        .filter(g => !g.tilbud.every(uavklart))
        .map(g => (
          <Gruppe key={g.gruppe} sakId={sakId} visning={visning} {...g} />
        ))}
      <Kanskjegrupper
        sakId={sakId}
        visning={visning}
        grupper={grupper.filter(g => g.tilbud.every(uavklart))}
      />
      <Logg sakId={sakId} visning={visning} />
      <Samtykker sakId={sakId} visning={visning} />
    </div>
  )
}
