// What the practice site answers to a request, by host and address.
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { outputFolder, projectRoot } from './build.ts';
import {
  articleHost,
  bladeHost,
  isAdminHost,
  isAzureHost,
  isLookAlikeHost,
  isSafeLinksHost,
  isSignInHost,
  isVlscHost,
  lookAlikeSignInHost,
  mailHost,
  shortLinkHost,
  vlCentralHost,
} from './hosts.ts';
import { articlePage } from './pages/article.ts';
import { azurePage } from './pages/azure.ts';
import { page } from './pages/html.ts';
import { mailPage } from './pages/mail.ts';
import { htmlReply, type Reply, redirect } from './pages/redirects.ts';
import { signInPage } from './pages/sign-in.ts';
import { lookUpReply } from './pages/tenant-lookups.ts';
import { bladePage, portalPage } from './pages/vl-central.ts';
import { vlscReply } from './pages/vlsc.ts';
import { cloudOf, type Language } from './states.ts';

export interface SiteCall {
  url: URL;
  method: string;
  indexHtml: Buffer;
}

const fixtures = join(projectRoot, 'test', 'fixtures');

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// The app needs nothing from elsewhere; the policy makes sure it never asks.
const appPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

const notFound = (): Reply =>
  htmlReply(
    page({ title: 'Not found', body: '<main><h1>404</h1><p>There is nothing here.</p></main>' }),
    404,
  );

/** A file of `folder`, and of no other folder whatever the name says. */
async function fileReply(folder: string, name: string, headers: Record<string, string>): Promise<Reply> {
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return notFound();
  try {
    return { status: 200, headers, body: await readFile(file) };
  } catch {
    return notFound();
  }
}

const fixtureReply = (name: string) =>
  fileReply(fixtures, name, { 'content-type': 'text/html; charset=utf-8' });

function assetReply(name: string): Promise<Reply> {
  const type = types[extname(name)] ?? 'application/octet-stream';
  return fileReply(outputFolder, name, {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
  });
}

const appReply = (indexHtml: Buffer): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': appPolicy },
  body: indexHtml,
});

/** Takes the first step of `chain` and hands the rest on where the step itself comes back. */
function chainReply(url: URL): Reply {
  const [step = '', ...rest] = (url.searchParams.get('chain') ?? '').split(',');
  const how = url.searchParams.get('how');
  const lang: Language = url.searchParams.get('lang') === 'ja' ? 'ja' : 'en';
  const cloud = cloudOf(url.hostname, lang);
  switch (step) {
    case 'sign-in':
    case 'live': {
      const back = new URL('/landing', url);
      back.search = url.search;
      back.searchParams.set('chain', rest.join(',') || 'home');
      const host = step === 'live' ? 'login.live.com' : cloud.signIn;
      const path = step === 'live' ? '/oauth20_authorize.srf' : '/common/oauth2/authorize';
      const signIn = new URL(path, `https://${host}`);
      signIn.searchParams.set('client_id', '00000006-0000-0ff1-ce00-000000000000');
      signIn.searchParams.set('redirect_uri', back.href);
      signIn.searchParams.set('mkt', lang === 'ja' ? 'ja-JP' : 'en-US');
      // A chain runs by itself unless it asks for a person.
      if (url.searchParams.get('auto') !== '0') signIn.searchParams.set('auto', '1');
      return redirect(signIn.href, how);
    }
    case 'azure':
      return redirect(cloud.azure, how);
    case 'portal':
      return redirect(cloud.portal, how);
    default:
      return redirect(homeOf(url).href, how);
  }
}

/** The page itself: the same query without what steered the way to it. */
function homeOf(url: URL): URL {
  const home = new URL('/adminportal/home', url);
  home.search = url.search;
  for (const name of ['chain', 'how', 'auto']) home.searchParams.delete(name);
  return home;
}

function adminReply({ url, method, indexHtml }: SiteCall): Reply {
  if (url.searchParams.get('chain')) return chainReply(url);
  // Sign-in hands its result over by a POST; the page people see is the one after it.
  if (method === 'POST' || url.pathname === '/landing') return redirect(homeOf(url).href, '302');
  return appReply(indexHtml);
}

function safeLinksReply(url: URL): Reply {
  const target = url.searchParams.get('to') ?? url.searchParams.get('url');
  return target && URL.canParse(target) ? redirect(target, url.searchParams.get('how')) : notFound();
}

export async function answer(call: SiteCall): Promise<Reply> {
  const { url } = call;
  const { hostname } = url;
  const fixture = url.searchParams.get('fixture');

  if (url.pathname === '/favicon.ico') return { status: 204 };
  if (fixture) return fixtureReply(`${fixture}.html`);
  if (url.pathname.startsWith('/practice/fixtures/')) {
    return fixtureReply(decodeURIComponent(url.pathname.slice('/practice/fixtures/'.length)));
  }
  if (url.pathname.startsWith('/practice/')) return assetReply(url.pathname.slice('/practice/'.length));

  if (isAdminHost(hostname) || isLookAlikeHost(hostname)) return adminReply(call);
  if (isSignInHost(hostname)) return (await lookUpReply(url)) ?? htmlReply(signInPage(url));
  if (hostname === lookAlikeSignInHost) return htmlReply(signInPage(url));
  if (isVlscHost(hostname)) return vlscReply(url);
  if (hostname === bladeHost) return htmlReply(bladePage(url));
  if (hostname === vlCentralHost || url.searchParams.get('practice') === 'invalid-wsa') {
    return htmlReply(portalPage(url));
  }
  if (isAzureHost(hostname)) {
    if (hostname === 'azure.microsoft.com' && url.pathname === '/')
      return redirect(`${url.origin}/en-us/`, '302');
    return htmlReply(azurePage(url));
  }
  if (isSafeLinksHost(hostname)) return safeLinksReply(url);
  if (hostname === articleHost) return htmlReply(articlePage(url));
  if (hostname === mailHost) return htmlReply(mailPage(url));
  if (hostname === shortLinkHost && url.searchParams.get('linkid') === '2024339') {
    return redirect('https://admin.microsoft.com/', '302');
  }
  return notFound();
}
