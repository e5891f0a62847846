import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizePicture } from '../../../../../lib/recognize/picture/recognize-picture.ts';
import type { PictureWord } from '../../../../../lib/recognize/picture/words.ts';

const letter = 8;

/** Words as a reader gives them: a line a line, wide gaps where the text has a tab. */
function words(text: string, confidence = 90): PictureWord[] {
  return text.split('\n').flatMap((row, line) => {
    let left = 0;
    return row.split('\t').flatMap((cell) => {
      left += 10 * letter;
      return cell.split(' ').map((word) => {
        const at = left;
        left += (word.length + 1) * letter;
        return {
          text: word,
          line,
          confidence,
          left: at,
          top: 20 * line,
          width: word.length * letter,
          height: 14,
        };
      });
    });
  });
}

const findings = (text: string, confidence?: number) => recognizePicture(words(text, confidence)).findings;
const idOf = (digit: number) => `${digit}1111111-2222-3333-4444-555555555555`;

describe('a code in a picture', () => {
  test('that was read whole is certain', () => {
    expect(findings('Sorry\nAADSTS50105: Your administrator has')).toEqual([
      { id: 'sign-in-refused', confidence: 'certain', cause: 'not-assigned', code: 'AADSTS50105' },
    ]);
  });

  test('that was hardly read is possible', () => {
    expect(findings('AADSTS50105:', 30)).toEqual([
      { id: 'sign-in-refused', confidence: 'possible', cause: 'not-assigned', code: 'AADSTS50105' },
    ]);
  });

  test.each([
    'AADSTS5O1O5: Your',
    'AAD5T550l05: Your',
    'AADSTSS0105: Your',
    'AADSTS 501 05: Your',
    'AADSTS50I05. Your',
  ])('is pieced together from “%s”, as possible', (text) => {
    expect(findings(text)).toEqual([
      { id: 'sign-in-refused', confidence: 'possible', cause: 'not-assigned', code: 'AADSTS50105' },
    ]);
  });

  test('of a personal account is known, however its marks were read', () => {
    for (const account of ["'a@live.com'", '‘a@live.com', 'a@live.com’', '"a@live. com"'])
      expect(
        findings(`AADSTS50020: User account ${account} from identity\nprovider ‘live.com' does not exist`)[0]
          ?.id,
      ).toBe('personal-account');
    expect(
      findings("AADSTS50020: User account 'a@b.c' from identity\nprovider 'live.com.evil' does")[0]?.id,
    ).toBe('sign-in-refused');
  });

  test.each([
    'Order 50105',
    'Invoice no. AAD 50020 of 2026-11-20',
    'Sign in\nEmail, phone, or Skype\nNo account? Create one!\nNext',
    'Inbox\t50020 unread\nDrafts\t12',
    'Total\t50.105,00 EUR',
    'AADSTS: none',
    'AADSTSooooo',
  ])('is not seen in “%s”', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('a message in a picture', () => {
  test('that was read whole is certain', () => {
    expect(
      findings('An error occurred while setting up your\nprofile. Please refresh the page to try again.'),
    ).toEqual([{ id: 'profile-setup-error', confidence: 'certain' }]);
  });

  test.each([
    ['An error occuned while setting up your pro file', 'profile-setup-error'],
    ['An enor occurred whi1e setting up your profi|e', 'profile-setup-error'],
    ['Switch to an account that has perrnission', 'no-permission'],
    ['プロ ファ イル の 設定 中 に エラ ー が 発生 し まし だ', 'profile-setup-error'],
    ['contoso.example の 管理 者 に な る 準備 が で きま し', 'ready-to-become-admin'],
  ])('“%s” is possible', (text, id) => {
    expect(findings(text)).toEqual([{ id, confidence: 'possible' }]);
  });

  test.each([
    'An error occurred while setting up your printer',
    'Please refresh the page to try again',
    'Switch to another account',
    'Your profile\nEdit your profile picture\nSettings',
    '設定\nプロファイル\nエラーはありません',
  ])('is not seen in “%s”', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('a list in a picture', () => {
  const page = 'Manage Assignments\nDisplay name\tStatus\tActions\n';

  test('shows the status in its cells, by an icon or without', () => {
    expect(findings(`${page}Ann\tFailed\tView access`)).toEqual([
      { id: 'assignment-failed', confidence: 'certain' },
    ]);
    expect(findings(`${page}Ann\t@ Failed\tView access`)[0]?.id).toBe('assignment-failed');
  });

  test.each([
    'Backups\nName\tStatus\nNightly\tFailed',
    'Manage Assignments\nStatus\nAssignment in Progress\nFailed\nInvitation sent\nInvitation expired\nUser not found',
    `${page}Failed Industries\tActive\tView access`,
  ])('of another kind shows none: “%s”', (text) => {
    expect(findings(text)).toEqual([]);
  });

  test('has a tag behind a name', () => {
    expect(findings('Contract\nContoso Ltd ACCESS AT RISK\nView')).toEqual([
      { id: 'access-at-risk', confidence: 'certain' },
    ]);
  });
});

describe('a tab', () => {
  const page = 'Your products\nProducts\tBenefits\n';
  const rows = 'Product name\tStatus\nOffice\tActive\nVisio\tActive\nPower BI\tActive';

  test('that is missed is possible', () => {
    expect(findings(page + rows)).toEqual([{ id: 'missing-vl-tab', confidence: 'possible' }]);
  });

  test.each([
    ['while the page comes', `${page}Loading...\n${rows}`],
    ['with nothing below', page],
    ['that is there', `Your products\nProducts\tVolume licensing\tBenefits\n${rows}`],
    ['that was misread', `Your products\nProducts\tVolurne 1icensing\tBenefits\n${rows}`],
  ])('is not missed %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });
});

test('what IT looks it up by is repaired', () => {
  const text = `AADSTS50105\nRequest |d: ${idOf(1)}\nCorrelation Id: ${idOf(2).replace('5555', 'SS5S').replaceAll('1', 'l')}\nTimestamp: 2026-11-26T10:24:52Z`;
  expect(recognizePicture(words(text)).details).toEqual({
    requestId: idOf(1),
    correlationId: idOf(2),
    timestamp: '2026-11-26T10:24:52Z',
  });
});

test('what told is marked', () => {
  const { words: read, marked } = recognizePicture(
    words('Sorry\nAADSTS50105: Your\nNeed admin approval here'),
  );
  expect(read.filter((_, at) => marked.has(at)).map(({ text }) => text)).toEqual([
    'AADSTS50105:',
    'Need',
    'admin',
    'approval',
  ]);
});

test('a link in a picture is believed for the old site alone', () => {
  expect(findings('https://www.microsoft.com/Licensing/servicecenter/default.aspx')[0]?.id).toBe(
    'retired-vlsc-link',
  );
  expect(recognizePicture(words('https://adrnin.rnicrosoft.com/x')).links).toEqual([]);
});

test('of anything that is read, never throws, and marks only what there is', () => {
  const word = fc.record({
    text: fc.oneof(fc.string(), fc.constantFrom('AADSTS5O020', 'Request', 'Id:', 'プロファイル', '50020')),
    line: fc.nat(20),
    confidence: fc.double(),
    left: fc.integer(),
    top: fc.integer(),
    width: fc.integer(),
    height: fc.integer(),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (read) => {
      const { marked } = recognizePicture(read);
      expect([...marked].every((at) => at < read.length)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
