package org.durna.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.durna.Platform;
import org.durna.access.AccountName;
import org.durna.access.AgencyCode;
import org.durna.access.Permission;
import org.durna.access.Purpose;
import org.durna.access.Reader;
import org.durna.activity.ExportActivities;
import org.durna.activity.IatiReport;
import org.durna.activity.ImportActivities;
import org.durna.activity.PublishIati;
import org.durna.activity.ReviewIati;
import org.durna.partnership.ClauseId;
import org.durna.partnership.Declaration;
import org.durna.shared.Outcome;
import org.durna.shared.Outcome.Done;
import org.durna.shared.Reason;
import org.durna.shared.Visibility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How long a file of activities takes to come in, to be published and to go out, beside the bare reading of the same file. */
final class IatiBench {
    private static final int TRANSACTIONS = 3;
    private static final double MEGABYTE = 1024 * 1024;

    private IatiBench() {}

    static void run(Arguments arguments) throws IOException {
        int size = arguments.number("size", 10_000);
        Path folder = Files.createTempDirectory("durna-bench");
        Path file = folder.resolve("activities.xml");
        write(file, size);
        try (ConfigurableApplicationContext platform =
                SpringApplication.run(Platform.class, "--server.port=0", "--durna.data=" + folder.resolve("data"))) {
            measure(platform, file, size);
        }
        Installation.delete(folder);
    }

    private static void measure(ConfigurableApplicationContext platform, Path file, int size) throws IOException {
        Reader officer = new Reader(
                new AccountName("clara.lindqvist"),
                new AgencyCode("EU-DEL"),
                Visibility.PARTIES,
                Set.of(Permission.values()),
                Purpose.COORDINATION);
        bare(file);
        double plain = bare(file);
        ClauseId clause = platform.getBean(Declaration.class)
                .initiatives(java.time.LocalDate.of(2026, 1, 1))
                .getFirst()
                .id();
        System.gc();
        forgetPeaks();
        long begun = System.nanoTime();
        UUID id = staged(platform.getBean(ImportActivities.class), file, clause, officer);
        double staged = seconds(begun);
        platform.getBean(ImportActivities.class)
                .explain(
                        id, Map.of("Bench Union", "agency:EU-DEL", "Bench Partner", "agency:ICMPD"), Map.of(), officer);
        begun = System.nanoTime();
        IatiReport report =
                platform.getBean(ReviewIati.class).report(id, officer).orElseThrow();
        double reviewed = seconds(begun);
        begun = System.nanoTime();
        Outcome<UUID, Reason> published = platform.getBean(PublishIati.class).publish(id, false, officer);
        double took = seconds(begun);
        if (!(published instanceof Done) || report.added() != size) {
            throw new IllegalStateException("Not published: " + published + ", new " + report.added());
        }
        double heap = peak();
        AtomicLong bytes = new AtomicLong();
        AtomicLong first = new AtomicLong();
        long exportBegun = System.nanoTime();
        platform.getBean(ExportActivities.class).write(new Counting(bytes, first));
        double exported = seconds(exportBegun);
        System.out.printf(
                Locale.ROOT,
                "RESULT {\"name\":\"iati\",\"figures\":{\"activities\":%d,\"megabytes\":%.1f,\"plainStaxSeconds\":%.2f,"
                        + "\"stageSeconds\":%.2f,\"reviewSeconds\":%.2f,\"publishSeconds\":%.2f,\"importSeconds\":%.2f,\"heapPeakMb\":%.0f,"
                        + "\"exportSeconds\":%.2f,\"exportFirstByteSeconds\":%.3f,\"exportMegabytes\":%.1f}}%n",
                size,
                Files.size(file) / MEGABYTE,
                plain,
                staged,
                reviewed,
                took,
                staged + took,
                heap,
                exported,
                (first.get() - exportBegun) / 1e9,
                bytes.get() / MEGABYTE);
    }

    private static UUID staged(ImportActivities imports, Path file, ClauseId clause, Reader officer)
            throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Outcome<UUID, Reason> staged = imports.stage(
                    in, new ImportActivities.Particulars("bench.xml", clause, Visibility.PUBLIC), officer);
            if (staged instanceof Done(UUID id)) {
                return id;
            }
            throw new IllegalStateException("Not staged: " + staged);
        }
    }

    /** The peer: the JDK's reader goes over every event of the same file and keeps nothing. */
    private static double bare(Path file) throws IOException {
        long begun = System.nanoTime();
        long letters = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.CHARACTERS) {
                    letters += xml.getTextLength();
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        if (letters == 0) {
            throw new IllegalStateException("The file was empty");
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void forgetPeaks() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The sum of the peaks of all pools of the heap: never less than what was really held at once. */
    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static final class Counting extends OutputStream {
        private final AtomicLong bytes;
        private final AtomicLong first;

        Counting(AtomicLong bytes, AtomicLong first) {
            this.bytes = bytes;
            this.first = first;
        }

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            count(length);
        }

        private void count(int length) {
            if (bytes.getAndAdd(length) == 0) {
                first.set(System.nanoTime());
            }
        }
    }

    private static void write(Path file, int size) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n");
            for (int i = 0; i < size; i++) {
                out.write("""
                        <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>BB-1-%d</iati-identifier>
                        <reporting-org ref="BB-1" type="40"><narrative>Bench Union</narrative></reporting-org>
                        <title><narrative>Invented activity number %d on subject %d</narrative><narrative xml:lang="az">Uydurma fəaliyyət %d</narrative></title>
                        <description type="1"><narrative>Nothing of this happened. %s</narrative></description>
                        <participating-org role="1"><narrative>Bench Union</narrative></participating-org>
                        <participating-org role="4"><narrative>Bench Partner</narrative></participating-org>
                        <activity-status code="2"/><activity-date type="1" iso-date="2020-01-%02d"/><activity-date type="3" iso-date="2022-01-01"/>
                        <recipient-country code="XX" percentage="100"/><sector vocabulary="1" code="16062" percentage="100"/>
                        """.formatted(i, i, i % 977, i, "Words of a description. ".repeat(12), 1 + i % 28));
                for (int t = 0; t < TRANSACTIONS; t++) {
                    out.write("""
                            <transaction><transaction-type code="%d"/><transaction-date iso-date="2020-02-01"/><value value-date="2020-02-01">%d</value>
                            <provider-org><narrative>Bench Union</narrative></provider-org><receiver-org><narrative>Bench Partner</narrative></receiver-org></transaction>
                            """.formatted(2 + t, 1000 + i));
                }
                out.write("</iati-activity>\n");
            }
            out.write("</iati-activities>\n");
        }
    }
}
