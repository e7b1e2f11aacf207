package org.durna.access;

import java.util.Optional;
import java.util.Set;
import org.durna.audit.Actor;
import org.durna.audit.Channel;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads or writes, as every query and every verb must know them: account, agency, reach, permissions and the purpose
 * in force. The rule of sight is one and the same in list, search, form, export and API: a record is seen when its visibility
 * is within the reader's reach, or when the reader's own agency owns it. In SQL: {@code visibility <= :reach or owner = :agency}.
 *
 * @param account empty for somebody who is not signed in
 * @param agency empty for somebody who is not signed in
 * @param channel the way by which the reader came
 */
public record Reader(
        @Nullable AccountName account,
        @Nullable AgencyCode agency,
        Visibility reach,
        Set<Permission> permissions,
        @Nullable Purpose purpose,
        Channel channel) {

    public Reader {
        permissions = Set.copyOf(permissions);
    }

    /** Somebody at a page. */
    public Reader(
            @Nullable AccountName account,
            @Nullable AgencyCode agency,
            Visibility reach,
            Set<Permission> permissions,
            @Nullable Purpose purpose) {
        this(account, agency, reach, permissions, purpose, Channel.PAGE);
    }

    /** Somebody from the public. */
    public static Reader anonymous() {
        return new Reader(null, null, Visibility.PUBLIC, Set.of(), null);
    }

    /** The holder of an account, for one purpose, or for none as long as none is chosen. */
    public static Reader of(Account account, Agency agency, @Nullable Purpose purpose) {
        if (purpose == Purpose.BREAK_GLASS) {
            return new Reader(
                    account.name(),
                    agency.code(),
                    Visibility.OWN,
                    Set.of(Permission.READ_DRAFTS, Permission.BREAK_GLASS),
                    purpose);
        }
        return new Reader(account.name(), agency.code(), agency.standing().reach(), account.permissions(), purpose);
    }

    public boolean signedIn() {
        return account != null;
    }

    /** Whether a door is open: the role holds it, and the purpose in force is one of its purposes. */
    public boolean may(Permission permission) {
        return refusal(permission).isEmpty();
    }

    /** Why a door is closed, or empty when it is open. */
    public Optional<Reason> refusal(Permission permission) {
        if (account == null) {
            return Optional.of(Reason.of("access.sign-in-first"));
        }
        if (!permissions.contains(permission)) {
            return Optional.of(Reason.of("access.not-permitted"));
        }
        return purpose != null && permission.purposes().contains(purpose)
                ? Optional.empty()
                : Optional.of(Reason.of("access.wrong-purpose"));
    }

    /** Whether this reader sees a record of that visibility and owner. */
    public boolean sees(Visibility visibility, AgencyCode owner) {
        return visibility.rank() <= rank() || owner.equals(ownAgency());
    }

    /** The reach as the number that queries compare with: a purpose that opens no drafts reaches no further than the parties. */
    public short rank() {
        return reach.rank();
    }

    /** The agency whose own records are seen, or a code that no agency has, for queries. */
    public String agencyOrNobody() {
        AgencyCode own = ownAgency();
        return own == null ? "" : own.value();
    }

    /** The same reader, come by another way. */
    public Reader by(Channel way) {
        return new Reader(account, agency, reach, permissions, purpose, way);
    }

    /** The same reader with no more doors than these. */
    public Reader within(Set<Permission> scopes) {
        Set<Permission> both = new java.util.HashSet<>(permissions);
        both.retainAll(scopes);
        return new Reader(account, agency, reach, both, purpose, channel);
    }

    /** This reader as the audit names them. */
    public Actor actor() {
        if (account == null || agency == null) {
            return Actor.anonymous("-", channel);
        }
        return new Actor(account.value(), agency.value(), purpose == null ? "-" : purpose.name(), channel);
    }

    private @Nullable AgencyCode ownAgency() {
        return may(Permission.READ_DRAFTS) ? agency : null;
    }
}
