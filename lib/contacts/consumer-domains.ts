// Mail domains that belong to persons, not to organisations: their addresses are personal accounts.

const microsoftFamilies: Record<string, string> = {
  hotmail:
    'at be ca ch cl co.id co.il co.jp co.kr co.nz co.th co.uk co.za com com.ar com.au com.br com.hk com.tr com.tw com.vn cz de dk es fi fr gr hu ie it lt lv my nl no ph pt rs se sg sk',
  live: 'at be ca cl cn co.kr co.uk co.za com com.ar com.au com.mx com.my com.ph com.pt com.sg de dk fi fr hk ie in it jp nl no pt ru se',
  outlook:
    'at be bg cl cn co.id co.il co.nz co.th co.za com com.ar com.au com.br com.gr com.tr com.vn cz de dk es fr hu ie in it jp kr lv my nl ph pt sa se sg sk',
};

const otherFamilies: Record<string, string> = {
  yahoo:
    'at be ca ch cl cn co.id co.in co.jp co.kr co.nz co.th co.uk co.za com com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ve com.vn cz de dk es fi fr gr hu ie in it nl no pl pt ro ru se',
  gmx: 'at ch com de es eu fr info li net org co.uk us',
  yandex: 'by com com.tr kz ru ua',
  protonmail: 'ch com',
};

const microsoftOthers = 'msn.com passport.com windowslive.com livemail.tw';

const others = `
  gmail.com googlemail.com icloud.com me.com mac.com aol.com aim.com aol.de aol.fr aol.co.uk ymail.com rocketmail.com
  ybb.ne.jp proton.me pm.me mail.com email.com usa.com fastmail.com fastmail.fm hey.com hushmail.com tutanota.com
  tutanota.de tuta.io zohomail.com inbox.com duck.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com
  shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz
  btinternet.com talktalk.net virginmedia.com ntlworld.com sky.com blueyonder.co.uk eircom.net
  web.de t-online.de freenet.de arcor.de mailbox.org posteo.de posteo.net online.de bluewin.ch aon.at chello.at
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr club-internet.fr aliceadsl.fr numericable.fr
  telefonica.net terra.es ono.com movistar.es
  uol.com.br bol.com.br terra.com.br ig.com.br oi.com.br r7.com zipmail.com.br
  libero.it virgilio.it tiscali.it alice.it tin.it sapo.pt
  ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be telia.com online.no
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp
  excite.co.jp infoseek.jp
  qq.com foxmail.com 163.com 126.com sina.com sohu.com yeah.net naver.com hanmail.net daum.net nate.com
  mail.ru bk.ru inbox.ru list.ru rambler.ru ya.ru ukr.net seznam.cz centrum.cz wp.pl onet.pl o2.pl interia.pl
  rediffmail.com`;

const words = (text: string) => text.trim().split(/\s+/);
const membersOf = (families: Record<string, string>) =>
  Object.entries(families).flatMap(([name, suffixes]) =>
    words(suffixes).map((suffix) => `${name}.${suffix}`),
  );

/** Microsoft's own: whoever signs in with one has a personal Microsoft account. */
export const microsoftConsumerDomains: ReadonlySet<string> = new Set([
  ...membersOf(microsoftFamilies),
  ...words(microsoftOthers),
]);

/** Those of other mail providers. */
export const providerDomains: ReadonlySet<string> = new Set([...membersOf(otherFamilies), ...words(others)]);

/** The ones so common that a name one slip away from them is worth a question. */
export const frequentConsumerDomains: readonly string[] = words(`
  gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.de hotmail.es hotmail.fr outlook.com outlook.de outlook.fr
  outlook.jp outlook.es live.com msn.com yahoo.com yahoo.co.jp yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.com.br
  icloud.com aol.com t-online.de web.de orange.fr wanadoo.fr uol.com.br docomo.ne.jp`);
