import type { OutlineEntry } from '../../lib/guide/outline.ts';
import { OTHERWISE } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { GuideText } from '../guide/GuideText.tsx';
import { useGuide } from '../guide/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { NodeMark } from './NodeMark.tsx';
import { lineId, type Way } from './way.ts';
import { useMapWords } from './words.ts';

/** What the outline and each of its items show. */
export interface OutlineProps {
  guide: Guide;
  entries: readonly OutlineEntry[];
  way: Way;
  matches: ReadonlySet<string> | undefined;
  open: string | undefined;
  /** The nodes whose answers are listed. */
  unfolded: ReadonlySet<string>;
  onFold(id: string): void;
}

interface OutlineItemProps extends OutlineProps {
  entry: OutlineEntry;
  /** The node whose answer leads here. */
  parent: string | undefined;
}

/** A node in the outline with what follows it, or only a reference to where it stands in full. */
export function OutlineItem(props: OutlineItemProps) {
  const { entry, parent, guide, way, matches, open, unfolded, onFold } = props;
  const { id, answer, full, children } = entry;
  const words = useMapWords();
  const { guideWords } = useGuide();
  const node = guide.nodes[id];
  if (!node || (matches && !leadsToMatch(entry, matches))) return null;
  const own = guideWords.nodes[id];
  const label =
    answer === OTHERWISE
      ? words.wayOn
      : answer && (guideWords.nodes[parent ?? '']?.options?.[answer] ?? answer);
  const isUnfolded = matches !== undefined || unfolded.has(id);
  const step = full ? way.steps.get(id) : undefined;
  const gone = parent !== undefined && answer !== undefined && way.lines.has(lineId(parent, answer));
  return (
    <li class={`${full ? 'full' : 'mention'}${gone ? ' gone' : ''}`}>
      {label && (
        <span class={`map-answer ${answer === OTHERWISE ? 'way-on' : ''}`}>
          <GuideText text={label} />
        </span>
      )}
      <span class={`map-entry ${full && matches?.has(id) ? 'match' : ''}`}>
        {children.length > 0 && !matches ? (
          <button
            type="button"
            class="map-fold-button"
            aria-expanded={isUnfolded}
            aria-label={plainText(own?.title ?? id, guideWords.terms)}
            data-fold={id}
            onClick={() => onFold(id)}
          >
            <Icon name="forward" />
          </button>
        ) : (
          <span class="map-no-fold" />
        )}
        <NodeMark kind={node.kind} />
        <span>
          <a
            href={`#${id}`}
            {...(full ? { 'data-outline-node': id } : { 'data-outline-mention': id })}
            {...(step !== undefined && { 'data-taken': step })}
            {...(id === open && { 'aria-current': 'true' })}
          >
            <span class="visually-hidden">{words[node.kind]}: </span>
            <GuideText text={own?.title ?? id} />
          </a>
          {node.kind === 'outcome' && <span class="map-code"> {node.code}</span>}
          {!full && <span class="hint"> ({words.elsewhere})</span>}
          {full && id === guide.start && <span class="map-flag">{words.start}</span>}
          {full && Object.values(guide.entries).includes(id) && (
            <span class="map-flag">
              <Icon name="info" />
              {words.entry}
            </span>
          )}
          {step !== undefined && (
            <span class="map-flag taken">
              <Icon name={id === way.here ? 'person' : 'check'} />
              {id === way.here ? words.here : fill(words.wayStep, { number: String(step) })}
            </span>
          )}
        </span>
      </span>
      {isUnfolded && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <OutlineItem key={child.answer} {...props} entry={child} parent={id} />
          ))}
        </ul>
      )}
    </li>
  );
}

const leadsToMatch = ({ id, full, children }: OutlineEntry, matches: ReadonlySet<string>): boolean =>
  full && (matches.has(id) || children.some((child) => leadsToMatch(child, matches)));
