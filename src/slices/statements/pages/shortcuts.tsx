import { useLocale } from '../../../platform/html/index.ts';
import type { MessageKey } from '../../../platform/i18n/index.ts';

const shortcuts: readonly (readonly [key: string, does: MessageKey])[] = [
  ['j', 'shortcut.next'],
  ['k', 'shortcut.previous'],
  ['a', 'shortcut.accept'],
  ['c', 'shortcut.correct'],
  ['r', 'shortcut.reject'],
  ['e', 'shortcut.same'],
  ['n', 'shortcut.apart'],
  ['u', 'shortcut.undo'],
  ['?', 'shortcut.help'],
];

/** The keys that do what the buttons do, for whoever reviews without a mouse. */
export function Shortcuts() {
  const { t } = useLocale();
  return (
    <details className="shortcuts" data-shortcuts>
      <summary>{t('shortcut.title')}</summary>
      <dl>
        {shortcuts.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
