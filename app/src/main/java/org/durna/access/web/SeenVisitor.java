package org.durna.access.web;

import java.util.Optional;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.frame.Visitor;
import org.durna.shared.LocalizedText;

/** A presence as the frame sees it. */
record SeenVisitor(Presence presence) implements Visitor {
    @Override
    public boolean signedIn() {
        return !(presence instanceof Presence.Nobody);
    }

    @Override
    public String name() {
        return switch (presence) {
            case Presence.Nobody ignored -> "";
            case Presence.PasswordDue due -> due.account().displayName();
            case Presence.Somebody somebody -> somebody.account().displayName();
        };
    }

    @Override
    public Optional<LocalizedText> agency() {
        return presence instanceof Presence.Somebody somebody
                ? Optional.of(somebody.agency().name())
                : Optional.empty();
    }

    @Override
    public Optional<String> purposeKey() {
        return Optional.ofNullable(presence.reader().purpose()).map(Purpose::key);
    }

    @Override
    public boolean may(String permission) {
        return presence.reader().may(Permission.valueOf(permission));
    }

    @Override
    public boolean glassBroken() {
        return presence.reader().purpose() == Purpose.BREAK_GLASS;
    }
}
