package org.durna.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A coordinator writes pieces of evidence and changes their titles. */
final class WriteEvidence implements Deed {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    /** Older pieces are looked at again in part; each was looked at in full after its own point. */
    private static final int LOOKED_AT = 60;

    private final RandomGenerator random;
    private final Map<String, String> titles = new TreeMap<>();
    private String changing = "";
    private String newTitle = "";
    private int acknowledged;

    WriteEvidence(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String account() {
        return "nigar.aliyeva";
    }

    @Override
    public void once(Somebody somebody) throws IOException, InterruptedException {
        List<String> pieces = new ArrayList<>(titles.keySet());
        newTitle = "Soak " + Long.toHexString(random.nextLong());
        if (pieces.isEmpty() || random.nextInt(3) > 0) {
            String to = somebody.led(somebody.submit("/evidence/new", "/evidence/new", fields("0")));
            titles.put(to.replaceAll("\\?.*", ""), newTitle);
        } else {
            changing = pieces.get(random.nextInt(pieces.size()));
            String form = changing + "/edit";
            Matcher version = VERSION.matcher(somebody.get(form).body());
            if (!version.find()) {
                throw new IOException(form + " shows no version");
            }
            somebody.led(somebody.submit(form, form, fields(version.group(1))));
            titles.put(changing, newTitle);
            changing = "";
        }
        acknowledged++;
    }

    private Map<String, String> fields(String version) {
        return Map.of(
                "clause",
                "I.1",
                "happened",
                "2025-05-01",
                "title_en",
                newTitle,
                "visibility",
                "PUBLIC",
                "version",
                version);
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public List<String> wrong(Somebody somebody) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        List<String> pieces = new ArrayList<>(titles.keySet());
        pieces.sort(java.util.Comparator.comparing(String::length)
                .thenComparing(each -> each)
                .reversed());
        for (String piece : pieces.subList(0, Math.min(LOOKED_AT, pieces.size()))) {
            String page = somebody.get(piece).body();
            boolean unanswered = piece.equals(changing) && page.contains(newTitle);
            if (unanswered) {
                titles.put(piece, newTitle);
            } else if (!page.contains(titles.getOrDefault(piece, ""))) {
                wrong.add(piece + " should read " + titles.get(piece));
            }
        }
        changing = "";
        return wrong;
    }
}
