// What the practice menu offers: one step away from the page that is shown.
import { adminHosts, isAdminHost, isGovernmentHost } from '../../hosts.ts';
import {
  embeds,
  forms,
  optionalStates,
  type Practice,
  type PracticeQuery,
  practiceStates,
  practices,
  practiceUrl,
  titleOf,
} from '../../states.ts';
import type { Settings } from '../settings.ts';

export interface MenuLink {
  label: string;
  href: string;
  current: boolean;
  /** A page on which the extension should find nothing. */
  quiet: boolean;
}

const host = () => (isAdminHost(location.hostname) ? location.hostname : adminHosts[0]);

const isPractice = (finding: string) => practices.some((practice) => practice === finding);
const hasForms = (practice: Practice) =>
  practice === 'cloud-mismatch-banner' || practice === 'access-at-risk';

function queryOf({ chosen, lang, ui, form, embed, frame, late }: Settings): PracticeQuery {
  const speed = new URLSearchParams(location.search).get('speed') ?? undefined;
  return {
    practice: chosen,
    lang,
    ui,
    form: hasForms(chosen) ? form : undefined,
    embed: chosen === 'profile-setup-error' ? embed : undefined,
    frame: frame ? '1' : undefined,
    late: late ? '1' : undefined,
    speed,
  };
}

export function stateLinks(settings: Settings): { states: MenuLink[]; quiet: MenuLink[] } {
  const base = { ...queryOf(settings), form: undefined, embed: undefined, late: undefined };
  const link = (extra: Partial<PracticeQuery> & Pick<PracticeQuery, 'practice'>): MenuLink => {
    const detail = extra.form ?? extra.embed ?? (extra.late && 'late');
    const isDetail =
      (!extra.form || extra.form === settings.form) &&
      (!extra.embed || extra.embed === settings.embed) &&
      Boolean(extra.late) === settings.late;
    // A government admin center has no takeover prompt.
    const takeover = extra.practice === 'ready-to-become-admin' && isGovernmentHost(host());
    return {
      label: titleOf(extra.practice, settings.lang) + (detail ? ` (${detail})` : ''),
      href: practiceUrl(takeover ? adminHosts[0] : host(), { ...base, ...extra }),
      current: extra.practice === settings.chosen && isDetail,
      quiet: extra.practice === 'healthy' || extra.practice.startsWith('quiet-'),
    };
  };
  const admin = practices.flatMap((practice) => {
    if (hasForms(practice)) return forms.map((form) => link({ practice, form }));
    if (practice === 'profile-setup-error') return embeds.map((embed) => link({ practice, embed }));
    if (practice === 'missing-vl-tab') return [link({ practice }), link({ practice, late: '1' })];
    return [link({ practice })];
  });
  const elsewhere = [...practiceStates, ...optionalStates]
    .filter(
      ({ finding, language, host }) =>
        finding && language === settings.lang && !(isPractice(finding) && isAdminHost(host)),
    )
    .map(({ title, url }) => ({
      label: title.split(' · ').slice(0, 2).join(': '),
      href: url,
      current: false,
      quiet: false,
    }));
  return {
    states: [...admin.filter(({ quiet }) => !quiet), ...elsewhere],
    quiet: admin.filter(({ quiet }) => quiet),
  };
}

type Choice = 'host' | 'lang' | 'ui';

/** The page that is shown, with one thing about it changed. */
export function choiceLinks(settings: Settings, choice: Choice, values: readonly string[]): MenuLink[] {
  return values.map((value) => {
    const query = { ...queryOf(settings), ...(choice !== 'host' && { [choice]: value }) };
    const now = choice === 'host' ? host() : settings[choice];
    return {
      label: value,
      href: practiceUrl(choice === 'host' ? value : host(), query),
      current: value === now,
      quiet: false,
    };
  });
}
