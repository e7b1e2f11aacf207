package org.durna.partnership.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.durna.partnership.OfficialTextProblem;
import org.durna.shared.Language;
import org.durna.shared.LocalizedText;
import org.durna.shared.Reason;

/**
 * The fingerprint of a published edition ({@code declaration/edition-<language>.yaml}): no word of it, but enough to see that a copy
 * has every word. For each clause and block: the digest of the whole, then of each of its parts if there are several.
 */
public record KnownEdition(Language language, LocalizedText name, Map<String, List<String>> digests) {
    public KnownEdition {
        digests = Map.copyOf(digests);
    }

    /** Where a copy departs from the edition. */
    List<OfficialTextProblem> departures(List<PlacedText> texts) {
        List<OfficialTextProblem> problems = new ArrayList<>();
        for (PlacedText text : texts) {
            List<String> known = digests.getOrDefault(text.unit(), List.of());
            if (known.isEmpty() || !known.getFirst().equals(digest(text.text()))) {
                int line = line(text, known);
                problems.add(new OfficialTextProblem(
                        line, text.unit(), Reason.of("declaration.text.altered", line, text.unit())));
            }
        }
        return problems;
    }

    private static int line(PlacedText text, List<String> known) {
        for (int i = 0; i < text.parts().size(); i++) {
            PlacedText.Part part = text.parts().get(i);
            if (known.size() == text.parts().size() + 1 && !known.get(i + 1).equals(digest(part.text()))) {
                return part.line();
            }
        }
        return text.line();
    }

    public static List<String> digests(PlacedText text) {
        List<String> digests = new ArrayList<>();
        digests.add(digest(text.text()));
        if (text.parts().size() > 1) {
            text.parts().forEach(part -> digests.add(digest(part.text())));
        }
        return digests;
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(Words.folded(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
