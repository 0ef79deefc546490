import { INNLOGGINGSSTIL } from '../skall/innloggingsside.ts'

/** Samme farger som innloggingen. Skalaen er fem like ruter på telefon, med ordene i endene; «vet ikke» står for seg. */
export const SVARSTIL = `${INNLOGGINGSSTIL}
main { max-width: 40rem; padding-top: 1.5rem; }
h1 { font-size: 1.75rem; margin-top: 1rem; }
form { margin: 1.5rem 0; }
label[for] { display: block; font-weight: 600; }
.hjelp, .sporsmal { color: var(--svak); font-size: 1rem; font-weight: 400; margin: 0; }
.varsel p { margin: .25rem 0 0; }
#kode { width: 100%; max-width: 22rem; margin-top: .5rem; padding: .75rem; font: inherit; font-family: ui-monospace, monospace; text-transform: uppercase; color: inherit; background: var(--flate); border: 1px solid var(--kant); border-radius: .5rem; }
#kode[aria-invalid] { border-width: 2px; border-color: var(--tekst); }
.knapp { border: 0; font: inherit; font-weight: 600; cursor: pointer; min-height: 3rem; }
.knapp.stor { font-size: 1.5rem; padding: 1rem 2.5rem; }
.knapper { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; }
.lenke { padding: .75rem 0; border: 0; background: none; color: var(--merke); font: inherit; text-decoration: underline; cursor: pointer; }
.lover { display: block; padding-left: 1.25rem; list-style: disc; color: var(--svak); }
.lover li { margin-bottom: .5rem; }
.spraak { margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.spraak a { margin: 0; padding: .5rem 0; }
.spraak span { padding: .5rem 0; font-weight: 600; }
fieldset { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid var(--linje); border-radius: .75rem; background: var(--flate); min-width: 0; }
legend { float: left; width: 100%; padding: 0; margin-bottom: .75rem; font-weight: 600; }
legend .sporsmal { display: block; }
.skala, .valg { clear: both; display: grid; gap: .5rem; }
.skala { grid-template-columns: repeat(5, minmax(0, 1fr)); }
.skala label, .valg label { display: flex; align-items: center; gap: .5rem; min-height: 3rem; padding: .5rem; border: 1px solid var(--kant); border-radius: .5rem; cursor: pointer; }
.skala label { position: relative; flex-direction: column; gap: .25rem; text-align: center; }
.skala label:last-child { grid-column: 1 / -1; flex-direction: row; text-align: left; gap: .5rem; }
.skala .tall { display: block; font-weight: 600; }
.skala .ende { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ender { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 1rem; margin: 0; font-size: 1rem; }
input[type="radio"] { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--handling); flex: none; }
label:hover { background: var(--valgt); }
label:has(:checked) { background: var(--valgt); box-shadow: inset 0 0 0 2px var(--handling); }
label:has(:focus-visible), #kode:focus-visible, button:focus-visible { outline: 3px solid var(--tekst); outline-offset: 2px; }
@supports selector(:has(*)) { form:has([name="leser"]) .hvis-ja { display: none; } form:has([name="leser"][value="ja"]:checked) .hvis-ja { display: block; } }
@media (forced-colors: active) { label:has(:checked) { outline: 3px solid Highlight; } }
`

/**
 * Det eneste skriptet, og ingenting krever det. QR-koden har koden etter #, som aldri sendes til noen: den flyttes til feltet og tas ut av adressen. På nettbrettet
 * går siden tilbake til start av seg selv, så den neste ikke ser den forriges avkryssing.
 */
export const SVARSKRIPT = `const felt = document.getElementById('kode')
if (felt && location.hash.length > 1) {
  felt.value = decodeURIComponent(location.hash.slice(1))
  for (const a of document.querySelectorAll('.spraak a')) a.hash = location.hash
  history.replaceState(null, '', location.pathname + location.search)
}
const tilStart = ms => setTimeout(() => location.replace('/svar/nettbrett'), ms)
if (document.querySelector('[data-tilbake]')) tilStart(15000)
if (document.querySelector('[data-brett]')) {
  let venter = tilStart(180000)
  for (const slag of ['input', 'pointerdown', 'keydown', 'scroll'])
    addEventListener(slag, () => { clearTimeout(venter); venter = tilStart(180000) }, { passive: true })
}
`
