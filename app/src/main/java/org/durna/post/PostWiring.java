package org.durna.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.durna.frame.MenuEntry;
import org.durna.post.Carrier.Carried;
import org.durna.post.Carrier.NotCarriedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts the post together: by the mail server where one is configured, else into the local mailbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostSettings.class)
class PostWiring {

    @Bean
    Carrier carrier(ObjectProvider<JavaMailSender> servers, PostSettings settings) {
        JavaMailSender server = servers.getIfAvailable();
        String from = settings.from();
        if (server == null) {
            return letter -> Carried.KEPT;
        }
        if (from == null || from.isBlank()) {
            throw new IllegalStateException("spring.mail.host is set, so durna.post.from must say who writes");
        }
        return letter -> {
            try {
                server.send(message(server.createMimeMessage(), letter, from));
                return Carried.SENT;
            } catch (MailException | MessagingException refused) {
                throw new NotCarriedException(refused.getClass().getSimpleName(), refused);
            }
        };
    }

    private static MimeMessage message(MimeMessage message, Letter letter, String from) throws MessagingException {
        Enclosure enclosure = letter.enclosure();
        MimeMessageHelper helper = new MimeMessageHelper(message, enclosure != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to().value());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        message.setHeader("Content-Language", letter.language().code());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (enclosure != null) {
            helper.addAttachment(
                    enclosure.fileName(), new ByteArrayResource(enclosure.content()), enclosure.mediaType());
        }
        return message;
    }

    @Bean
    MenuEntry mailboxEntry() {
        return MenuEntry.guarded("menu.mailbox", "/mailbox", 65, "READ_MAILBOX");
    }
}
