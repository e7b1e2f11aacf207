package org.durna.person;

import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Much work, some of it in each transaction: what was done before a stop stays done. */
final class InSteps {
    private InSteps() {}

    /** @param some does the next of it and answers whether there may be more */
    static void untilDone(TransactionTemplate transaction, BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> some.getAsBoolean()));
        }
    }
}
