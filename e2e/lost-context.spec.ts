import { expect, type Page, test } from '@playwright/test';

/** How many different colours the page shows, coarsely: a blank floor has a handful, a living one hundreds. */
async function coloursSeen(page: Page): Promise<number> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d context');
    context.drawImage(bitmap, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const seen = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4)
      seen.add(((pixels[i] >> 4) << 8) | ((pixels[i + 1] >> 4) << 4) | (pixels[i + 2] >> 4));
    return seen.size;
  }, png);
}

test('[UI96] a floor whose WebGL context is lost is drawn again when the browser gives it back', async ({ page }) => {
  await page.goto('/?floor=7');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect.poll(() => coloursSeen(page)).toBeGreaterThan(200);
  const told = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.floor-host canvas');
    const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) return 'no way to lose the context';
    const heard = (name: string) => new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    extension.loseContext();
    await lost;
    const restored = heard('webglcontextrestored');
    // A context can be given back only after the event that took it away has been dealt with.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    extension.restoreContext();
    await restored;
    return 'restored';
  });
  expect(told).toBe('restored');
  await expect.poll(() => coloursSeen(page)).toBeGreaterThan(200);
  await expect(page.getByRole('alertdialog').or(page.getByText('Something is in the way'))).toHaveCount(0);
});
