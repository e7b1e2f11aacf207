package org.durna.person.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.durna.person.Assertion;
import org.durna.person.AssertionId;
import org.durna.person.intake.Field;
import org.durna.person.intake.reading.WrittenRow;
import org.durna.shared.PersonId;

/**
 * A person, as a program reads them.
 *
 * @param number under which the person is known now
 * @param numbers every number they were written down under
 */
@Schema(name = "Person")
record PersonResource(String number, List<String> numbers, List<AssertionResource> assertions) {

    static PersonResource of(
            PersonId id, List<PersonId> numbers, List<Assertion> assertions, Set<AssertionId> restricted) {
        return new PersonResource(
                id.written(),
                numbers.stream().map(PersonId::written).toList(),
                assertions.stream()
                        .map(each -> AssertionResource.of(each, restricted.contains(each.id())))
                        .toList());
    }

    /**
     * What one keeper says.
     *
     * @param restricted the person asked that it be kept and not used: what it says is left out
     * @param sample invented, for a demonstration
     * @param says each field that the keeper has, by the codes of an import
     */
    @Schema(name = "PersonAssertion")
    record AssertionResource(
            String keeper, Instant known, boolean restricted, boolean sample, Map<String, String> says) {

        static AssertionResource of(Assertion assertion, boolean restricted) {
            Map<String, String> says = new LinkedHashMap<>();
            if (!restricted) {
                Arrays.stream(Field.values())
                        .filter(field -> !WrittenRow.cell(assertion, field).isEmpty())
                        .forEach(field -> says.put(field.code(), WrittenRow.cell(assertion, field)));
            }
            return new AssertionResource(
                    assertion.source().keeper().value(), assertion.known(), restricted, assertion.sample(), says);
        }
    }
}
