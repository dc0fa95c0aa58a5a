/** What there is to read where one stands; reading costs no time. */
import type { Scenario, VisitView } from '@floorwalk/engine';
import { BookOpenText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.ts';
import { useSay } from '../say.ts';
import { boardsNear } from './boards-near.ts';
import './board.css';

export function NearBoards({ scenario, view }: { readonly scenario: Scenario; readonly view: VisitView }) {
  const { t } = useTranslation();
  const say = useSay();
  const openPanel = useApp((state) => state.openPanel);
  const near = boardsNear(scenario, view).slice(0, 2);
  if (near.length === 0) return null;
  return (
    <div className="near-boards">
      {near.map(({ board }) => (
        <button
          key={board.id}
          type="button"
          className="pill near-board"
          aria-label={t('board.read', { title: say(board.title) })}
          onClick={() => openPanel({ kind: 'board', board: board.id })}
        >
          <BookOpenText size={18} aria-hidden="true" />
          <span>{say(board.title)}</span>
        </button>
      ))}
    </div>
  );
}
