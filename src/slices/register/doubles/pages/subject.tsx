import { Foreign, List, showable, useLocale } from '../../../../platform/html/index.ts';
import { capitalised } from '../../body.ts';
import { FactLine } from '../../pages/fact-line.tsx';
import { subjectPath } from '../paths.ts';
import type { Subject } from '../subject.ts';

/** A body or a person by name, or what an entry says. */
export function SubjectName({ subject }: { readonly subject: Subject }) {
  const { language } = useLocale();
  if (subject.kind === 'entry') return <FactLine fact={subject.entry.fact} lang={null} />;
  const shown = subject.names.find((name) => name.language === language) ?? subject.names[0];
  if (!shown) return <bdi>{subject.id}</bdi>;
  return <Foreign lang={shown.language}>{capitalised(showable(shown.name))}</Foreign>;
}

/** The same, leading to its page. */
export function SubjectLink({ subject }: { readonly subject: Subject }) {
  const { language } = useLocale();
  return (
    <a href={subjectPath(language, subject)}>
      <SubjectName subject={subject} />
    </a>
  );
}

/** All names of a body or a person. */
export function SubjectNames({ subject }: { readonly subject: Exclude<Subject, { kind: 'entry' }> }) {
  return (
    <List
      items={subject.names.map(({ name, language }) => (
        <Foreign key={name} lang={language}>
          {showable(name)}
        </Foreign>
      ))}
    />
  );
}
