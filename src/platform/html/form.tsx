import type { ReactNode } from 'react';
import { useVisit } from './visit.ts';

interface FormProps {
  readonly action: string;
  readonly className?: string;
  readonly id?: string;
  /** The form brings files. */
  readonly upload?: boolean;
  readonly children: ReactNode;
}

/** A form that writes: it is posted, and carries the token without which no write is accepted. */
export function Form({ action, className, id, upload = false, children }: FormProps) {
  const { csrfToken } = useVisit();
  return (
    <form
      method="post"
      action={action}
      className={className}
      id={id}
      encType={upload ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="_csrf" value={csrfToken()} />
      {children}
    </form>
  );
}
