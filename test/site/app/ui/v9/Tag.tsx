import { Tag as FluentTag } from '@fluentui/react-components';

export function Tag({ text }: { text: string }) {
  return (
    <FluentTag size="extra-small" className="risk-tag">
      {text}
    </FluentTag>
  );
}
