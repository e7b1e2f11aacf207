package org.durna.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** A statistician brings in files of figures and publishes them; every cell of a file has the same value, so that half a file shows. */
final class ImportFigures implements Deed {
    private static final List<String> PLACES = List.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "EL", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");
    private static final int FIRST_YEAR = 1995;
    private static final int YEARS = 30;
    /** Editions of earlier points are looked at again in part. */
    private static final int LOOKED_AT = 15;

    private record Edition(String indicator, long dataset) {}

    private final RandomGenerator random;
    private final List<String> indicators = new ArrayList<>();
    private final Map<Long, Edition> published = new TreeMap<>(java.util.Comparator.reverseOrder());
    private final Map<Long, Integer> values = new TreeMap<>();
    private String inHand = "";
    private int acknowledged;

    ImportFigures(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String account() {
        return "leyla.mammadova";
    }

    @Override
    public void once(Somebody somebody) throws IOException, InterruptedException {
        if (indicators.isEmpty()) {
            for (JsonNode each : somebody.json("/api/indicators?limit=50").path("items")) {
                indicators.add(each.path("code").asString());
            }
        }
        inHand = indicators.get(random.nextInt(indicators.size()));
        int value = 1 + random.nextInt(1_000_000);
        String form = "/indicators/" + inHand + "/import";
        String file = somebody.led(somebody.upload(form, particulars(), "soak.csv", content(value)));
        String led = somebody.led(somebody.submit(file, file + "/publish", Map.of("without", "yes")));
        long dataset = Long.parseLong(led.replaceAll(".*[?&]dataset=(\\d+).*", "$1"));
        published.put(dataset, new Edition(inHand, dataset));
        values.put(dataset, value);
        inHand = "";
        acknowledged++;
    }

    private static Map<String, String> particulars() {
        return Map.of(
                "organisation",
                "Soak",
                "dataset",
                "soak",
                "vintage",
                "2026-01-01",
                "licence",
                "none",
                "rounding",
                "none",
                "visibility",
                "PUBLIC",
                "sample",
                "yes");
    }

    private static String content(int value) {
        StringBuilder text = new StringBuilder("DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n");
        for (String place : PLACES) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                text.append("SOAK:X(1.0),A," + place + "," + year + "," + value + ",,\n");
            }
        }
        return text.toString();
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public List<String> wrong(Somebody somebody) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Edition edition : published.values().stream().limit(LOOKED_AT).toList()) {
            check(somebody, edition, Set.of(values.getOrDefault(edition.dataset(), 0)), wrong);
        }
        if (!inHand.isEmpty()) {
            for (JsonNode each : somebody.json("/api/indicators/" + inHand).path("editions")) {
                if (each.path("organisation").asString().equals("Soak")) {
                    check(somebody, new Edition(inHand, each.path("dataset").asLong()), Set.of(), wrong);
                }
            }
            inHand = "";
        }
        return wrong;
    }

    /** Whole or not at all: every place and year once, all of the same value. */
    private static void check(Somebody somebody, Edition edition, Set<Integer> wanted, List<String> wrong)
            throws IOException, InterruptedException {
        Set<Integer> found = new HashSet<>();
        int cells = 0;
        String address =
                "/api/indicators/" + edition.indicator() + "/observations?limit=1000&dataset=" + edition.dataset();
        for (String cursor = ""; ; ) {
            JsonNode page = somebody.json(address + cursor);
            for (JsonNode cell : page.path("items")) {
                found.add(cell.path("value").asInt());
                cells++;
            }
            if (!page.path("next").isString()) {
                break;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
        boolean right = wanted.isEmpty() ? found.size() == 1 : found.equals(wanted);
        if (!right || cells != PLACES.size() * YEARS) {
            wrong.add("edition " + edition + " has " + cells + " cells with the values " + found + ", not " + wanted);
        }
    }
}
