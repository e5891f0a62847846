// The frame of the pages that are not part of the admin center's app.

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Data for an inline script, which no text in it can end. */
export const scriptJson = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

export const practiceNotes = {
  en: { note: 'Practice site – not Microsoft. Everything here is made up.', menu: 'To the practice menu' },
  ja: { note: '練習用サイトです。Microsoft とは関係なく、内容はすべて架空です。', menu: '練習メニューへ' },
};

export interface Page {
  title: string;
  lang?: string;
  head?: string;
  style?: string;
  body: string;
  /** Pages that only pass people on have no bar: there is no time to read it. */
  bar?: boolean;
}

const barHtml = (lang: 'en' | 'ja') => `
<aside class="practice" data-practice="bar"><span data-practice="note">${practiceNotes[lang].note}</span>
<a data-practice="menu" href="https://admin.microsoft.com/?practice=healthy&amp;lang=${lang}&amp;ui=v9">${practiceNotes[lang].menu}</a></aside>`;

export function page({ title, lang = 'en', head = '', style = '', body, bar = true }: Page): string {
  return `<!DOCTYPE html>
<html lang="${lang}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
<style>
body { margin: 0; font: 16px/1.5 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1 { font-weight: 600; line-height: 1.25; }
a { color: #0f6cbd; }
.practice { position: fixed; inset: auto 0 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: center;
  padding: 0.4rem 1rem; font-size: 13px; color: #fff; background: #3b3a39; }
.practice a { color: #fff; }
${style}
</style>
</head>
<body>
${body}${bar ? barHtml(lang === 'ja' ? 'ja' : 'en') : ''}
</body>
</html>
`;
}
