type Reden = 'leeg' | 'ongelijke-lengte' | 'ongelijke-rijen' | 'geen-telling' | 'te-weinig-beoordelaars' | 'geen-paren';

const uitleg: Readonly<Record<Reden, string>> = {
  leeg: 'there are no units to compare',
  'ongelijke-lengte': 'both lists need a category for each unit, so they must be as long as each other',
  'ongelijke-rijen': 'each row needs the same number of columns',
  'geen-telling': 'counts are whole numbers from 0 on',
  'te-weinig-beoordelaars': 'each subject needs the same number of raters, at least two',
  'geen-paren': 'no unit was coded by two people, so nothing can be compared',
};

/** Input for which a figure of agreement has no meaning. `reden` says which; never a NaN instead. */
export class OvereenstemmingFout extends RangeError {
  override readonly name = 'OvereenstemmingFout';
  readonly reden: Reden;

  constructor(reden: Reden) {
    super(uitleg[reden]);
    this.reden = reden;
  }
}
