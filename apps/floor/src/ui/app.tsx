/** All screens over one floor. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorView } from '../floor/floor-view.ts';
import { useApp } from './app-context.ts';
import { BoardPanel } from './boards/board-panel.tsx';
import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { FloorHost } from './floor-host.tsx';
import { Hud } from './hud/hud.tsx';
import { MenuPanel } from './hud/menu-panel.tsx';
import { ListFloor } from './list-floor.tsx';
import { Loading } from './loading.tsx';
import { Notices } from './notices.tsx';
import { DemoPanel } from './panels/demo-panel.tsx';
import { GuidePanel } from './panels/guide-panel.tsx';
import { MapPanel } from './panels/map-panel.tsx';
import { ReconstructionPanel } from './panels/reconstruction-panel.tsx';
import { SourceDialog } from './panels/source-dialog.tsx';
import { StandPanel } from './panels/stand-panel.tsx';
import { ProblemDialog } from './problem-dialog.tsx';
import { BriefScreen } from './screens/brief-screen.tsx';
import { HandInScreen } from './screens/hand-in-screen.tsx';
import { TitleScreen } from './screens/title-screen.tsx';
import './app.css';

export function App() {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const panel = useApp((state) => state.panel);
  const listMode = useApp((state) => state.listMode);
  const loading = useApp((state) => state.loading !== undefined);
  const [floor, setFloor] = useState<FloorView>();
  return (
    <>
      {!listMode && <FloorHost onFloor={setFloor} />}
      {listMode && <ListFloor />}
      <p className="sr">{t('hud.floor')}</p>
      {screen === 'title' && <TitleScreen />}
      {screen === 'floor' && !loading && (
        <>
          <Hud floor={floor} />
          {panel.kind === 'stand' && <StandPanel key={panel.exhibitor} exhibitor={panel.exhibitor} />}
          {panel.kind === 'demo' && <DemoPanel />}
          {panel.kind === 'reconstruction' && <ReconstructionPanel exhibitor={panel.exhibitor} />}
          {panel.kind === 'board' && <BoardPanel key={panel.board} board={panel.board} />}
          {panel.kind === 'guide' && <GuidePanel />}
          {panel.kind === 'map' && <MapPanel />}
          {panel.kind === 'menu' && <MenuPanel />}
        </>
      )}
      {screen === 'brief' && !loading && <BriefScreen />}
      {screen === 'hand-in' && <HandInScreen />}
      {screen === 'debrief' && !loading && <DebriefScreen />}
      <Loading />
      <SourceDialog />
      <Notices />
      <ProblemDialog />
    </>
  );
}
