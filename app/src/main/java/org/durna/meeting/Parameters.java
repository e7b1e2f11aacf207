package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.springframework.stereotype.Component;

/** The dated parameters of the pack; two of one name on one day stop the start. */
@Component
public class Parameters {
    /** How many meetings of the parties a year the declaration intends. */
    public static final String MEETINGS_A_YEAR = "meetings-a-year";

    private static final String FILE = "declaration/parameters.yaml";

    private final List<Parameter> all;

    Parameters(Pack pack) {
        this.all = pack.readListIfPresent(FILE, Parameter.class);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).overlaps(all.get(j))) {
                    throw new PackProblem(FILE, "two values of " + all.get(i).name() + " hold on one day");
                }
            }
        }
    }

    public List<Parameter> of(String name) {
        return all.stream().filter(each -> each.name().equals(name)).toList();
    }

    public Optional<Parameter> on(String name, LocalDate day) {
        return of(name).stream().filter(each -> each.holdsOn(day)).findFirst();
    }
}
