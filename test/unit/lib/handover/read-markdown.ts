import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkGithub from 'remark-github';

/** As GitHub reads a comment: CommonMark, its own marks and links, then mentions and references. */
const reader = remark().use(remarkGfm).use(remarkGithub, { repository: 'contoso/help' });

/** A document as the names of its nodes (text, whole or as code, is all the same), and its text without spaces. */
export function readMarkdown(markdown: string): { shape: string; text: string } {
  const tree = reader.runSync(reader.parse(markdown)) as Root;
  return { shape: shapeOf(tree), text: squeezed(textOf(tree)) };
}

export const squeezed = (text: string): string => text.replace(/\s/g, '');

function shapeOf(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') return '';
  const inside = 'children' in node ? node.children.map(shapeOf).filter(Boolean).join(' ') : '';
  return `${node.type}(${inside})`;
}
