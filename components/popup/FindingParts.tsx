import { Evidence } from './Evidence.tsx';
import { FirstAction, type FirstActionProps } from './FirstAction.tsx';

/** What stands on the card of a finding once the guide has come: what can be done at once, and why it was found. */
export function FindingParts(props: FirstActionProps) {
  return (
    <>
      <FirstAction {...props} />
      <Evidence finding={props.finding} tabId={props.tabId} />
    </>
  );
}
