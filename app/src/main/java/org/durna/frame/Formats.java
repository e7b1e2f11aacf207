package org.durna.frame;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.durna.shared.Language;

/** How days, instants and numbers are written, and names sorted, in one language. */
public final class Formats {
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final LocalizedNumberFormatter number;
    private final Collator collator;

    public Formats(Language language, ZoneId zone) {
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", language.locale());
        this.number = NumberFormatter.withLocale(language.icu());
        this.collator = Collator.getInstance(language.icu()).freeze();
    }

    public String day(LocalDate value) {
        return day.format(value);
    }

    public String moment(Instant value) {
        return moment.format(value.atZone(zone));
    }

    public String number(long value) {
        return number.format(value).toString();
    }

    public String number(BigDecimal value) {
        return number.format(value).toString();
    }

    /** A number with exactly as many decimals as its source gives. */
    public String number(BigDecimal value, int decimals) {
        return number.precision(Precision.fixedFraction(decimals))
                .roundingMode(RoundingMode.HALF_UP)
                .format(value)
                .toString();
    }

    /** The order of names in this language: ə after e, ı before i, in Azerbaijani. */
    public Comparator<String> order() {
        return collator::compare;
    }
}
