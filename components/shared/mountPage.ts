import { render, type VNode } from 'preact';

/** Shows a view as the whole of an extension page; again in place of what it showed before. */
export function mountPage(view: VNode): void {
  render(view, document.getElementById('app') as HTMLElement);
}
