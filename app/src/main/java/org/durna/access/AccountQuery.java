package org.durna.access;

import java.util.Locale;
import java.util.Optional;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts an administrator asks for.
 *
 * @param words part of the person's name or of the sign-in name
 * @param language whose order of letters sorts the list
 * @param after the last account of the page before
 */
public record AccountQuery(
        String words,
        Order order,
        Language language,
        @Nullable AccountName after,
        int limit) {

    /** What the list is sorted by. */
    public enum Order {
        PERSON,
        AGENCY,
        NAME;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "access.order." + word();
        }

        public static Order ofWord(String word) {
            for (Order order : values()) {
                if (order.word().equals(word)) {
                    return order;
                }
            }
            return PERSON;
        }
    }

    public Optional<AccountName> afterAccount() {
        return Optional.ofNullable(after);
    }
}
