/** The last four pictures of one prompt side by side: what varies from run to run is seen best at once. */
import type { Picture as PictureOutput, RunView } from '@floorwalk/engine';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runKey } from '../../store/visit-slice.ts';
import { useApp } from '../app-context.ts';
import { Picture } from '../kit/picture.tsx';
import { useSay } from '../say.ts';

const MOST = 4;

export function Samples({ runs }: { readonly runs: readonly RunView[] }) {
  const { t } = useTranslation();
  const say = useSay();
  const outputs = useApp((state) => state.outputs);
  const shown = runs.flatMap((run) => {
    const output = outputs[runKey(run)];
    return run.kind === 'text-to-image' && run.verdict && output !== undefined
      ? [{ run, picture: output as PictureOutput }]
      : [];
  });
  if (shown.length < 2) return null;
  return (
    <ul className="samples" aria-label={t('demo.samples')}>
      {shown.slice(-MOST).map(({ run, picture }) => (
        <li key={run.nth}>
          <Picture display={picture.display} label={t('demo.words', { words: say(picture.words) })} develop={false} />
          <span className={run.verdict?.success ? 'dot success' : 'dot failure'} aria-hidden="true">
            {run.verdict?.success ? <Check size={12} strokeWidth={3.2} /> : <X size={12} strokeWidth={3.2} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
