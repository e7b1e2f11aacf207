package org.durna.activity.iati;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rules that a file of activities must satisfy (IATI-Rulesets, standard.json); each says which activities break it. */
final class StandardRules {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<Element> activities;
    private final LocalDate today;

    StandardRules(String file, LocalDate today) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
            this.activities = children(document.getDocumentElement(), "iati-activity");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
        this.today = today;
    }

    int activities() {
        return activities.size();
    }

    List<String> withoutAStart() {
        return breaking(each -> day(each, "1") == null && day(each, "2") == null);
    }

    List<String> endingBeforeTheStart() {
        return breaking(each -> before(day(each, "3"), day(each, "1")) || before(day(each, "4"), day(each, "2")));
    }

    List<String> actualInTheFuture() {
        return breaking(each -> before(today, day(each, "2")) || before(today, day(each, "4")));
    }

    List<String> withoutSectorHereOrAtEveryTransaction() {
        return breaking(each -> {
            List<Element> transactions = children(each, "transaction");
            boolean at = !transactions.isEmpty()
                    && transactions.stream()
                            .noneMatch(one -> children(one, "sector").isEmpty());
            return children(each, "sector").isEmpty() && !at;
        });
    }

    List<String> withoutLanguage() {
        return breaking(each -> each.getAttributeNS(XML, "lang").isEmpty()
                && descendants(each, "narrative").stream()
                        .anyMatch(one -> one.getAttributeNS(XML, "lang").isEmpty()));
    }

    List<String> withoutCurrency() {
        return breaking(each -> each.getAttribute("default-currency").isEmpty()
                && descendants(each, "value").stream()
                        .anyMatch(one -> one.getAttribute("currency").isEmpty()));
    }

    List<String> countriesNotTheWhole() {
        return breaking(each -> !isWhole(children(each, "recipient-country")));
    }

    List<String> sectorsNotTheWhole() {
        return breaking(each -> children(each, "sector").stream()
                .collect(Collectors.groupingBy(sector -> sector.getAttribute("vocabulary")))
                .values()
                .stream()
                .anyMatch(sectors -> !isWhole(sectors)));
    }

    List<String> identifiersOfOthersOrTwice() {
        Set<String> seen = new HashSet<>();
        return breaking(each -> {
            String identifier = identifier(each);
            String reference = children(each, "reporting-org").getFirst().getAttribute("ref");
            return reference.isEmpty() || !identifier.startsWith(reference) || !seen.add(identifier);
        });
    }

    List<String> budgetsLongerThanAYear() {
        return breaking(each -> children(each, "budget").stream().anyMatch(budget -> {
            LocalDate start =
                    LocalDate.parse(children(budget, "period-start").getFirst().getAttribute("iso-date"));
            LocalDate end =
                    LocalDate.parse(children(budget, "period-end").getFirst().getAttribute("iso-date"));
            return end.isAfter(start.plusYears(1));
        }));
    }

    List<String> numbersWithoutValue() {
        return breaking(each -> descendants(each, "period").stream()
                .anyMatch(period -> java.util.stream.Stream.of("target", "actual")
                        .flatMap(name -> children(period, name).stream())
                        .anyMatch(one -> one.getAttribute("value").isEmpty())));
    }

    List<String> sectorsThatAreNoPurposeCodes() {
        return breaking(each -> children(each, "sector").stream()
                .filter(sector -> sector.getAttribute("vocabulary").equals("1"))
                .anyMatch(sector -> !sector.getAttribute("code").matches("\\d{5}")));
    }

    /** The elements of an activity stand in the order of the schema. */
    List<String> outOfOrder() {
        List<String> order = List.of(
                "iati-identifier",
                "reporting-org",
                "title",
                "description",
                "participating-org",
                "other-identifier",
                "activity-status",
                "activity-date",
                "contact-info",
                "activity-scope",
                "recipient-country",
                "recipient-region",
                "location",
                "sector",
                "tag",
                "budget",
                "planned-disbursement",
                "transaction",
                "document-link",
                "related-activity",
                "result");
        return breaking(each -> {
            List<Integer> places = elements(each).stream()
                    .map(one -> order.indexOf(one.getLocalName()))
                    .toList();
            return places.contains(-1)
                    || !places.equals(
                            places.stream().sorted(Comparator.naturalOrder()).toList());
        });
    }

    private interface Rule {
        boolean isBrokenBy(Element activity);
    }

    private List<String> breaking(Rule rule) {
        return activities.stream()
                .filter(rule::isBrokenBy)
                .map(StandardRules::identifier)
                .toList();
    }

    private static String identifier(Element activity) {
        return children(activity, "iati-identifier").getFirst().getTextContent().strip();
    }

    private static boolean isWhole(List<Element> parts) {
        if (parts.size() == 1 && parts.getFirst().getAttribute("percentage").isEmpty()) {
            return true;
        }
        BigDecimal sum = parts.stream()
                .map(each -> new BigDecimal("0" + each.getAttribute("percentage")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.isEmpty() || sum.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    private static boolean before(
            @org.jspecify.annotations.Nullable LocalDate one, @org.jspecify.annotations.Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(Element activity, String type) {
        return children(activity, "activity-date").stream()
                .filter(each -> each.getAttribute("type").equals(type))
                .map(each -> LocalDate.parse(each.getAttribute("iso-date")))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> elements(Element parent) {
        List<Element> all = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        IntStream.range(0, nodes.getLength()).forEach(i -> {
            if (nodes.item(i) instanceof Element element) {
                all.add(element);
            }
        });
        return all;
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(each -> each.getLocalName().equals(name))
                .toList();
    }

    private static List<Element> descendants(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** A file of one activity that keeps every rule, with some of its words replaced. */
    static String sample(Map<String, String> replaced) {
        String file = """
                <iati-activities version="2.03"><iati-activity default-currency="EUR" xml:lang="en">
                <iati-identifier>XX-A-1</iati-identifier><reporting-org ref="XX-A" type="10"><narrative>A</narrative></reporting-org>
                <title><narrative>T</narrative></title><activity-status code="2"/>
                <activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2024-12-31"/>
                <activity-date type="2" iso-date="2024-02-01"/><activity-date type="4" iso-date="2024-11-30"/>
                <recipient-country code="XA" percentage="60"/><recipient-country code="XB" percentage="40"/>
                <sector vocabulary="1" code="15190" percentage="70"/><sector vocabulary="1" code="16062" percentage="30"/>
                <budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value currency="EUR" value-date="2024-01-01">5</value></budget>
                <transaction><transaction-type code="2"/><transaction-date iso-date="2024-01-01"/><value>5</value></transaction>
                <result type="1"><title><narrative>R</narrative></title><indicator measure="1"><period><target value="5"/><actual value="4"/></period></indicator></result>
                </iati-activity></iati-activities>""";
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            if (!file.contains(each.getKey())) {
                throw new IllegalArgumentException("The sample does not say " + each.getKey());
            }
            file = file.replace(each.getKey(), each.getValue());
        }
        return file;
    }
}
