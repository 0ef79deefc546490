/** The refusals when a reopened decision is to be replaced, or the help in it is to end. */
export const erstatningsavslag = {
  'vedtaket-har-ingen-tid':
    'The decision does not apply for a certain time, so the time cannot be over. Choose another reason.',
  'erstattes-av-annet':
    'The reopened decision cannot be replaced by this. Choose a new one about the same, or that the help ends. If it was a no, choose what should have been given.',
  'ny-er-til-skade':
    'The new decision is to their detriment: the help starts later, ends sooner, or is less. With this reason it can only change in their favour. Correct it, or let the old one stand.',
  'akutt-til-skade':
    'The help becomes less or shorter than what the family has, or a need is no longer ticked, and one person cannot decide that alone. A colleague must read that the old help ends: propose that on its own. If it is urgent, the new help can be given without replacing anything.',
  'erstattes-ikke-etter-7':
    'Someone with a conflict of interest, or close to the family, can only give what cannot wait. Choose to give the help without replacing anything. A colleague must decide whether the old decision is to change.',
  'opphor-tid':
    'Choose the last day of the help: today or later, and before the day the decision is over anyway.',
  'gitt-ikke-besvart':
    'Answer whether any of the help has been given: money, goods or a guarantee. The letter tells the family that nothing has been given, and only a person knows that.',
  'noe-er-gitt':
    'What has been given cannot be withdrawn, and the letter cannot say that it was not given. Choose to let the decision stand.',
  'hjelpen-er-gitt':
    'The money is paid, or should have been paid before today, and cannot be withdrawn. Look in the payment plan. If the money has not gone out, take the payment out of it with a reason first.',
}
