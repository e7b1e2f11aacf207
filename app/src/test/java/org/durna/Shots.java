package org.durna;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

final class Shots {
    static void take(Page page, String path, String language, int width) {
        String folder = System.getenv("DURNA_SHOTS");
        if (folder != null && language.equals("az")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, width + path.replaceAll("[^a-zA-Z0-9]", "_") + ".png")));
        }
    }
}
