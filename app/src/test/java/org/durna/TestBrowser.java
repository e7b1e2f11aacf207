package org.durna;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real browser for the stories: the one that is on the machine; without one the stories are skipped, unless it is required. */
final class TestBrowser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** axe-core, put into every page when it opens: asking its library each time anew takes three times as long. */
    private static final String RULES_OF_ACCESS = read("/axe.min.js");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Path program) {
        this.playwright = Playwright.create();
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    static TestBrowser open() {
        Optional<Path> program = Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && "1".equals(System.getenv("DURNA_REQUIRE_BROWSER"))) {
            throw new IllegalStateException("DURNA_REQUIRE_BROWSER is set, and there is no Chromium on this machine");
        }
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine: the browser's stories are skipped");
        return new TestBrowser(program.orElseThrow());
    }

    /** A page of a reader who speaks that language, on a window that wide. */
    Page page(String language, int width) {
        BrowserContext reader = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        reader.setDefaultTimeout(20_000);
        reader.addInitScript(RULES_OF_ACCESS);
        return reader.newPage();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(TestBrowser.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
