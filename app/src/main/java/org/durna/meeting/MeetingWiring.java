package org.durna.meeting;

import java.time.LocalDate;
import java.util.List;
import org.durna.access.Reader;
import org.durna.frame.FrameSettings;
import org.durna.frame.MenuEntry;
import org.durna.meeting.store.MeetingPartRows;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the meetings together: their door in the menu, and what their actions bring to agendas and calendars. */
@Configuration(proxyBeanMethods = false)
class MeetingWiring {

    @Bean
    MenuEntry meetingsEntry() {
        return MenuEntry.open("menu.meetings", "/meetings", 45);
    }

    @Bean
    @Order(310)
    ApplicationRunner demoMeetings(LoadDemoMeetings loadDemoMeetings, FrameSettings settings) {
        return ignored -> {
            if (settings.demo()) {
                loadDemoMeetings.load();
            }
        };
    }

    @Bean
    OpenMatters overdueActions(MeetingPartRows rows) {
        return matters(
                30,
                (day, reader) -> rows.open(reader).stream()
                        .filter(action -> action.isOverdue(day))
                        .map(action -> new Matter(
                                "action",
                                String.valueOf(action.id()),
                                "/meetings/" + action.meeting(),
                                action.text(),
                                action.sample()))
                        .toList());
    }

    @Bean
    Deadlines deadlinesOfActions(MeetingPartRows rows) {
        return reader -> rows.open(reader).stream()
                .map(action -> new Deadline(
                        "action-" + action.id(), action.due(), action.text(), "/meetings/" + action.meeting()))
                .toList();
    }

    @Bean
    OpenMatters openNeeds(Needs needs) {
        return matters(
                10,
                (day, reader) -> needs.list(reader).stream()
                        .filter(need -> need.state().isOpen())
                        .map(need -> new Matter(
                                "need",
                                need.number().toString(),
                                "/needs/" + need.number(),
                                need.title(),
                                need.sample()))
                        .toList());
    }

    @Bean
    OpenMatters openProposals(Proposals proposals) {
        return matters(
                20,
                (day, reader) -> proposals.list(reader).stream()
                        .filter(proposal -> proposal.state().isOpen())
                        .map(proposal -> new Matter(
                                "proposal",
                                proposal.number().toString(),
                                "/proposals/" + proposal.number(),
                                proposal.title(),
                                proposal.sample()))
                        .toList());
    }

    @Bean
    OpenMatters overdueMeasures(Measures measures) {
        return matters(
                40,
                (day, reader) -> measures.list(reader).stream()
                        .filter(measure -> measure.isOverdue(day))
                        .map(measure -> new Matter(
                                "measure", measure.number().toString(), "/measures", measure.title(), measure.sample()))
                        .toList());
    }

    @Bean
    Deadlines deadlinesOfMeasures(Measures measures) {
        return reader -> measures.list(reader).stream()
                .filter(measure -> measure.state().isOpen())
                .flatMap(measure -> measure
                        .dueOn()
                        .map(due -> new Deadline("measure-" + measure.number(), due, measure.title(), "/measures"))
                        .stream())
                .toList();
    }

    /** What is open on a day, as a reader sees it. */
    private interface Found {
        List<Matter> on(LocalDate day, Reader reader);
    }

    private static OpenMatters matters(int order, Found found) {
        return new OpenMatters() {
            @Override
            public List<Matter> open(LocalDate day, Reader reader) {
                return found.on(day, reader);
            }

            @Override
            public int order() {
                return order;
            }
        };
    }
}
