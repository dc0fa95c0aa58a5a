/** News that passes by: shown for a while, and read out. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../store/notice-slice.ts';
import { useApp } from './app-context.ts';

const SHOWN_MS = 4200;

export function Notices() {
  const notices = useApp((state) => state.notices);
  return (
    <div className="toast-zone" role="status" aria-live="polite">
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Toast({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const forget = useApp((state) => state.forget);
  useEffect(() => {
    const timer = setTimeout(() => forget(notice.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [forget, notice.id]);
  const key = notice.code.startsWith('reason.') ? notice.code : `notice.${notice.code}`;
  return <p className="card toast">{t(key, { ...notice.values })}</p>;
}
