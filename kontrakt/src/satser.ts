/** Det nettleseren viser av statens veiledende satser. Kjernen eier radene og kildene; her er bare veien ut. */
export {
  ALDERSREGLER,
  type Aldersregel,
  aldersregelFor,
  SATSKATEGORIER,
  SATSKATEGORINAVN,
  type Satskategori,
} from '@handlingsrom/domene/regelverk/satser/satskategori'
export { STATLIGE_SATSER } from '@handlingsrom/domene/regelverk/satser/statlige-satser'
export { statligSats } from '@handlingsrom/domene/regelverk/satser/statligSats'
