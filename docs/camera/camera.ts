import { chromium } from 'playwright-core';

/** A page to be looked at: its HTML, how wide it is, and where it is cut. */
export type Shot = { readonly html: string; readonly width: number; readonly height?: number };

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Takes each picture with the Chromium of this machine; what is cut ends in white. */
export const takePictures = async (shots: ReadonlyMap<string, Shot>): Promise<void> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    for (const [path, { html, width, height }] of shots) {
      const page = await browser.newPage({ viewport: { width, height: height ?? 100 } });
      await page.setContent(html);
      await page.screenshot({ path, fullPage: height === undefined });
      await page.close();
    }
  } finally {
    await browser.close();
  }
};
