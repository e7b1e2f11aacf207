package org.durna.activity.iati;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a file of activities one by one, each element in the order of the standard's schema. */
public final class IatiWriter implements AutoCloseable {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String OURS = "urn:durna:iati";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private final XMLStreamWriter xml;

    /** One activity in the terms of the standard. */
    public record Written(
            String identifier,
            String currency,
            String language,
            Party reporting,
            Map<String, String> titles,
            Map<String, String> descriptions,
            List<Party> participating,
            int status,
            Map<Integer, LocalDate> dates,
            String country,
            Map<String, Map<String, String>> places,
            List<Sector> sectors,
            List<String> tags,
            List<Movement> movements,
            List<IatiActivity.Link> documents,
            List<Outcome> outcomes) {}

    /** An organisation with the standard's codes of its type and its role. */
    public record Party(String ref, String name, String type, String role) {}

    /** A sector by one vocabulary. */
    public record Sector(String vocabulary, String code) {}

    /** A transaction. */
    public record Movement(
            String type,
            LocalDate day,
            BigDecimal value,
            String currency,
            Party provider,
            @Nullable Party receiver,
            String whose) {}

    /** A result that is counted or told. */
    public record Outcome(
            Map<String, String> titles,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual) {}

    private IatiWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static IatiWriter open(OutputStream out, Instant generated) throws XMLStreamException {
        XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("iati-activities");
        xml.writeNamespace("durna", OURS);
        xml.writeAttribute("version", "2.03");
        xml.writeAttribute(
                "generated-datetime", generated.truncatedTo(ChronoUnit.SECONDS).toString());
        return new IatiWriter(xml);
    }

    public void write(Written activity) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("iati-activity");
        xml.writeAttribute("default-currency", activity.currency());
        xml.writeAttribute("xml", XML, "lang", activity.language());
        element("iati-identifier", activity.identifier());
        organisation("reporting-org", activity.reporting());
        narrated("title", activity.titles());
        xml.writeStartElement("description");
        xml.writeAttribute("type", "1");
        narratives(activity.descriptions());
        xml.writeEndElement();
        for (Party each : activity.participating()) {
            organisation("participating-org", each);
        }
        coded("activity-status", Integer.toString(activity.status()));
        for (Map.Entry<Integer, LocalDate> date : new TreeMap<>(activity.dates()).entrySet()) {
            xml.writeEmptyElement("activity-date");
            xml.writeAttribute("iso-date", date.getValue().toString());
            xml.writeAttribute("type", date.getKey().toString());
        }
        xml.writeEmptyElement("recipient-country");
        xml.writeAttribute("code", activity.country());
        xml.writeAttribute("percentage", "100");
        for (Map.Entry<String, Map<String, String>> place : activity.places().entrySet()) {
            xml.writeStartElement("location");
            xml.writeAttribute("ref", place.getKey());
            narrated("name", place.getValue());
            xml.writeEndElement();
        }
        sectors(activity.sectors());
        for (String tag : activity.tags()) {
            xml.writeEmptyElement("tag");
            xml.writeAttribute("vocabulary", "99");
            xml.writeAttribute("vocabulary-uri", OURS);
            xml.writeAttribute("code", tag);
        }
        for (Movement movement : activity.movements()) {
            movement(movement);
        }
        for (IatiActivity.Link document : activity.documents()) {
            document(document, activity.language());
        }
        for (Outcome outcome : activity.outcomes()) {
            outcome(outcome, activity.dates());
        }
        xml.writeEndElement();
    }

    /** The sectors of each vocabulary share the whole; what does not divide evenly goes to the first. */
    private void sectors(List<Sector> sectors) throws XMLStreamException {
        for (String vocabulary :
                sectors.stream().map(Sector::vocabulary).distinct().toList()) {
            List<Sector> these = sectors.stream()
                    .filter(each -> each.vocabulary().equals(vocabulary))
                    .distinct()
                    .toList();
            BigDecimal part = WHOLE.divide(BigDecimal.valueOf(these.size()), 2, java.math.RoundingMode.DOWN);
            BigDecimal first = WHOLE.subtract(part.multiply(BigDecimal.valueOf(these.size() - 1L)));
            for (int i = 0; i < these.size(); i++) {
                xml.writeEmptyElement("sector");
                xml.writeAttribute("vocabulary", vocabulary);
                if (vocabulary.equals("99")) {
                    xml.writeAttribute("vocabulary-uri", OURS);
                }
                xml.writeAttribute("code", these.get(i).code());
                xml.writeAttribute("percentage", (i == 0 ? first : part).toPlainString());
            }
        }
    }

    private void movement(Movement movement) throws XMLStreamException {
        xml.writeStartElement("transaction");
        coded("transaction-type", movement.type());
        xml.writeEmptyElement("transaction-date");
        xml.writeAttribute("iso-date", movement.day().toString());
        xml.writeStartElement("value");
        xml.writeAttribute("currency", movement.currency());
        xml.writeAttribute("value-date", movement.day().toString());
        xml.writeCharacters(movement.value().toPlainString());
        xml.writeEndElement();
        organisation("provider-org", movement.provider());
        if (movement.receiver() != null) {
            organisation("receiver-org", movement.receiver());
        }
        xml.writeStartElement("durna", "whose", OURS);
        xml.writeCharacters(movement.whose());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void document(IatiActivity.Link document, String language) throws XMLStreamException {
        xml.writeStartElement("document-link");
        xml.writeAttribute("format", "text/html");
        xml.writeAttribute("url", document.url());
        narrated("title", Map.of(language, document.title()));
        coded("category", "A12");
        xml.writeEndElement();
    }

    private void outcome(Outcome outcome, Map<Integer, LocalDate> dates) throws XMLStreamException {
        xml.writeStartElement("result");
        xml.writeAttribute("type", "1");
        narrated("title", outcome.titles());
        xml.writeStartElement("indicator");
        xml.writeAttribute("measure", "1");
        narrated("title", outcome.titles());
        if (outcome.target() != null || outcome.actual() != null) {
            LocalDate start = dates.getOrDefault(2, dates.getOrDefault(1, LocalDate.EPOCH));
            LocalDate end = dates.getOrDefault(4, dates.getOrDefault(3, start));
            xml.writeStartElement("period");
            dated("period-start", start);
            dated("period-end", end.isBefore(start) ? start : end);
            valued("target", outcome.target());
            valued("actual", outcome.actual());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void dated(String element, LocalDate day) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("iso-date", day.toString());
    }

    private void valued(String element, @Nullable BigDecimal value) throws XMLStreamException {
        if (value != null) {
            xml.writeEmptyElement(element);
            xml.writeAttribute("value", value.toPlainString());
        }
    }

    private void organisation(String element, Party party) throws XMLStreamException {
        xml.writeStartElement(element);
        if (!party.ref().isEmpty()) {
            xml.writeAttribute("ref", party.ref());
        }
        if (!party.role().isEmpty()) {
            xml.writeAttribute("role", party.role());
        }
        if (!party.type().isEmpty()) {
            xml.writeAttribute("type", party.type());
        }
        element("narrative", party.name());
        xml.writeEndElement();
    }

    private void narrated(String element, Map<String, String> texts) throws XMLStreamException {
        xml.writeStartElement(element);
        narratives(texts);
        xml.writeEndElement();
    }

    private void narratives(Map<String, String> texts) throws XMLStreamException {
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            xml.writeStartElement("narrative");
            xml.writeAttribute("xml", XML, "lang", text.getKey());
            xml.writeCharacters(text.getValue());
            xml.writeEndElement();
        }
    }

    private void coded(String element, String code) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("code", code);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
        xml.close();
    }
}
