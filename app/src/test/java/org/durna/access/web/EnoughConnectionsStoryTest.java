package org.durna.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.durna.access.DemoAccounts;
import org.durna.access.OnThePlatform;
import org.durna.access.PlatformForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** However many read at once, a page asks for one connection at a time and gives it back: every page that can be opened, by everybody. */
@OnThePlatform
class EnoughConnectionsStoryTest {
    private static final int READERS = 4;
    private static final int LOOKS = 10;

    private final HikariDataSource pool = (HikariDataSource) PlatformForTests.bean(DataSource.class);
    private final int size = pool.getMaximumPoolSize();
    private final long timeout = pool.getConnectionTimeout();

    @AfterEach
    void thePoolIsAsItWas() {
        pool.getHikariConfigMXBean().setConnectionTimeout(timeout);
        pool.getHikariConfigMXBean().setMaximumPoolSize(size);
    }

    @Test
    void everyPageGivesItsConnectionBack() throws InterruptedException {
        List<String> keep = new ArrayList<>();
        for (Browser browser : everybody().subList(0, 2)) {
            for (String path : paths()) {
                int before = lent();
                browser.get(path);
                if (lent() > before) {
                    keep.add(path);
                }
                assertThat(keep).as("pages that keep a connection").hasSizeLessThan(4);
            }
        }
        assertThat(keep).as("pages that keep a connection").isEmpty();
    }

    @Test
    void oneConnectionIsEnoughForManyReaders() throws InterruptedException {
        List<Browser> everybody = everybody();
        List<String> paths = paths();
        pool.getHikariConfigMXBean().setMaximumPoolSize(1);
        pool.getHikariConfigMXBean().setConnectionTimeout(5_000);
        pool.getHikariPoolMXBean().softEvictConnections();
        List<String> failed = Collections.synchronizedList(new ArrayList<>());
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Browser browser = everybody.get(i % everybody.size());
            int first = i * paths.size() / READERS;
            readers.add(Thread.ofVirtual().start(() -> {
                // Half of the pages each, so that every page is read by two at once and by two kinds of readers.
                for (int n = 0; n < paths.size() / 2 && failed.size() < 4; n++) {
                    String path = paths.get((first + n) % paths.size());
                    HttpResponse<String> answer = browser.get(path);
                    if (answer.statusCode() >= 500) {
                        failed.add(answer.statusCode() + " " + path);
                    }
                }
            }));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failed).isEmpty();
    }

    /** The sealer borrows one for a moment each second, so the least of a short while counts. */
    private int lent() throws InterruptedException {
        int least = pool.getHikariPoolMXBean().getActiveConnections();
        for (int look = 0; look < LOOKS && least > 0; look++) {
            Thread.sleep(20);
            least = Math.min(least, pool.getHikariPoolMXBean().getActiveConnections());
        }
        return least;
    }

    private static List<Browser> everybody() {
        return Stream.of("", "nigar.aliyeva", "marta.novak", "rashad.huseynov")
                .map(name -> {
                    Browser browser = new Browser(PlatformForTests.port());
                    if (!name.isEmpty()) {
                        browser.signIn(name, DemoAccounts.PASSWORD);
                    }
                    if (name.startsWith("rashad")) {
                        browser.submit("/purpose", Map.of("purpose", "STATISTICS"));
                    }
                    return browser;
                })
                .toList();
    }

    /** Every address the platform answers to, with something that is there in place of what varies. */
    private static List<String> paths() {
        Browser anyone = new Browser(PlatformForTests.port());
        String indicator = first(anyone.get("/api/indicators").body(), "\"code\"\\s*:\\s*\"([^\"]+)\"");
        String evidence = first(anyone.get("/evidence").body(), "/evidence/(\\d+)");
        return PlatformForTests.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(EnoughConnectionsStoryTest::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceFirst("^(/(?:api/)?indicators/)\\{code}", "$1" + indicator)
                        .replaceFirst("^(/declaration/)\\{initiative}", "$1I.1")
                        .replaceFirst("^(/declaration/)\\{id}", "$1I.1")
                        .replaceFirst("^(/api/clauses/)\\{id}", "$1I.1")
                        .replaceFirst("^(/parties/)\\{code[^/]*}", "$1AZ")
                        .replaceFirst("^(/evidence/)\\{id[^/]*}", "$1" + evidence)
                        .replaceFirst("\\{name}", "nigar.aliyeva")
                        .replaceFirst("\\{agency}", "AZ-SMS")
                        .replaceAll("\\{[^/]*}", "1"))
                .map(path -> path.endsWith("/differences") || path.endsWith("/compare")
                        ? path + "?from=2013-12-06&to=2026-01-01"
                        : path)
                .sorted()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && mapping.getPatternValues().stream().noneMatch(pattern -> pattern.startsWith("/oidc"));
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s is there", pattern).isTrue();
        return found.group(1);
    }
}
