import { useEffect } from 'react';
import { useSettings } from '../settings.ts';
import { useTexts } from '../texts/index.ts';
import { useKit } from '../ui/kit.ts';

/** Shown instead of a page to those who may not see it, and with other words to personal accounts. */
export function NoPermissionPage() {
  const { practice } = useSettings();
  const { lang, product, permission } = useTexts();
  const { Link } = useKit();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = product;
  }, [lang, product]);
  const culture = lang === 'ja' ? 'ja-JP' : 'en-US';
  const roles = `https://docs.microsoft.com/${culture}/microsoft-365/admin/add-users/about-admin-roles`;
  return (
    <div className="full-page">
      <h1>{permission.title}</h1>
      {practice === 'personal-account' ? (
        <>
          <p>{permission.personalAccount}</p>
          <p>{permission.personalReason}</p>
        </>
      ) : (
        <p>{permission.text}</p>
      )}
      <p>
        <Link href={`javascript:void(window.open('${roles}'))`}>{permission.learnMore}</Link>
      </p>
      <p>
        <Link href={`https://${location.hostname}/estslogout?ru=/adminportal/home/logout`}>
          {permission.switchAccount}
        </Link>
      </p>
    </div>
  );
}
