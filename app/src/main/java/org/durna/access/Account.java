package org.durna.access;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/** A person's own entrance to the platform: who it is, for which agency, with which duties. Never the password. */
public record Account(
        AccountName name,
        String displayName,
        AgencyCode agency,
        Set<Role> roles,
        Language language,
        boolean demo,
        @Nullable Instant disabledAt,
        int version) {

    public Account {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account holds at least one role");
        }
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public Optional<Instant> disabledSince() {
        return Optional.ofNullable(disabledAt);
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The purposes its duties give, in the order in which they are offered. */
    public List<Purpose> purposes() {
        return roles.stream()
                .flatMap(role -> role.purposes().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    Account speaking(Language other) {
        return new Account(name, displayName, agency, roles, other, demo, disabledAt, version);
    }

    /** The duties in the order in which pages show them. */
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }
}
