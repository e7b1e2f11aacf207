package org.durna.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.access.Purpose;
import org.durna.audit.Actor;
import org.durna.audit.EntryId;
import org.durna.audit.RecordedEntry;
import org.durna.audit.Subjects;
import org.durna.audit.Verification;
import org.durna.frame.Address;
import org.durna.frame.Form;
import org.durna.frame.Page;

/** What the pages of the audit show. */
public final class AuditViews {
    private AuditViews() {}

    /** One page of entries, the newest first. */
    public record ListView(Form form, List<RecordedEntry> entries, Optional<EntryId> next) {
        public ListView {
            entries = List.copyOf(entries);
        }
    }

    /** One entry with its particulars. */
    public record EntryView(RecordedEntry entry) {}

    /** What came of checking the chain. */
    public record ChainView(Verification result) {}

    /** The actor's name, or the word for somebody without one. */
    public static String who(Page page, Actor actor) {
        return switch (actor.account()) {
            case "~anonymous" -> page.t("access.audit.anonymous");
            case "~machine" -> page.t("access.audit.machine");
            default -> actor.account();
        };
    }

    /** The purpose in words where it is one of the purposes; a task of the platform stays as it was written. */
    public static String purpose(Page page, Actor actor) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(actor.purpose()))
                .findFirst()
                .map(purpose -> page.t(purpose.key()))
                .orElse(actor.purpose().equals("-") ? "—" : actor.purpose());
    }

    public static String channelKey(Actor actor) {
        return "audit.channel." + actor.channel().name().toLowerCase(Locale.ROOT);
    }

    /** The first of what an act touched, and how many more there are. */
    public static String some(Subjects subjects) {
        int shown = Math.min(3, subjects.ids().size());
        int more = subjects.ids().size() - shown;
        return String.join(", ", subjects.ids().subList(0, shown)) + (more > 0 ? " … +" + more : "");
    }

    /** The address of the same question as a file. */
    public static String file(Address address) {
        return "/audit.csv"
                + address.with("before", "").substring(address.path().length());
    }
}
