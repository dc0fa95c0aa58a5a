/** What did it get right? One line a requirement, marked by the player; after the verdict, whether the mark was true. */
import type { Probe, Verdict } from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { useSay } from '../say.ts';

type Props = {
  readonly probe: Probe;
  readonly verdict: Verdict | undefined;
  readonly given: readonly boolean[] | null;
};

export function Marks({ probe, verdict, given }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  const drafts = useApp((state) => state.marks);
  const setMark = useApp((state) => state.setMark);
  const marks = given ?? drafts;
  const of = probe.requirements.length;
  return (
    <div className="marks">
      <h3>{t('demo.what-right')}</h3>
      <ul>
        {probe.requirements.map((requirement, i) => {
          const what = say(requirement.text);
          const wasRight = verdict?.right?.[i];
          const surprise = verdict && wasRight === false;
          return (
            <li key={requirement.id} className={surprise ? 'mark-row surprise' : 'mark-row'}>
              <span className="grow">
                {what}
                {surprise && <small>{t(verdict.met[i] ? 'demo.was-right' : 'demo.was-wrong')}</small>}
              </span>
              {([true, false] as const).map((mark) => (
                <button
                  key={String(mark)}
                  type="button"
                  className={mark ? 'mark yes' : 'mark no'}
                  aria-pressed={marks[i] === mark}
                  aria-label={t(mark ? 'demo.mark-yes' : 'demo.mark-no', { what })}
                  disabled={verdict !== undefined}
                  onClick={() => setMark(i, marks[i] === mark ? undefined : mark, of)}
                >
                  {mark ? (
                    <Check size={17} strokeWidth={2.6} aria-hidden="true" />
                  ) : (
                    <X size={17} strokeWidth={2.6} aria-hidden="true" />
                  )}
                </button>
              ))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
