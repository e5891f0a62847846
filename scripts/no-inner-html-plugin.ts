import type { Plugin } from 'vite';

/** Preact's only way from a string to markup: what `dangerouslySetInnerHTML` does. */
const assignment = /\w+\.innerHTML=\w+\.__html/g;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: no view uses it, so that nothing can ever become markup, and
 * reviewers find no assignment to `innerHTML` in the package. Stops the build where Preact no longer looks as expected.
 */
export function noInnerHtmlPlugin(): Plugin {
  return {
    name: 'no-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact(\.module)?\.m?js$/.test(id.split('?')[0] ?? '')) return;
      const found = code.match(assignment)?.length ?? 0;
      if (found !== 1) throw new Error(`Preact assigns innerHTML ${found} times; expected one.`);
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}
