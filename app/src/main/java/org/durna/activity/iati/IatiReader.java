package org.durna.activity.iati;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.durna.activity.iati.IatiActivity.Code;
import org.durna.activity.iati.IatiActivity.Link;
import org.durna.activity.iati.IatiActivity.Org;
import org.durna.activity.iati.IatiActivity.Result;
import org.durna.activity.iati.IatiActivity.Transaction;
import org.durna.shared.Reason;

/** Reads a file of activities one by one: never more than one of them is held. A document type and all entities are refused. */
public final class IatiReader {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String OURS = "urn:durna:iati";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private String language = "";
    private String currency = "";

    private IatiReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Hands over each activity as it is read; what comes after a break is not. A file that merely stops coming is not broken. */
    public static void read(InputStream file, Consumer<IatiActivity> taker) throws IatiBroken, IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(file);
            try {
                new IatiReader(xml).all(taker);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cut && !(cut instanceof CharConversionException)) {
                throw cut;
            }
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
            throw new IatiBroken(Reason.of("iati.broken", line, column));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void all(Consumer<IatiActivity> taker) throws XMLStreamException, IatiBroken {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new IatiBroken(Reason.of("iati.doctype"));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!begun) {
                    begin();
                    begun = true;
                } else if (xml.getLocalName().equals("iati-activity")) {
                    taker.accept(activity());
                } else {
                    skip();
                }
            }
        }
    }

    private void begin() throws IatiBroken {
        String version = attribute("version");
        if (!xml.getLocalName().equals("iati-activities")) {
            throw new IatiBroken(Reason.of("iati.other-file", xml.getLocalName()));
        }
        if (!version.startsWith("2.")) {
            throw new IatiBroken(Reason.of("iati.other-version", version));
        }
    }

    private IatiActivity activity() throws XMLStreamException {
        language = or(xml.getAttributeValue(XML, "lang"), "en");
        currency = attribute("default-currency");
        String identifier = "";
        String status = "";
        Org reporting = new Org("", "", "");
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        Map<String, String> dates = new LinkedHashMap<>();
        List<Org> participating = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<Code> sectors = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<Transaction> transactions = new ArrayList<>();
        List<Link> documents = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        while (inside("iati-activity")) {
            switch (xml.getLocalName()) {
                case "iati-identifier" -> identifier = text();
                case "reporting-org" -> reporting = org();
                case "title" -> titles.putAll(narratives("title"));
                case "description" -> narratives("description").forEach(descriptions::putIfAbsent);
                case "participating-org" -> participating.add(org());
                case "activity-status" -> status = codeOf();
                case "activity-date" -> {
                    dates.put(attribute("type"), attribute("iso-date"));
                    skip();
                }
                case "location" -> places.add(place());
                case "sector" -> {
                    sectors.add(new Code(or(attribute("vocabulary"), "1"), attribute("code")));
                    skip();
                }
                case "tag" -> tags.add(codeOf());
                case "transaction" -> transactions.add(transaction());
                case "document-link" -> documents.add(document());
                case "result" -> results.add(result());
                default -> skip();
            }
        }
        return new IatiActivity(
                identifier,
                reporting,
                titles,
                descriptions,
                participating,
                status,
                dates,
                places,
                sectors,
                tags,
                transactions,
                documents,
                results);
    }

    private Org org() throws XMLStreamException {
        String name = xml.getLocalName();
        String ref = attribute("ref");
        String role = attribute("role");
        Map<String, String> narratives = narratives(name);
        return new Org(ref, narratives.values().stream().findFirst().orElse(""), role);
    }

    private String place() throws XMLStreamException {
        String ref = attribute("ref");
        String name = "";
        while (inside("location")) {
            if (xml.getLocalName().equals("name")) {
                name = narratives("name").values().stream().findFirst().orElse("");
            } else {
                skip();
            }
        }
        return ref.isEmpty() ? name : ref;
    }

    private Transaction transaction() throws XMLStreamException {
        String type = "";
        String date = "";
        String value = "";
        String unit = currency;
        String whose = "";
        Org provider = new Org("", "", "");
        Org receiver = new Org("", "", "");
        while (inside("transaction")) {
            if (OURS.equals(xml.getNamespaceURI())) {
                whose = text();
                continue;
            }
            switch (xml.getLocalName()) {
                case "transaction-type" -> type = codeOf();
                case "transaction-date" -> {
                    date = attribute("iso-date");
                    skip();
                }
                case "value" -> {
                    unit = or(attribute("currency"), currency);
                    value = text();
                }
                case "provider-org" -> provider = org();
                case "receiver-org" -> receiver = org();
                default -> skip();
            }
        }
        return new Transaction(type, date, value, unit, provider, receiver, whose);
    }

    private Link document() throws XMLStreamException {
        String url = attribute("url");
        String title = "";
        while (inside("document-link")) {
            if (xml.getLocalName().equals("title")) {
                title = narratives("title").values().stream().findFirst().orElse("");
            } else {
                skip();
            }
        }
        return new Link(title, url);
    }

    private Result result() throws XMLStreamException {
        Map<String, String> titles = new LinkedHashMap<>();
        String target = "";
        String actual = "";
        while (inside("result")) {
            switch (xml.getLocalName()) {
                case "title" -> titles.putAll(narratives("title"));
                case "indicator" -> {
                    while (inside("indicator")) {
                        if (xml.getLocalName().equals("period")) {
                            while (inside("period")) {
                                String value = attribute("value");
                                target = xml.getLocalName().equals("target") ? value : target;
                                actual = xml.getLocalName().equals("actual") ? value : actual;
                                skip();
                            }
                        } else {
                            skip();
                        }
                    }
                }
                default -> skip();
            }
        }
        return new Result(titles, target, actual);
    }

    /** The narratives inside an element by their language, the first of each. */
    private Map<String, String> narratives(String element) throws XMLStreamException {
        Map<String, String> all = new LinkedHashMap<>();
        while (inside(element)) {
            if (xml.getLocalName().equals("narrative")) {
                String spoken = or(xml.getAttributeValue(XML, "lang"), language)
                        .replaceAll("-.*", "")
                        .toLowerCase(java.util.Locale.ROOT);
                String said = text();
                if (!said.isEmpty()) {
                    all.putIfAbsent(spoken, said);
                }
            } else {
                skip();
            }
        }
        return all;
    }

    /** Goes to the next element inside another; says whether there is one before that other ends. */
    private boolean inside(String element) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return false;
            }
        }
        return false;
    }

    private String codeOf() throws XMLStreamException {
        String code = attribute("code");
        skip();
        return code;
    }

    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity", xml.getLocation());
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void skip() throws XMLStreamException {
        text();
    }

    private String attribute(String name) {
        return or(xml.getAttributeValue(null, name), "").strip();
    }

    private static String or(@org.jspecify.annotations.Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
