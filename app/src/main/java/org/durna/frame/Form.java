package org.durna.frame;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a form, and what is wrong with it, field by field.
 * Values are kept as written, so that nothing is lost when the form is shown again.
 */
public final class Form {
    private final Map<String, String> values;
    private final Map<String, Reason> errors = new LinkedHashMap<>();

    private Form(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** The fields of a request, as Spring hands them over. */
    public static Form of(Map<String, String> values) {
        return new Form(values);
    }

    public Form with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** The value as written, in Unicode's composed form, without space around it; empty when the field was not sent. */
    public String value(String name) {
        return Normalizer.normalize(values.getOrDefault(name, ""), Normalizer.Form.NFC)
                .strip();
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public Form wrong(String name, Reason reason) {
        errors.putIfAbsent(name, reason);
        return this;
    }

    /** The value of a field that must be filled in and may have at most that many characters. */
    public String required(String name, int longest) {
        String value = value(name);
        if (value.isEmpty()) {
            wrong(name, Reason.of("frame.form.required"));
        } else if (!isWritable(value)) {
            wrong(name, Reason.of("frame.form.not-writable"));
        } else if (value.codePointCount(0, value.length()) > longest) {
            wrong(name, Reason.of("frame.form.too-long", longest, value.codePointCount(0, value.length())));
        }
        return value;
    }

    /** Whether every character of some words can be stored and shown: halves of characters and control characters cannot. */
    public static boolean isWritable(String words) {
        return words.codePoints()
                .noneMatch(each -> Character.getType(each) == Character.SURROGATE
                        || Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t');
    }

    /** The value of a field that may stay empty and may have at most that many characters. */
    public String optional(String name, int longest) {
        return value(name).isEmpty() ? "" : required(name, longest);
    }

    /** A day written as the browser's date field writes it, or empty; anything else is marked as wrong. */
    public Optional<LocalDate> day(String name) {
        String value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            wrong(name, Reason.of("frame.form.not-a-day", value));
            return Optional.empty();
        }
    }

    public Optional<LocalDate> requiredDay(String name) {
        if (value(name).isEmpty()) {
            wrong(name, Reason.of("frame.form.required"));
        }
        return day(name);
    }

    /** How far a record shall be seen. */
    public Optional<Visibility> visibility(String name) {
        String code = required(name, 20);
        Optional<Visibility> found = Arrays.stream(Visibility.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            wrong(name, Reason.of("frame.form.required"));
        }
        return found;
    }

    /** Words in several languages, each in a field of its own ({@code name_az}); those left empty are not in it. */
    public LocalizedText texts(String name, List<Language> languages, int longest) {
        Map<String, String> texts = new TreeMap<>();
        for (Language language : languages) {
            String text = optional(name + "_" + language, longest);
            if (!text.isEmpty()) {
                texts.put(language.code(), text);
            }
        }
        return new LocalizedText(texts);
    }

    /** Puts in what a program says in several languages; one that the partnership does not speak is wrong, for the reason of that code. */
    public void said(String name, @Nullable Map<String, String> texts, List<Language> languages, String unknown) {
        if (texts == null) {
            return;
        }
        new TreeMap<>(texts).forEach((code, text) -> {
            boolean known =
                    languages.stream().anyMatch(language -> language.code().equals(code));
            if (known && text != null) {
                with(name + "_" + code, text);
            } else {
                wrong(name, Reason.of(unknown, code));
            }
        });
    }

    /** The version that somebody had before them when they began to write; 0 where the field does not say. */
    public int version() {
        String version = value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    public Optional<Reason> error(String name) {
        return Optional.ofNullable(errors.get(name));
    }

    public Map<String, Reason> errors() {
        return java.util.Collections.unmodifiableMap(errors);
    }

    public boolean isRight() {
        return errors.isEmpty();
    }
}
