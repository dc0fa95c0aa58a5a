import { runArtPage } from './art-page.ts';
await runArtPage(document.querySelector('#floor') as HTMLElement);
