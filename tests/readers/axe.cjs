// Looks at web pages in headless Chromium with axe-core, light and dark: node axe.cjs FOLDER-OF-READERS PAGE…
// Prints each violation, and ends with 1 if there is one, or if a page asks for anything but itself.
const fs = require('fs');
const path = require('path');
const readers = path.resolve(process.argv[2], 'node_modules');
const { chromium } = require(path.join(readers, 'playwright-core'));
const axe = fs.readFileSync(path.join(readers, 'axe-core', 'axe.min.js'), 'utf8');

(async () => {
    const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
        .find((file) => fs.existsSync(file));
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    let wrong = 0;
    for (const file of process.argv.slice(3)) {
        for (const colorScheme of ['light', 'dark']) {
            const page = await browser.newPage({ colorScheme });
            page.on('request', (request) => {
                if (!request.url().startsWith('file:')) {
                    console.log(`${file}: asks for ${request.url()}`);
                    wrong += 1;
                }
            });
            await page.goto(`file://${path.resolve(file)}`);
            await page.evaluate(axe);
            const result = await page.evaluate(() => axe.run(document));
            if (result.passes.length < 20) {
                console.log(`${file}: only ${result.passes.length} rules were looked at`);
                wrong += 1;
            }
            for (const violation of result.violations) {
                console.log(`${file} (${colorScheme}): ${violation.id}: ${violation.help}`);
                violation.nodes.slice(0, 3).forEach((node) => console.log(`  ${node.html.slice(0, 200)}`));
                wrong += 1;
            }
            await page.close();
        }
    }
    await browser.close();
    process.exit(wrong ? 1 : 0);
})();
