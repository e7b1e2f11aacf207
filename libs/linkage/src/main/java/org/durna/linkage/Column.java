package org.durna.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different values of one field, each read once; a record holds only the number of its value. 0 is "nothing". */
final class Column {
    final Field field;
    final FieldComparison comparison;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> sames = new HashMap<>();
    private final Map<Integer, Integer> ofBefore = new HashMap<>();
    private final List<List<Problem.What>> odd = new ArrayList<>();
    private int size = 1;
    private Value[] values = {Value.NOTHING};
    private int[] same = {0};
    private int[] bearers = {0};
    private long[][] keys;

    Column(Field field, FieldComparison comparison) {
        this.field = field;
        this.comparison = comparison;
        this.keys = new long[comparison.keys()][1];
        odd.add(List.of());
    }

    /** The number of a cell's value; a new one is read. */
    int numberOf(String cell) {
        Integer known = numbers.get(cell);
        if (known != null) {
            return known;
        }
        Reading reading = comparison.read(cell);
        int number = reading.value() == Value.NOTHING && reading.remarks().isEmpty() ? 0 : add(reading);
        numbers.put(cell, number);
        return number;
    }

    /** The number of the same value in a record whose earliest year is this: the same number, unless the year makes it another. */
    int inYear(int number, int year) {
        Value value = values[number];
        if (value == Value.NOTHING || field.kind() != Kind.PLACE) {
            return number;
        }
        Reading reading = comparison.inYear(value, year);
        return reading.value() == value ? number : ofBefore.computeIfAbsent(number, n -> add(reading));
    }

    Value inYear(Value value, int year) {
        return value == Value.NOTHING || field.kind() != Kind.PLACE
                ? value
                : comparison.inYear(value, year).value();
    }

    private int add(Reading reading) {
        if (size == values.length) {
            int room = Math.max(16, size + (size >> 1));
            values = Arrays.copyOf(values, room);
            same = Arrays.copyOf(same, room);
            bearers = Arrays.copyOf(bearers, room);
            for (int k = 0; k < keys.length; k++) {
                keys[k] = Arrays.copyOf(keys[k], room);
            }
        }
        int number = size++;
        values[number] = reading.value();
        odd.add(reading.remarks());
        if (reading.value() != Value.NOTHING) {
            Integer first = sames.putIfAbsent(reading.value().normal(), number);
            same[number] = first == null ? number : first;
            for (int k = 0; k < keys.length; k++) {
                keys[k][number] = comparison.key(k, reading.value());
            }
        }
        return number;
    }

    /** A cell that is asked for and not kept. */
    synchronized Value read(String cell) {
        return cell.isEmpty() ? Value.NOTHING : comparison.read(cell).value();
    }

    /** The number that all spellings of this normal form share, or 0 where no record has it. */
    int sameAs(Value value) {
        return value == Value.NOTHING ? 0 : sames.getOrDefault(value.normal(), 0);
    }

    void count(int number) {
        bearers[same[number]]++;
    }

    List<Problem.What> remarks(int number) {
        return odd.get(number);
    }

    Value value(int number) {
        return values[number];
    }

    /** The number that all spellings of one normal form share; 0 where there is no value. */
    int same(int number) {
        return same[number];
    }

    /** In how many records the value stands. */
    int bearers(int same) {
        return bearers[same];
    }

    long key(int which, int number) {
        return keys[which][number];
    }

    int size() {
        return size;
    }

    /** The share of record pairs that agree on this value by their frequencies alone, and how many pairs have both. */
    double pairsAgreeing() {
        double agreeing = 0;
        for (int v = 1; v < size; v++) {
            agreeing += bearers[v] * (bearers[v] - 1.0) / 2;
        }
        return agreeing;
    }

    double filled() {
        double filled = 0;
        for (int v = 1; v < size; v++) {
            filled += bearers[v];
        }
        return filled;
    }
}
