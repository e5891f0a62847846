import { rowStatuses } from '../../states.ts';
import { useTexts } from '../texts/index.ts';

/** An open list of all statuses, whether anyone has them or not. */
export function StatusFilter() {
  const { assignments, statuses } = useTexts();
  const label = assignments.columns[1];
  return (
    <div className="filter">
      <button type="button" aria-haspopup="listbox" aria-expanded="true">
        {label}
      </button>
      <div role="listbox" aria-label={label} tabIndex={0}>
        {[assignments.active, ...rowStatuses.map((status) => statuses[status])].map((name) => (
          <div key={name} role="option" aria-selected="false" tabIndex={-1}>
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
