/** The refusals when a decision in a protected case is given to a reader. */
export const leseravslag = {
  'venter-ikke-pa-leser':
    'The decision is not waiting for a reader. Reload the page to see what has happened.',
  'leser-trengs-ikke':
    'The case is not protected, and no one has to be chosen. Reload the page: every second reader at the office has the decision on My day.',
  'leser-er-deg': 'You cannot give the decision to yourself. Choose another second reader in the circle.',
  'leser-inhabil':
    'The one you chose has declared a conflict of interest. Choose another second reader in the circle.',
  'leser-har-arbeidet':
    'The one you chose has proposed or worked on the decision. Choose a second reader in the circle who has not.',
  'leser-ikke-fagansvarlig':
    'The one you chose is not a second reader, and cannot approve decisions. Choose a second reader in the circle. A leader or administrator can propose the role under Staff and access, and another confirms.',
  'leser-utenfor-kretsen':
    'The one you chose is not in the authorised circle. Choose someone else, or ask a leader or administrator to let your colleague in first: one proposes it under Staff and access, and another confirms. You need not say which case it is about.',
  'leser-kan-ikke':
    'The one you chose cannot read this decision. Choose another second reader in the circle.',
  'ikke-gitt-deg':
    'This decision has not been given to you to read. Ask the one who has the case to give you this one too.',
}
