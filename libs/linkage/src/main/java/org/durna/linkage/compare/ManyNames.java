package org.durna.linkage.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.durna.linkage.Field;
import org.durna.linkage.FieldComparison;
import org.durna.linkage.Problem.What;
import org.durna.linkage.Reading;
import org.durna.linkage.Value;

/** A field of several names, the one borne now first: a former surname that fits is agreement, though less. */
public final class ManyNames implements FieldComparison {
    private static final String FORMER = "former";
    private final FieldComparison single;
    private final List<String> levels;
    private final int former;

    public ManyNames(FieldComparison single) {
        this.single = single;
        List<String> all = new ArrayList<>(single.levels());
        // The initial of one of several names says too little to be kept apart.
        all.set(all.indexOf("initial"), FORMER);
        this.levels = List.copyOf(all);
        this.former = levels.indexOf(FORMER);
    }

    private record Several(String normal, String shown, List<Value> values) implements Value {}

    @Override
    public Reading read(String cell) {
        List<Value> values = new ArrayList<>();
        List<What> odd = new ArrayList<>();
        for (String part : cell.split(String.valueOf(Field.BETWEEN))) {
            Reading reading = single.read(part);
            odd.addAll(reading.remarks());
            if (reading.value() != Value.NOTHING) {
                values.add(reading.value());
            }
        }
        return values.isEmpty()
                ? new Reading(Value.NOTHING, odd)
                : new Reading(new Several(values.getFirst().normal(), cell.replace(Field.BETWEEN, '/'), values), odd);
    }

    @Override
    public List<String> levels() {
        return levels;
    }

    @Override
    public int level(Value one, Value other) {
        List<Value> a = ((Several) one).values();
        List<Value> b = ((Several) other).values();
        int now = single.level(a.getFirst(), b.getFirst());
        if (now > former) {
            return now;
        }
        for (Value mine : a) {
            for (Value theirs : b) {
                if (mine.normal().equals(theirs.normal()) || single.level(mine, theirs) >= single.same() - 2) {
                    return former;
                }
            }
        }
        return now == former ? 0 : now;
    }

    @Override
    public int keys() {
        return single.keys();
    }

    @Override
    public long key(int number, Value value) {
        return single.key(number, ((Several) value).values().getFirst());
    }

    @Override
    public Optional<String> words(Value one, Value other, Locale language) {
        return single.words(
                ((Several) one).values().getFirst(), ((Several) other).values().getFirst(), language);
    }
}
