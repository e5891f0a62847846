import type { Choices, Filters } from '../../lib/contacts/arrange.ts';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

interface FilterBarProps {
  filters: Filters;
  choices: Choices;
  onFilters(filters: Filters): void;
}

/** What rows are shown, beside their result: by text, role, customer and cloud. */
export function FilterBar({ filters, choices, onFilters }: FilterBarProps) {
  const { table: words } = useContactsWords();
  const { clouds } = useWords();
  /** Sets one filter, or takes it away where it is empty. */
  const set = <K extends keyof Filters>(key: K, value: Filters[K] | '') => {
    const { [key]: _, ...others } = filters;
    onFilters(value === '' || value === undefined ? others : { ...others, [key]: value });
  };
  const selects = [
    ['role', words.role, choices.roles.map((role) => [role, role] as const)],
    ['customer', words.customer, choices.customers.map((customer) => [customer, customer] as const)],
    ['cloud', words.cloud, choices.clouds.map((cloud) => [cloud, clouds[cloud].name] as const)],
  ] as const;
  return (
    <div class="filter-bar">
      <label class="choice filter-text">
        <span>{words.filterText}</span>
        <input
          type="search"
          name="filter"
          autocomplete="off"
          spellcheck={false}
          value={filters.text ?? ''}
          onInput={({ currentTarget }) => set('text', currentTarget.value)}
        />
      </label>
      {selects.map(
        ([key, label, options]) =>
          (options.length > 1 || filters[key] !== undefined) && (
            <label key={key} class="choice">
              <span>{label}</span>
              <select
                name={`filter-${key}`}
                value={filters[key] ?? ''}
                onChange={({ currentTarget: { value } }) => set(key, value as Filters[typeof key] | '')}
              >
                <option value="">{words.all}</option>
                {options.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ),
      )}
      {Object.keys(filters).length > 0 && (
        <button type="button" class="quiet" data-action="clear-filters" onClick={() => onFilters({})}>
          {words.clearFilters}
        </button>
      )}
    </div>
  );
}
