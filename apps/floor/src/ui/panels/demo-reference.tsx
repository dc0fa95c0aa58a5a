/** What a good answer is, for who doesn't know: it costs time to look it up. */
import { REFERENCE_MINUTES, type RunView } from '@floorwalk/engine';
import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { useSay } from '../say.ts';

export function Reference({ run: { exhibit, probe, nth, reference } }: { readonly run: RunView }) {
  const { t } = useTranslation();
  const say = useSay();
  const { submit } = useSession();
  const [busy, setBusy] = useState(false);
  if (reference === null) return null;
  if (reference !== 'open')
    return (
      <p className="demo-reference" role="status">
        <small>{t('demo.reference')}</small>
        {say(reference)}
      </p>
    );
  const lookUp = async (): Promise<void> => {
    setBusy(true);
    await submit({ type: 'check-reference', exhibit, probe, nth });
    setBusy(false);
  };
  return (
    <button type="button" className="btn plain demo-look-up" disabled={busy} onClick={() => void lookUp()}>
      <BookOpen size={17} aria-hidden="true" /> {t('demo.look-up')}
      <small>{t('demo.look-up-cost', { count: REFERENCE_MINUTES })}</small>
    </button>
  );
}
