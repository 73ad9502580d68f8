import { Foreign, Message, Moment, showable } from '../../../platform/html/index.ts';

interface ActedProps {
  readonly message:
    | 'statement.confirmed-by'
    | 'review.imported-by'
    | 'review.published-by'
    | 'review.reopened-by'
    | 'review.decided-by';
  readonly by: string;
  readonly at: Date;
}

/** Who did something, and when. */
export function Acted({ message, by, at }: ActedProps) {
  return <Message id={message} by={<Foreign>{showable(by)}</Foreign>} at={<Moment at={at} />} />;
}
