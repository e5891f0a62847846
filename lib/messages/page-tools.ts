import type { TargetId } from '../facts/page-targets.ts';
import type { PageSearch } from './page-search.ts';

/** What the page tools can do: see lib/page/tools.ts. */
export interface PageTools {
  /** Outlines the element that a finding was made in; false where it isn't there any more. */
  show(finding: string): boolean;
  /** Looks for what a step names, in this frame of a page with this route. */
  find(target: TargetId, route: string): PageSearch;
  /** Outlines it, where it was found; false where it isn't there any more. */
  point(target: TargetId): boolean;
  /** The page as a sketch: see lib/page/sketch. */
  sketch(): Promise<string>;
}

/** Where the page tools stand in a page: in the global object of the extension's own world. */
export interface PageToolsHolder {
  vlSignInGuideTools?: PageTools;
}
