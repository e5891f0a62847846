// The bar's own words. None of them may be a word of the states: the extension reads the whole page.
import type { Language } from '../../states.ts';

type Label = 'note' | 'menu' | 'fix' | 'unfix' | 'states' | 'quiet' | 'hosts' | 'language' | 'ui';

export const barTexts: Record<Language, Record<Label, string>> = {
  en: {
    note: 'Practice site – not Microsoft. Everything here is made up.',
    menu: 'Choose a page',
    fix: 'Fix it',
    unfix: 'Break it again',
    states: 'Something is wrong',
    quiet: 'Nothing is wrong',
    hosts: 'Address',
    language: 'Language',
    ui: 'Controls',
  },
  ja: {
    note: '練習用サイトです。Microsoft とは関係なく、内容はすべて架空です。',
    menu: 'ページを選ぶ',
    fix: '直す',
    unfix: '元に戻す',
    states: '問題のあるページ',
    quiet: '問題のないページ',
    hosts: 'アドレス',
    language: '言語',
    ui: '部品',
  },
};
