package org.durna.access.web;

import java.util.ArrayList;
import java.util.List;
import org.durna.access.Account;
import org.durna.access.Agency;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.access.store.Holder;
import org.durna.audit.Channel;
import org.jspecify.annotations.Nullable;

/** Who stands behind one request: nobody, somebody who must first change the password, or a reader with a purpose. */
sealed interface Presence {
    Reader reader();

    record Nobody() implements Presence {
        @Override
        public Reader reader() {
            return Reader.anonymous();
        }
    }

    record PasswordDue(Account account) implements Presence {
        @Override
        public Reader reader() {
            return Reader.anonymous();
        }
    }

    record Somebody(Account account, Agency agency, Reader reader, boolean glassOpen) implements Presence {
        /** What this account may choose as its purpose now. */
        List<Purpose> offered() {
            return offered(account, glassOpen);
        }

        static List<Purpose> offered(Account account, boolean glassOpen) {
            List<Purpose> offered = new ArrayList<>(account.purposes());
            if (glassOpen) {
                offered.add(Purpose.BREAK_GLASS);
            }
            return List.copyOf(offered);
        }
    }

    static Presence of(Holder holder, @Nullable Purpose chosen, Channel way) {
        if (holder.mustChange()) {
            return new PasswordDue(holder.account());
        }
        List<Purpose> offered = Somebody.offered(holder.account(), holder.glassOpen());
        Purpose inForce = chosen != null && offered.contains(chosen)
                ? chosen
                : holder.account().purposes().size() == 1
                        ? holder.account().purposes().getFirst()
                        : null;
        return new Somebody(
                holder.account(),
                holder.agency(),
                Reader.of(holder.account(), holder.agency(), inForce).by(way),
                holder.glassOpen());
    }
}
