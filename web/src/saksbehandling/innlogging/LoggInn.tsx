import { Button } from '@navikt/ds-react'
import { Side } from '../../felles/komponenter/Side.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Alene } from '../skall/Alene.tsx'

export function LoggInn() {
  const t = useTekster().skall
  return (
    <Alene>
      <Side tittel={t.loggInnTittel} fanetittel={t.loggInn} hensikt={t.loggInnHensikt}>
        <div>
          <Button as="a" href="/oidc/start">
            {t.loggInn}
          </Button>
        </div>
      </Side>
    </Alene>
  )
}
