import type { ComponentType } from 'react';
import { type PageName, pageOf, useRoute } from '../route.ts';
import { useSettings } from '../settings.ts';
import { routeChangeSeconds, useLate } from '../staging.ts';
import { AssignmentsPage } from './AssignmentsPage.tsx';
import { ChatLog } from './ChatLog.tsx';
import { ContractsPage } from './ContractsPage.tsx';
import { DownloadsPage } from './DownloadsPage.tsx';
import { HiddenCopies } from './HiddenCopies.tsx';
import { HomePage } from './HomePage.tsx';
import { LoadingView } from './LoadingView.tsx';
import { MessageCenterPage } from './MessageCenterPage.tsx';
import { NoPermissionPage } from './NoPermissionPage.tsx';
import { PlainPage } from './PlainPage.tsx';
import { ProductsPage } from './ProductsPage.tsx';
import { ProfileErrorPage } from './ProfileErrorPage.tsx';
import { SupportCasePage } from './SupportCasePage.tsx';
import { TakeoverPage } from './TakeoverPage.tsx';
import { UsersPage } from './UsersPage.tsx';

const pages: Record<PageName, ComponentType> = {
  home: HomePage,
  products: ProductsPage,
  contracts: ContractsPage,
  assignments: AssignmentsPage,
  downloads: DownloadsPage,
  users: UsersPage,
  messages: MessageCenterPage,
  support: SupportCasePage,
  plain: PlainPage,
};

export function Content() {
  const { practice } = useSettings();
  const name = pageOf(useRoute());
  const shown = useLate(name, routeChangeSeconds);
  if (practice === 'profile-setup-error') return <ProfileErrorPage />;
  if (practice === 'ready-to-become-admin') return <TakeoverPage />;
  if (practice === 'no-permission' || practice === 'personal-account') return <NoPermissionPage />;
  if (shown !== name) return <LoadingView />;
  const Page = pages[name];
  return (
    <>
      <Page />
      {practice === 'quiet-hidden-copy' && <HiddenCopies />}
      {practice === 'quiet-copilot' && <ChatLog />}
    </>
  );
}
