/** What the crowd says of a fictional stand, marked as what it is: opinions, overheard. */
import type { Exhibitor, Talk } from '@floorwalk/engine';
import { MessagesSquare } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app-context.ts';
import { useSay } from '../say.ts';
import { CROWDED_LINE, OVERHEARD } from './overheard-lines.ts';

export function Overheard({ exhibitor }: { readonly exhibitor: Exhibitor }) {
  const { t } = useTranslation();
  const say = useSay();
  const { world } = useSession();
  const [talk, setTalk] = useState<Talk>();
  useEffect(() => {
    let wanted = true;
    void world.talk(exhibitor.id).then((heard) => wanted && setTalk(heard));
    return () => {
      wanted = false;
    };
  }, [world, exhibitor.id]);
  if (!talk) return null;
  const lines = talk.lines.map((index) => OVERHEARD[talk.level][index]);
  return (
    <section className="overheard" aria-label={t('overheard.title')}>
      <h3>
        <MessagesSquare size={16} aria-hidden="true" /> {t('overheard.title')}
        <span className="chip kind-opinion">{t('kind.opinion')}</span>
      </h3>
      <ul>
        {[...(talk.crowded ? [CROWDED_LINE] : []), ...lines].map((line) => (
          <li key={line.en}>“{say(line)}”</li>
        ))}
      </ul>
    </section>
  );
}
