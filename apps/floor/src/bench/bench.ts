import { runArtPage } from './art-page.ts';
const url = new URL(location.href);
url.searchParams.set('bench', '');
history.replaceState(null, '', url);
await runArtPage(document.querySelector('#floor') as HTMLElement);
