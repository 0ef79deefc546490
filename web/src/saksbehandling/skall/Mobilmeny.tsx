import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import { Button, Select } from '@navikt/ds-react'
import { harRolle, type Meg } from '../../felles/api/meg.ts'
import type { Tema } from '../../felles/innstillinger/lager.ts'
import { useTema } from '../../felles/innstillinger/useTema.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { SPRAAKNAVN } from '../../felles/tekster/katalog.ts'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { rolleOgKontor } from './Brukermeny.tsx'
import stil from './Mobilmeny.module.css'
import { Sokefelt } from './Sokefelt.tsx'
import { SOKERE } from './Toppmeny.tsx'
import { beOmUtlogging } from './Utlogging.tsx'

/** Det som står til høyre i toppmenyen på bred skjerm, under hverandre på smal. */
export function Mobilmeny({ meg }: { meg: Meg }) {
  const alle = useTekster()
  const t = alle.skall
  const { spraak, settSpraak } = useSpraak()
  const [tema, settTema] = useTema()
  return (
    <div className={stil.meny}>
      {harRolle(meg, ...SOKERE) && <Sokefelt />}
      <div className={stil.valg}>
        <Select
          size="small"
          label={t.spraak}
          value={spraak}
          onChange={hendelse => settSpraak(hendelse.target.value as Spraak)}
        >
          {SPRAAK.map(s => (
            <option key={s} value={s} lang={s}>
              {SPRAAKNAVN[s]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t.utseende}
          value={tema}
          onChange={hendelse => settTema(hendelse.target.value as Tema)}
        >
          <option value="light">{t.lyst}</option>
          <option value="dark">{t.morkt}</option>
          <option value="system">{t.somMaskinen}</option>
        </Select>
      </div>
      <div className={stil.bruker}>
        <div>
          <div>{meg.navn}</div>
          <div className={stil.rolle}>{rolleOgKontor(meg, t)}</div>
        </div>
        <Lenke til="/naert-for-meg" className={`aksel-link ${stil.lenke}`}>
          {alle.ansatte.meTittel}
        </Lenke>
        <Lenke til="/regler" className={`aksel-link ${stil.lenke}`}>
          {alle.regler.tittel}
        </Lenke>
        <Lenke til="/internkontroll/register" className={`aksel-link ${stil.lenke}`}>
          {alle.register.tittel}
        </Lenke>
        <Button size="small" variant="secondary" onClick={() => beOmUtlogging()}>
          {t.loggUt}
        </Button>
      </div>
    </div>
  )
}
