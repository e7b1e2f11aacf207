package org.durna.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.shared.Visibility;

/** What goes to all who see a meeting holds only what all of them see: no agency's draft, nothing narrower than the meeting itself. */
final class SharedSight {
    private SharedSight() {}

    static Reader of(Visibility meeting, Reader reader) {
        Visibility widest = meeting == Visibility.OWN ? Visibility.PARTIES : meeting;
        Visibility reach = widest.compareTo(reader.reach()) < 0 ? widest : reader.reach();
        Visibility shared = reach == Visibility.OWN ? Visibility.PARTIES : reach;
        Set<Permission> doors = EnumSet.allOf(Permission.class);
        doors.removeIf(
                each -> each == Permission.READ_DRAFTS || !reader.permissions().contains(each));
        return new Reader(reader.account(), reader.agency(), shared, doors, reader.purpose(), reader.channel());
    }
}
