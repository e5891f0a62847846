import type { GuideWords } from '../../types.ts';
import admins from './admins.ts';
import azure from './azure.ts';
import clouds from './clouds.ts';
import cocp from './cocp.ts';
import crossCloud from './cross-cloud.ts';
import firstAccess from './first-access.ts';
import links from './links.ts';
import notVl from './not-vl.ts';
import partner from './partner.ts';
import profile from './profile.ts';
import roles from './roles.ts';
import signIn from './sign-in.ts';
import start from './start.ts';
import statuses from './statuses.ts';
import support from './support.ts';
import takeover from './takeover.ts';
import terms from './terms.ts';
import users from './users.ts';
import vlTab from './vl-tab.ts';

const words: GuideWords = {
  nodes: {
    ...start,
    ...profile,
    ...takeover,
    ...azure,
    ...vlTab,
    ...crossCloud,
    ...clouds,
    ...signIn,
    ...firstAccess,
    ...notVl,
    ...users,
    ...statuses,
    ...roles,
    ...admins,
    ...partner,
    ...cocp,
    ...support,
  },
  terms,
  links,
};

export default words;
