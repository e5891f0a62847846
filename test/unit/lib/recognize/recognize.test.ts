import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broughtPlaces } from '../../../../lib/guide/brought-places.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { parseEml, parsePasted } from '../../../../lib/recognize/mail/parse-mail.ts';
import { recognizeMail, recognizeText } from '../../../../lib/recognize/recognize.ts';

const now = Date.UTC(2026, 10, 27);
const guid = (digit: number) => `${digit}1111111-2222-3333-4444-555555555555`;

describe('a copied error', () => {
  test('keeps what IT looks it up by', () => {
    const block = `Request Id: ${guid(1)} Correlation Id: ${guid(2)} Timestamp: 2026-11-26T10:24:52Z Message: AADSTS50020: User account 'ann@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application`;
    expect(recognizeText(block, now)).toMatchObject({
      kind: 'text',
      findings: [{ id: 'personal-account', confidence: 'certain', code: 'AADSTS50020' }],
      details: { requestId: guid(1), correlationId: guid(2), timestamp: '2026-11-26T10:24:52Z' },
    });
  });

  test('of an account from another organization is a wrong account', () => {
    const text = `AADSTS50020: User account 'ann@fabrikam.example' from identity provider 'https://sts.windows.net/${guid(3)}/' does not exist in tenant 'provider 'live.com''`;
    expect(recognizeText(text, now).findings).toEqual([
      { id: 'sign-in-refused', confidence: 'certain', cause: 'wrong-account', code: 'AADSTS50020' },
    ]);
  });

  test.each([
    ['en', `Correlation Id: ${guid(2)}\nRequest Id: ${guid(1)}\nTimestamp: 2026-11-26 10:24:52Z`],
    ['de', `Korrelations-ID: ${guid(2)}\nAnforderungs-ID: ${guid(1)}\nZeitstempel: 2026-11-26 10:24:52Z`],
    ['fr', `ID de corrélation : ${guid(2)}\nID de demande : ${guid(1)}\nHorodatage : 2026-11-26 10:24:52Z`],
    [
      'es',
      `Id. de correlación: ${guid(2)}\nId. de solicitud: ${guid(1)}\nMarca de tiempo: 2026-11-26 10:24:52Z`,
    ],
    [
      'pt-BR',
      `ID de correlação: ${guid(2)}\nID da solicitação: ${guid(1)}\nCarimbo de data/hora: 2026-11-26 10:24:52Z`,
    ],
    ['ja', `相関 ID: ${guid(2)}\n要求 ID: ${guid(1)}\nタイムスタンプ: 2026-11-26 10:24:52Z`],
  ])('in %s has its ids read', (_, block) => {
    expect(recognizeText(`AADSTS53003\n${block}`, now).details).toEqual({
      correlationId: guid(2),
      requestId: guid(1),
      timestamp: '2026-11-26 10:24:52Z',
    });
  });

  test('that names the cloud to go to says which', () => {
    const text =
      "AADSTS90038: Tenant 'x' request is being redirected to the National Cloud 'microsoftonline.us'.";
    expect(recognizeText(text, now).findings).toEqual([
      { id: 'wrong-cloud', confidence: 'certain', code: 'AADSTS90038', cloud: 'us-government' },
    ]);
  });
});

describe('a message of a page', () => {
  test.each([
    ['An error occurred while setting up your profile.', 'profile-setup-error'],
    ['プロファイルの設定中にエラーが発生しました', 'profile-setup-error'],
    ['You are ready to become the admin of contoso.com', 'ready-to-become-admin'],
    ['Failed', 'assignment-failed'],
    ['Invitation expired', 'invitation-expired'],
  ])('%s', (text, id) => {
    expect(recognizeText(`“${text}”`, now).findings[0]?.id ?? recognizeText(text, now).findings[0]?.id).toBe(
      id,
    );
    expect(recognizeText(text, now).findings[0]?.id).toBe(id);
  });

  test.each([
    'hello',
    'The file failed to open.',
    'My profile picture is wrong',
    '',
    '   ',
    'Become an admin today!',
  ])('is not seen in “%s”', (text) => {
    expect(recognizeText(text, now).findings).toEqual([]);
  });
});

describe('a mail', () => {
  const mail = (head: string, body = 'Hello,\nplease sign in.') =>
    new TextEncoder().encode(`${head}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`);

  test('that invites is known by its subject, with its age', async () => {
    const read = await parseEml(
      mail(
        'From: Microsoft <microsoft-noreply@microsoft.com>\nTo: ann@contoso.example\nDate: Tue, 17 Nov 2026 09:00:00 +0000\nSubject: Action required: Sign in to manage your volume licensing assets',
      ),
    );
    expect(recognizeMail(read, now).mail).toMatchObject({
      id: 'welcome',
      days: 9,
      isOutdated: false,
      strangers: [],
      asksToCall: false,
    });
  });

  test('of the old site, or older than sixty days, leads nowhere', async () => {
    for (const [date, outdated] of [
      ['Mon, 5 Feb 2024 09:00:00 +0000', true],
      ['Tue, 1 Sep 2026 09:00:00 +0000', true],
      ['Fri, 20 Nov 2026 09:00:00 +0000', false],
    ] as const) {
      const read = await parseEml(
        mail(
          `From: a@microsoft.com\nDate: ${date}\nSubject: Action required: Sign in to manage your volume licensing assets`,
        ),
      );
      expect(recognizeMail(read, now).mail?.isOutdated, date).toBe(outdated);
    }
  });

  test.each([
    ['Action required: Complete your profile to set up your services', 'activate-services'],
    ['Sign in and activate your online services', 'activate-services'],
    ['Action required: Contoso (1234) would like you to be their new partner.', 'cocp-accept'],
    ['Action Required: Confirm Work or School Accounts for Upcoming Licensing Action', 'confirm-accounts'],
  ])('with the subject “%s” leads to %s', async (subject, place) => {
    const read = await parseEml(mail(`From: microsoft-noreply@microsoft.com\nSubject: ${subject}`));
    expect(broughtPlaces(guide, recognizeMail(read, now))).toEqual([place]);
  });

  test('that wants a call leads to the doubts first, whatever else it says', async () => {
    const read = await parseEml(
      mail(
        'From: microsoft-noreply@microsoft.com\nSubject: Sign in and activate your online services',
        'Your order of $1,480 is confirmed. To cancel, call +1 (800) 555-0199.',
      ),
    );
    expect(broughtPlaces(guide, recognizeMail(read, now))).toEqual(['mail-doubtful', 'activate-services']);
  });

  test('names what isn’t Microsoft’s, by domain and host alone', async () => {
    const read = await parseEml(
      mail(
        'From: Microsoft <microsoft-noreply@micros0ft.example>\nReply-To: help@evil.example\nSubject: Action required: Sign in to manage your volume licensing assets',
        'Go to https://admin.microsoft.com.evil.example/x?u=ann@contoso.example or call +1 (800) 555-0199 now.',
      ),
    );
    const { mail: facts } = recognizeMail(read, now);
    expect(facts?.strangers).toEqual([
      { what: 'from', name: 'micros0ft.example' },
      { what: 'reply-to', name: 'evil.example' },
      { what: 'link', name: 'admin.microsoft.com.evil.example' },
    ]);
    expect(facts?.asksToCall).toBe(true);
    expect(JSON.stringify(facts)).not.toContain('ann@');
  });

  test.each([
    [
      'en',
      'From: Microsoft <microsoft-noreply@microsoft.com>\nSent: 11/17/2026\nTo: Ann\nSubject: Permission changes for Microsoft Volume Licensing contracts',
    ],
    [
      'de',
      'Von: Microsoft <microsoft-noreply@microsoft.com>\nGesendet: Dienstag\nAn: Ann\nBetreff: WG: Permission changes for Microsoft Volume Licensing contracts',
    ],
    [
      'ja',
      '差出人: Microsoft <microsoft-noreply@microsoft.com>\n送信日時: 2026年11月17日\n宛先: Ann\n件名: Permission changes for Microsoft Volume Licensing contracts',
    ],
    [
      'fr',
      'De : Microsoft <microsoft-noreply@microsoft.com>\nEnvoyé : mardi\nÀ : Ann\nObjet : TR: Permission changes for Microsoft Volume Licensing contracts',
    ],
  ])('pasted with its head in %s is a mail', (_, text) => {
    const recognized = recognizeText(`${text}\n\nHello`, now);
    expect(recognized.kind).toBe('mail');
    expect(recognized.mail?.id).toBe('permission-changes');
  });

  test('needs a head', () => {
    expect(parsePasted('Subject: maths is hard for me')).toBeUndefined();
  });
});

test('nothing that is brought throws, in text or as a mail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
      recognizeText(text, now);
      recognizeMail(await parseEml(new TextEncoder().encode(text)), now);
    }),
    { numRuns: 300 },
  );
});
