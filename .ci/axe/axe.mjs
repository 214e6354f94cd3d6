// Looks at pages as a screen reader's user meets them: axe in a headless browser, on
// a phone and on a desk. Fails where something serious or critical is found.
//
//     node axe.mjs BROWSER PAGE.html ...

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const WIDTHS = [360, 1280];
// A chart's letters on a phone: 9 CSS pixels are 6.75 pt, and may be enlarged.
const LEAST_LETTERS = 9;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [browserPath, ...pages] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
let wrong = 0;
const tell = (page, width, said) => {
  wrong += 1;
  console.log(`${page} at ${width} px: ${said}`);
};
for (const file of pages) {
  for (const width of WIDTHS) {
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, impact, nodes } of violations) {
      if (["serious", "critical"].includes(impact) || id === "empty-table-header") {
        tell(file, width, `${id} (${impact}), ${nodes.length} times, first ${nodes[0].html.slice(0, 120)}`);
      }
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth);
    if (over > width) tell(file, width, `the page is ${over} px wide`);
    const letters = await page.evaluate(() => {
      const sizes = [...document.querySelectorAll("figure svg")].map(
        (svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width * 11,
      );
      return Math.min(...sizes, 100);
    });
    if (letters < LEAST_LETTERS) tell(file, width, `letters of a chart are ${letters.toFixed(1)} px`);
    await page.close();
  }
}
await browser.close();
console.log(`${pages.length} pages at ${WIDTHS.join(" and ")} px: ${wrong} things to mend`);
process.exit(wrong ? 1 : 0);
