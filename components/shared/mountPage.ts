import { options, render, type VNode } from 'preact';

const controls: readonly unknown[] = ['input', 'textarea', 'select'];

/**
 * Browsers write what stands in a page's fields to the disk, to fill them again after a restart, but for those that say
 * they don't want it. Ours are filled from what is kept, and of a private window nothing is.
 */
const before = options.vnode;
options.vnode = (vnode) => {
  if (controls.includes(vnode.type)) (vnode.props as { autocomplete?: string }).autocomplete ??= 'off';
  before?.(vnode);
};

/** Shows a view as the whole of an extension page; again in place of what it showed before. */
export function mountPage(view: VNode): void {
  render(view, document.getElementById('app') as HTMLElement);
}
