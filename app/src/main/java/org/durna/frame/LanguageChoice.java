package org.durna.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.durna.pack.PackManifest;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/** Which language a request gets: what the address asks, else the reader's last choice, else the browser's, else the pack's first. */
final class LanguageChoice {
    static final String COOKIE = "durna-language";

    private LanguageChoice() {}

    static Language of(HttpServletRequest request, PackManifest pack) {
        return asked(request, pack)
                .or(() -> remembered(request, pack))
                .or(() -> browser(request, pack))
                .orElse(pack.firstLanguage());
    }

    static Optional<Language> asked(HttpServletRequest request, PackManifest pack) {
        return known(request.getParameter("lang"), pack);
    }

    private static Optional<Language> remembered(HttpServletRequest request, PackManifest pack) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> known(cookie.getValue(), pack).stream())
                .findFirst();
    }

    private static Optional<Language> browser(HttpServletRequest request, PackManifest pack) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> known(code, pack).stream())
                .findFirst();
    }

    private static Optional<Language> known(@Nullable String code, PackManifest pack) {
        return pack.languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
