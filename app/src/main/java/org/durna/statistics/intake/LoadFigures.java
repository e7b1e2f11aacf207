package org.durna.statistics.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.durna.audit.Detail;
import org.durna.pack.Pack;
import org.durna.pack.PackProblem;
import org.durna.shared.LocalizedText;
import org.durna.shared.Visibility;
import org.durna.statistics.Benchmark;
import org.durna.statistics.Dataset;
import org.durna.statistics.DatasetId;
import org.durna.statistics.GeoCode;
import org.durna.statistics.Indicator;
import org.durna.statistics.Observation;
import org.durna.statistics.Origin;
import org.durna.statistics.Provenance;
import org.durna.statistics.ReferencePeriod;
import org.durna.statistics.Unit;
import org.durna.statistics.intake.PackFigures.DatasetEntry;
import org.durna.statistics.intake.PackFigures.IndicatorEntry;
import org.durna.statistics.store.Shelf;
import org.durna.statistics.table.FileLimits;
import org.durna.statistics.table.GeoList;
import org.durna.statistics.table.RowReading;
import org.durna.statistics.table.StagedRow;
import org.durna.statistics.table.Survey;
import org.durna.statistics.table.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Brings the pack's indicators and figures into the database. A second run over the same pack changes nothing. */
public final class LoadFigures {
    /** What a run did. */
    public record Loaded(int indicators, int editions) {}

    private static final String FOLDER = "figures/";
    private static final String TASK = "load-figures";

    private final Pack pack;
    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transaction;

    public LoadFigures(Pack pack, Shelf shelf, Trail trail, Clock clock, TransactionOperations transaction) {
        this.pack = pack;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    public Loaded load() {
        if (!pack.has(FOLDER + "indicators.yaml")) {
            return new Loaded(0, 0);
        }
        Loaded loaded = transaction.execute(status -> {
            shelf.packFiles().lock();
            return run(shelf.packFiles().digests());
        });
        return java.util.Objects.requireNonNull(loaded);
    }

    private Loaded run(Map<String, String> known) {
        String words = digest("units.yaml")
                + digest("geo-names.yaml")
                + digest("reporting-countries.yaml")
                + digest("explanations.yaml");
        if (!words.equals(known.get("words"))) {
            loadWords();
            shelf.packFiles().save("words", words, null, clock.instant());
        }
        int indicators = 0;
        String definitions = digest("indicators.yaml");
        if (!definitions.equals(known.get("indicators.yaml"))) {
            indicators = loadIndicators();
            shelf.packFiles().save("indicators.yaml", definitions, null, clock.instant());
        }
        return new Loaded(indicators, loadDatasets(known));
    }

    private void loadWords() {
        words("units.yaml").forEach((code, name) -> shelf.indicators().saveUnit(new Unit(code, name)));
        CountryList.of(pack).all().forEach(shelf.geos()::save);
        words("explanations.yaml").forEach(shelf.geos()::saveExplanation);
    }

    private Map<String, LocalizedText> words(String file) {
        return pack.readMapIfPresent(FOLDER + file, LocalizedText.class);
    }

    private int loadIndicators() {
        int changed = 0;
        for (IndicatorEntry entry : pack.readList(FOLDER + "indicators.yaml", IndicatorEntry.class)) {
            Indicator indicator = indicator(entry, 0);
            if (!shelf.indicators().exists(entry.code())) {
                shelf.indicators().insert(indicator, clock.instant());
                trail.record(TASK, "indicator.added", "indicator", entry.code().value(), Detail.none());
                changed++;
            } else {
                changed += overwrite(entry);
            }
        }
        return changed;
    }

    /** What a person has changed in the browser stays as that person left it. */
    private int overwrite(IndicatorEntry entry) {
        return shelf.indicators()
                .untouchedVersion(entry.code())
                .map(version -> {
                    shelf.indicators().update(indicator(entry, version), false, clock.instant());
                    trail.record(
                            TASK, "indicator.changed", "indicator", entry.code().value(), Detail.none());
                    return 1;
                })
                .orElse(0);
    }

    private static Indicator indicator(IndicatorEntry entry, long version) {
        return new Indicator(
                entry.code(),
                entry.kind(),
                entry.clauses(),
                new Unit(entry.unit(), LocalizedText.none()),
                entry.frequency(),
                entry.direction(),
                entry.name(),
                entry.definition(),
                entry.source(),
                entry.baseline() == null ? null : benchmark(entry.baseline()),
                entry.targets() == null
                        ? List.of()
                        : entry.targets().stream().map(LoadFigures::benchmark).toList(),
                Visibility.PUBLIC,
                null,
                false,
                version);
    }

    private static Benchmark benchmark(PackFigures.Mark mark) {
        return new Benchmark(ReferencePeriod.of(mark.period()), mark.value());
    }

    private int loadDatasets(Map<String, String> known) {
        if (!pack.has(FOLDER + "datasets.yaml")) {
            return 0;
        }
        int loaded = 0;
        for (DatasetEntry entry : pack.readList(FOLDER + "datasets.yaml", DatasetEntry.class)) {
            String digest = digest(entry.file()) + sha256(JsonMapper.shared().writeValueAsBytes(entry));
            if (!digest.equals(known.get(entry.file()))) {
                replace(entry, digest);
                loaded++;
            }
        }
        return loaded;
    }

    private void replace(DatasetEntry entry, String digest) {
        shelf.packFiles()
                .dataset(entry.file())
                .ifPresent(old -> shelf.datasets().withdraw(old, "~machine", clock.instant()));
        List<Observation> observations = read(entry, shelf.geos().names());
        DatasetId id = shelf.datasets().insert(dataset(entry), digest, entry.retrievedThrough(), "~machine");
        shelf.observations().insert(id, observations);
        shelf.datasets().chooseHeadline(id);
        shelf.packFiles().save(entry.file(), digest, id, clock.instant());
        trail.record(
                TASK,
                "dataset.published",
                "dataset",
                id.toString(),
                Detail.none().with("file", entry.file()).with("rows", Integer.toString(observations.size())));
    }

    private List<Observation> read(DatasetEntry entry, GeoList geos) {
        String file = FOLDER + entry.file();
        List<Observation> observations = new ArrayList<>();
        try {
            Survey survey = survey(file);
            try (InputStream in = pack.open(file)) {
                new RowReading(survey.form(), survey.columns(), geos).read(in, FileLimits.USUAL, row -> {
                    switch (row) {
                        case StagedRow.Right right -> observations.add(right.observation());
                        case StagedRow.Warned warned -> observations.add(warned.observation());
                        case StagedRow.Wrong wrong ->
                            throw new PackProblem(file, "line " + wrong.line() + ": " + wrong.why());
                    }
                });
            }
        } catch (UnreadableFile unreadable) {
            throw new PackProblem(file, unreadable.reason().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        if (observations.size() != entry.rows()) {
            throw new PackProblem(
                    file, "datasets.yaml says " + entry.rows() + " rows, the file has " + observations.size());
        }
        return observations;
    }

    private Survey survey(String file) throws IOException, UnreadableFile {
        try (InputStream in = pack.open(file)) {
            return Survey.of(in, FileLimits.USUAL);
        }
    }

    private Dataset dataset(DatasetEntry entry) {
        return new Dataset(
                new DatasetId(0),
                entry.indicator(),
                Origin.PACK,
                new Provenance(
                        entry.owner(),
                        entry.dataset(),
                        entry.title(),
                        entry.vintage(),
                        entry.vintagePrecision(),
                        entry.vintageBasis(),
                        entry.licence(),
                        entry.attribution(),
                        entry.derivation()),
                entry.rounding(),
                entry.fixed() == null ? Map.of() : entry.fixed(),
                geoNotes(entry),
                entry.notes(),
                null,
                entry.verified(),
                Boolean.TRUE.equals(entry.sample()),
                Visibility.PUBLIC,
                null,
                clock.instant());
    }

    private static Map<GeoCode, String> geoNotes(DatasetEntry entry) {
        Map<GeoCode, String> notes = new HashMap<>();
        note(notes, entry.noPair(), "no-pair");
        note(notes, entry.byCitizenship(), "by-citizenship");
        note(notes, entry.byBirthAndCitizenship(), "by-birth-and-citizenship");
        return notes;
    }

    private static void note(Map<GeoCode, String> notes, @Nullable List<String> geos, String note) {
        if (geos != null) {
            geos.forEach(geo -> notes.put(new GeoCode(geo), note));
        }
    }

    private String digest(String file) {
        if (!pack.has(FOLDER + file)) {
            return "-";
        }
        try (InputStream in = pack.open(FOLDER + file)) {
            return sha256(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
