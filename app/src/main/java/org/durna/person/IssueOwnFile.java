package org.durna.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Reader;
import org.durna.audit.Action;
import org.durna.audit.AuditTrail;
import org.durna.audit.Detail;
import org.durna.audit.Entry;
import org.durna.audit.Subjects;
import org.durna.person.store.PersonLetterRows;
import org.durna.shared.Language;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Outcome.Refused;
import org.durna.shared.PersonId;
import org.durna.shared.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person is handed what is held about them, in their language; the paper is kept as it was issued. */
@Service
public class IssueOwnFile {
    private final HeldAboutPerson held;
    private final PersonLetterRows letters;
    private final AuditTrail audit;
    private final Clock clock;

    IssueOwnFile(HeldAboutPerson held, PersonLetterRows letters, AuditTrail audit, Clock clock) {
        this.held = held;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is issued, and to whom.
     *
     * @param own the assertion that is the applicant's own: the letter is addressed to whom it was made about
     * @param identity how the clerk made sure who asks
     */
    public record Command(PersonId person, AssertionId own, Language language, String identity) {}

    /** How the paper is set in type. */
    @FunctionalInterface
    public interface Press {
        byte[] print(OwnFile file, Language language, Instant issued);
    }

    @Transactional
    public Outcome<LetterId, Reason> issue(Command command, Press press, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.WRITE_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        List<Assertion> assertions = held.assertions(command.person(), Sight.of(reader));
        Optional<Assertion> own = assertions.stream()
                .filter(each -> each.id().equals(command.own()))
                .findAny();
        if (own.isEmpty()) {
            return new Refused<>(Reason.of("person.unknown"));
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AgencyCode agency = Objects.requireNonNull(reader.agency());
        OwnFile file = held.tellable(
                command.person(),
                LocalDate.ofInstant(at, clock.getZone()),
                agency,
                command.identity(),
                Sight.of(reader));
        byte[] pdf = press.print(file, command.language(), at.truncatedTo(ChronoUnit.SECONDS));
        Letter letter = new Letter(
                new LetterId(UUID.randomUUID()),
                own.get().origin(),
                speaksOf(file, own.get().origin()),
                command.language(),
                command.identity(),
                sha256(pdf),
                at,
                Objects.requireNonNull(reader.account()),
                agency,
                true);
        letters.insert(letter, pdf);
        note(reader, "person.letter.issued", letter);
        return new Done<>(letter.id());
    }

    /** A paper as it was issued, taken out once more. */
    @Transactional
    public Outcome<byte[], Reason> again(LetterId id, Reader reader) {
        Optional<Reason> closed = reader.refusal(Permission.READ_PEOPLE);
        if (closed.isPresent()) {
            return new Refused<>(closed.get());
        }
        Optional<Letter> letter = letters.find(id, Sight.of(reader));
        Optional<byte[]> pdf = letters.pdf(id);
        if (letter.isEmpty() || pdf.isEmpty()) {
            return new Refused<>(Reason.of("person.letter.gone"));
        }
        note(reader, "person.letter.read", letter.get());
        return new Done<>(pdf.get());
    }

    private void note(Reader reader, String action, Letter letter) {
        audit.record(new Entry(
                reader.actor(),
                new Action(action),
                new Subjects(
                        "person",
                        letter.speaksOf().stream().map(PersonId::written).toList()),
                Detail.none()
                        .with("letter", letter.id().value().toString())
                        .with("addressed-to", letter.origin().written())
                        .with("language", letter.language().code())
                        .with("sha256", letter.sha256())));
    }

    private static List<PersonId> speaksOf(OwnFile file, PersonId addressee) {
        Set<PersonId> named = Stream.of(
                        Stream.of(addressee),
                        file.numbers().stream(),
                        file.assertions().stream().map(Assertion::origin),
                        file.former().stream().map(former -> former.assertion().origin()))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return List.copyOf(named);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    static String sha256(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8));
    }
}
