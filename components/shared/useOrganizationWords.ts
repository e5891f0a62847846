import { useEffect, useState } from 'preact/hooks';
import { loadOrganizationWords } from '../../locales/load/organization.ts';
import type { OrganizationWords } from '../../locales/shape/organization.ts';
import { useWords } from './words.ts';

/** The words around what an organization says: loaded once they are wanted, for most people never; undefined until then. */
export function useOrganizationWords(wanted: boolean): OrganizationWords | undefined {
  const { locale } = useWords();
  const [loaded, setLoaded] = useState<OrganizationWords>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void loadOrganizationWords(locale).then((words) => current && setLoaded(words));
    return () => {
      current = false;
    };
  }, [wanted, locale]);
  return wanted ? loaded : undefined;
}
