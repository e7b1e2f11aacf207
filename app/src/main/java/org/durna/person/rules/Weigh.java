package org.durna.person.rules;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.durna.names.Degree;
import org.durna.names.KeyMaker;
import org.durna.names.Name;
import org.durna.names.NameComparer;
import org.durna.names.NameKey;
import org.durna.names.Role;
import org.durna.names.Route;
import org.durna.names.places.Gazetteer;
import org.durna.names.places.PlaceName;
import org.durna.person.AssertedName;
import org.durna.person.Assertion;
import org.durna.person.Hit;
import org.durna.person.IdentityNumber;
import org.durna.person.PartialDate;
import org.durna.person.Particulars;
import org.durna.person.Trace;
import org.durna.person.Trace.Agreement;
import org.jspecify.annotations.Nullable;

/** What an assertion that was brought up by its keys tells about the query: field by field, each with its weight. One for each query. */
public final class Weigh {
    private static final Route NOT_TOLD = new Route(List.of());

    private final Query query;
    private final Places places;
    private final boolean byOneName;
    private final NameComparer names = new NameComparer();
    private final KeyMaker keys = new KeyMaker();
    private final NameKey own;
    private final Slip slip;

    public Weigh(Query query, Places places) {
        this.query = query;
        this.places = places;
        this.own = keys.key(query.name());
        this.slip = new Slip(query.name());
        this.byOneName = query.name().parts().stream()
                        .filter(part -> part.role() != Role.PATRONYMIC && part.role() != Role.PARTICLE)
                        .count()
                == 1;
    }

    /** Empty where nothing speaks for it, or the names are two and no number says otherwise. */
    public Optional<Hit> weigh(Assertion assertion) {
        List<Trace> traces = new ArrayList<>();
        Particulars said = assertion.particulars();
        if (assertion.person().equals(query.person())) {
            traces.add(new Trace.ByOwnNumber(Parameters.BITS_OF_A_NUMBER));
        }
        number(said).ifPresent(traces::add);
        boolean certain = !traces.isEmpty();
        Optional<Trace.ByName> name = name(said);
        name.ifPresent(traces::add);
        birth(said.born()).ifPresent(traces::add);
        place(said).ifPresent(traces::add);
        Hit hit = new Hit(assertion, traces);
        boolean otherName =
                name.isPresent() && name.get().bits() <= 0 && name.get().degree() == Degree.DIFFERENT;
        return certain || !otherName && hit.bits() > 0 ? Optional.of(hit) : Optional.empty();
    }

    private Optional<Trace.ByName> name(Particulars said) {
        if (query.name().isEmpty()) {
            return Optional.empty();
        }
        return said.names().stream()
                .flatMap(asserted -> forms(asserted, said).map(form -> trace(asserted, form)))
                .max(Comparator.comparingDouble(Trace.ByName::bits));
    }

    private Trace.ByName trace(AssertedName asserted, Name form) {
        NameKey key = keys.key(form);
        Degree degree = names.degree(own, key);
        double bits = degree == Degree.MISSING ? 0 : names.bits(own, key);
        if (bits < Parameters.BITS_OF_A_SLIP && degree != Degree.MISSING && slip.isAll(form)) {
            return new Trace.ByName(asserted, Degree.CLOSE, NOT_TOLD, Parameters.BITS_OF_A_SLIP);
        }
        return new Trace.ByName(asserted, degree, NOT_TOLD, bits);
    }

    /** The same hit with the way from one spelling to the other: finding it takes longer than weighing, so only who is shown is told. */
    public Hit told(Hit hit) {
        Particulars said = hit.assertion().particulars();
        return new Hit(
                hit.assertion(),
                hit.traces().stream()
                        .map(trace -> trace instanceof Trace.ByName name ? withRoute(name, said) : trace)
                        .toList());
    }

    private Trace withRoute(Trace.ByName name, Particulars said) {
        Route route =
                names.compare(query.name(), withFather(name.asserted(), said)).route();
        return new Trace.ByName(name.asserted(), name.degree(), route, name.bits());
    }

    /** Who asks by one name alone, with or without the father, does not say that there is no other. */
    private Stream<Name> forms(AssertedName asserted, Particulars said) {
        Name whole = withFather(asserted, said);
        if (!byOneName) {
            return Stream.of(whole);
        }
        String father = asserted.patronymic().isEmpty() ? said.father() : asserted.patronymic();
        return Stream.of(whole, Name.of("", asserted.given(), father), Name.of(asserted.surname(), "", father));
    }

    /** A father's name that stands in a field of its own is a patronymic to whoever looks for one. */
    private static Name withFather(AssertedName asserted, Particulars said) {
        Name read = asserted.read();
        boolean has = read.parts().stream().anyMatch(part -> part.role() == Role.PATRONYMIC);
        if (has || said.father().isEmpty()) {
            return read;
        }
        return Name.of(asserted.surname(), asserted.given(), said.father());
    }

    private Optional<Trace> birth(@Nullable PartialDate born) {
        PartialDate asked = query.born();
        if (asked == null || born == null) {
            return Optional.empty();
        }
        if (asked.agrees(born)) {
            double bits = asked.isWhole() && born.isWhole() ? Parameters.BITS_OF_A_DAY : Parameters.BITS_OF_A_YEAR;
            return Optional.of(new Trace.ByBirth(born, Agreement.SAME, bits));
        }
        if (asked.year() == born.year()
                && asked.isWhole()
                && asked.day() == born.month()
                && asked.month() == born.day()) {
            return Optional.of(
                    new Trace.ByBirth(born, Agreement.DAY_AND_MONTH_SWAPPED, Parameters.BITS_OF_A_SWAPPED_DAY));
        }
        if (Math.abs(asked.year() - born.year()) == 1) {
            return Optional.of(new Trace.ByBirth(born, Agreement.ONE_YEAR_APART, Parameters.BITS_OF_THE_YEAR_BESIDE));
        }
        return Optional.of(new Trace.ByBirth(born, Agreement.OTHER, Parameters.BITS_OF_ANOTHER_BIRTH));
    }

    private Optional<Trace> place(Particulars said) {
        if (query.places().isEmpty() || said.birthplace().isEmpty()) {
            return Optional.empty();
        }
        List<Gazetteer.Found> there = places.called(said.birthplace());
        for (String asked : query.places()) {
            for (Gazetteer.Found here : places.called(asked)) {
                if (there.stream().anyMatch(found -> found.place().equals(here.place()))) {
                    return Optional.of(new Trace.ByPlace(
                            said.birthplace(),
                            asked,
                            Optional.of(inTheYear(here.names())),
                            here.place().presentName().name(),
                            Parameters.BITS_OF_A_PLACE));
                }
            }
            if (there.isEmpty()
                    && FindKey.wordsOfPlace(said.birthplace()).stream()
                            .anyMatch(FindKey.wordsOfPlace(asked)::contains)) {
                return Optional.of(
                        new Trace.ByPlace(said.birthplace(), asked, Optional.empty(), "", Parameters.BITS_OF_A_PLACE));
            }
        }
        return Optional.empty();
    }

    /** A place may have borne the name twice: the one of the year of birth, else the first. */
    private PlaceName inTheYear(List<PlaceName> known) {
        PartialDate born = query.born();
        return known.stream()
                .filter(name -> born != null && name.heldIn(Year.of(born.year())))
                .findFirst()
                .orElse(known.getFirst());
    }

    private Optional<Trace> number(Particulars said) {
        return said.numbers().stream()
                .flatMap(asserted -> query.numbers().stream()
                        .map(asked -> wrongSigns(asked, asserted.number()))
                        .filter(wrong -> wrong <= Parameters.MOST_WRONG_SIGNS)
                        .map(wrong -> trace(asserted, wrong)))
                .max(Comparator.comparingDouble(Trace::bits));
    }

    private static Trace trace(IdentityNumber asserted, int wrong) {
        return new Trace.ByNumber(
                asserted, wrong, wrong == 0 ? Parameters.BITS_OF_A_NUMBER : Parameters.BITS_OF_A_MISREAD_NUMBER);
    }

    /** So many signs stand for others, two that changed places being one slip; signs that eyes confuse are the same. Numbers of two lengths are two. */
    private static int wrongSigns(String asked, String asserted) {
        String one = FindKey.signs(asked);
        String other = FindKey.signs(asserted);
        if (one.length() != other.length()) {
            return Integer.MAX_VALUE;
        }
        int wrong = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                wrong++;
                boolean swapped = i + 1 < one.length()
                        && one.charAt(i) == other.charAt(i + 1)
                        && one.charAt(i + 1) == other.charAt(i);
                i += swapped ? 1 : 0;
            }
        }
        return wrong;
    }
}
