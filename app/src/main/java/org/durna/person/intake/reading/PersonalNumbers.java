package org.durna.person.intake.reading;

import java.util.regex.Pattern;
import org.durna.person.Citizenship;

/**
 * What the number looks like that a state gives its citizens for life.
 *
 * @param of whose citizens
 * @param form as a regular expression
 */
public record PersonalNumbers(Citizenship of, Pattern form) {
    boolean fits(String number) {
        return form.matcher(number.strip()).matches();
    }
}
