package org.durna.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.durna.pack.Pack;
import org.durna.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Says where a fault of security is told, in the form that finders look for (RFC 9116); without a contact there is nothing to say. */
@Controller
class SecurityContactPages {
    /** The word is made anew with each look, so it may lapse soon. */
    private static final Duration HOLDS = Duration.ofDays(90);

    private final InstallationSettings settings;
    private final Pack pack;
    private final Clock clock;

    SecurityContactPages(InstallationSettings settings, Pack pack, Clock clock) {
        this.settings = settings;
        this.pack = pack;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> contact() {
        String contact = settings.securityContact();
        if (contact == null || contact.isBlank()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String languages = String.join(
                ", ", pack.manifest().languages().stream().map(Language::code).toList());
        return ResponseEntity.ok("Contact: " + contact + "\nExpires: "
                + clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.DAYS) + "\nPreferred-Languages: " + languages
                + "\n");
    }
}
