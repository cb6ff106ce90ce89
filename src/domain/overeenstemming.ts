/** Agreement between people who coded the same units. Never between a learner and an example reading (besluit: words and counts there). */
export { cohenKappa, gwetAC1, percentageAgreement } from './overeenstemming/twee.ts';
export { fleissKappa } from './overeenstemming/fleiss.ts';
export { krippendorffAlpha } from './overeenstemming/krippendorff.ts';
export { OvereenstemmingFout } from './overeenstemming/fout.ts';
export type { Categorie } from './overeenstemming/twee.ts';
