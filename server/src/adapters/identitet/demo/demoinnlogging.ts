import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avvist, ok, type Resultat } from '@handlingsrom/domene/felles/resultat'
import { ROLLER } from '@handlingsrom/domene/tilgang/typer'
import { type Kontekst, Provider } from 'oidc-provider/lib/provider.js'
import type { Kravkart } from '../../../application/identitet/kravkart.ts'
import type { Demoinnlogging, Demoperson, Internforesporsel } from '../../../application/porter/identitet.ts'
import type { Oidcoppsett } from '../oidcklient.ts'
import { lagMinnelager } from './minnelager.ts'

export const DEMOSTI = '/oidc-demo'
const KLIENT = 'handlingsrom'
const TI_MINUTTER = 600
const SCOPE = 'openid handlingsrom'

/**
 * Den innebygde innloggingstjenesten: en ekte OIDC-tjeneste der en velger hvem en vil være. Alle kan velge alle, så den
 * finnes bare på localhost. Er en ekte tjeneste satt opp, skal denne aldri lages (`main` velger).
 */
export function lagDemoinnlogging(
  url: string,
  personer: readonly Demoperson[],
): Resultat<
  {
    demo: Demoinnlogging
    oppsett: Oidcoppsett
    kravkart: Kravkart
    ansattIdAv: (utsteder: string, hvem: string) => AnsattId
  },
  string
> {
  const forste = personer[0]
  if (!['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname))
    return avvist(
      'Den innebygde innloggingen virker bare på localhost. Sett OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET.',
    )
  if (!forste) return avvist('Den innebygde innloggingen trenger minst én person å velge.')
  const issuer = `${url}${DEMOSTI}`
  const hemmelighet = randomBytes(32).toString('base64url')
  const leverandor = lagLeverandor(issuer, `${url}/oidc/retur`, hemmelighet, personer)
  let send: ((f: Internforesporsel) => Promise<Response>) | null = null
  const oppsett: Oidcoppsett = {
    issuer,
    klientId: KLIENT,
    klientHemmelighet: hemmelighet,
    url,
    scope: SCOPE,
    alltidPaaNytt: true,
    hent: async (adresse, valg) => {
      if (!send) throw new Error('Den innebygde innloggingen er ikke koblet til serveren')
      const { pathname, search } = new URL(adresse)
      const kropp = valg.body === undefined || valg.body === null ? undefined : String(valg.body)
      return send({
        metode: valg.method,
        sti: pathname + search,
        hoder: { ...valg.headers, host: new URL(url).host },
        kropp,
      })
    },
  }
  return ok({
    oppsett,
    kravkart: demokart(forste.kommune, personer),
    // Personene i demoen har faste id-er, slik at sakene deres er deres.
    ansattIdAv: (_utsteder, hvem) => hvem as AnsattId,
    demo: {
      personer,
      paagaar: (foresporsel, svar) =>
        leverandor.interactionDetails(foresporsel, svar).then(
          i => ({ spraak: typeof i.params.ui_locales === 'string' ? i.params.ui_locales : undefined }),
          () => null,
        ),
      velg: (foresporsel, svar, ansattId) =>
        leverandor.interactionResult(foresporsel, svar, { login: { accountId: ansattId, remember: false } }),
      behandle: leverandor.callback(),
      koble: fn => {
        send = fn
      },
    },
  })
}

const demokart = (kommune: Kravkart['kommune'], personer: readonly Demoperson[]): Kravkart => ({
  kommune,
  id: 'sub',
  navn: 'name',
  roller: { krav: 'hr_roller', verdier: Object.fromEntries(ROLLER.map(r => [r, r])) },
  kontor: {
    krav: 'hr_kontor',
    verdier: Object.fromEntries(personer.flatMap(p => (p.kontor ? [[p.kontor, p.kontor]] : []))),
  },
  krets: { krav: 'hr_krets', verdi: 'ja' },
  scope: SCOPE,
})

function lagLeverandor(
  issuer: string,
  retur: string,
  hemmelighet: string,
  personer: readonly Demoperson[],
): Provider {
  // P-256 lages på et millisekund; en RSA-nøkkel holdt oppstarten igjen i et halvt sekund.
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const krav = (p: Demoperson) => ({
    sub: p.id,
    name: p.navn,
    hr_roller: p.roller,
    hr_kontor: p.kontor,
    hr_krets: p.iKrets ? 'ja' : 'nei',
  })
  return new Provider(issuer, {
    adapter: lagMinnelager(),
    clients: [
      {
        client_id: KLIENT,
        client_secret: hemmelighet,
        redirect_uris: [retur],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo_okt', interaction: 'demo_valg', resume: 'demo_videre' },
    },
    scopes: ['openid', 'handlingsrom'],
    claims: { openid: ['sub'], handlingsrom: ['name', 'hr_roller', 'hr_kontor', 'hr_krets'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    ttl: {
      AuthorizationCode: 60,
      AccessToken: 60,
      IdToken: 300,
      RefreshToken: 12 * 3600,
      Interaction: TI_MINUTTER,
      Session: TI_MINUTTER,
      Grant: TI_MINUTTER,
    },
    interactions: { url: (_k: Kontekst, i: { uid: string }) => `${DEMOSTI}/velg/${i.uid}` },
    findAccount: async (_k: Kontekst, sub: string) => {
      const person = personer.find(p => p.id === sub)
      return person ? { accountId: sub, claims: async () => krav(person) } : undefined
    },
    // Det er ingenting å samtykke til: tjenesten er vår egen.
    loadExistingGrant: async (k: Kontekst) => {
      const grant = new k.oidc.provider.Grant({
        accountId: k.oidc.session.accountId,
        clientId: k.oidc.client.clientId,
      })
      grant.addOIDCScope(SCOPE)
      await grant.save()
      return grant
    },
    renderError: async (k: Kontekst) => {
      k.type = 'text/plain'
      k.body = 'Innloggingen gikk ikke. Start på nytt fra Handlingsrom.'
    },
  })
}
