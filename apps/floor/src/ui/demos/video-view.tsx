/** The view of text-to-video: a clip to play, slow down and step through, with words for who cannot look. */
import type { Clip } from '@floorwalk/engine';
import { useTranslation } from 'react-i18next';
import { useSay } from '../say.ts';
import { ClipPlayer } from './clip-player.tsx';
import type { DemoViewProps } from './demo-view.ts';

export function VideoView({ output, fresh }: DemoViewProps<unknown>) {
  const { t } = useTranslation();
  const say = useSay();
  const clip = output as Clip;
  return <ClipPlayer clip={clip} label={t('demo-video.words', { words: say(clip.words) })} autoplay={fresh} />;
}
