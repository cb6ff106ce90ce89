import { toetsen as t } from '#teksten/analyse.ts';

interface Props {
  readonly open: boolean;
  readonly zetOpen: (open: boolean) => void;
  /** Whether the setting switches them off. */
  readonly uit: boolean;
  readonly instellingen: string;
}

/** Which keys there are, and where to switch them off. */
export function Toetsenlijst({ open, zetOpen, uit, instellingen }: Props) {
  return (
    <details
      className="an-toetsen alleen-script niet-afdrukken"
      open={open}
      onToggle={(e) => zetOpen(e.currentTarget.open)}
    >
      <summary>{t.kop}</summary>
      <p>
        {uit ? t.uit : t.aan}{' '}
        <a className="utrecht-link utrecht-link--html-a" href={instellingen}>
          {t.instellingen}
        </a>
      </p>
      <dl>
        {t.lijst.map(([toets, wat]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
