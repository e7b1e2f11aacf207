package org.durna.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.durna.post.Carrier.Carried;
import org.durna.post.Carrier.NotCarriedException;
import org.durna.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters leave by a real mail server where one is configured, word for word, and stay here where none is. */
class MailServerTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Configuration(proxyBeanMethods = false)
    @Import(PostWiring.class)
    static class Wired {}

    @BeforeEach
    void aMailServerRuns() {
        server.start();
    }

    @AfterEach
    void andStops() {
        server.stop();
    }

    private ApplicationContextRunner platform() {
        return new ApplicationContextRunner().withUserConfiguration(Wired.class);
    }

    private JavaMailSender sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    static Letter letter(@Nullable Enclosure enclosure) {
        return new Letter(
                "round 1",
                "Aygün Nümunəli",
                new EmailAddress("elaqe@mfa-az.example"),
                new Language("az"),
                "Hesabat dövrü: şərhinizi gözləyirik",
                "Salam.\nƏlavəyə baxın: İş, ıpək, ğ.",
                enclosure,
                true);
    }

    @Test
    void aLetterArrivesWithItsLettersAndItsFile() {
        byte[] file = {1, 2, 3, 0, -1};
        platform()
                .withBean(JavaMailSender.class, this::sender)
                .withPropertyValues("durna.post.from=durna@mfa-az.example")
                .run(context -> {
                    Enclosure enclosure = new Enclosure("dövr-1.xlsx", "application/octet-stream", file);
                    assertThat(context.getBean(Carrier.class).carry(letter(enclosure)))
                            .isEqualTo(Carried.SENT);
                    MimeMessage arrived = server.getReceivedMessages()[0];
                    assertThat(arrived.getSubject()).isEqualTo("Hesabat dövrü: şərhinizi gözləyirik");
                    assertThat(arrived.getAllRecipients()[0]).hasToString("elaqe@mfa-az.example");
                    assertThat(arrived.getFrom()[0]).hasToString("durna@mfa-az.example");
                    MimeMultipart parts = (MimeMultipart) arrived.getContent();
                    BodyPart enclosed = parts.getBodyPart(1);
                    assertThat(enclosed.getInputStream().readAllBytes()).isEqualTo(file);
                    MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
                    assertThat((String) words.getBodyPart(0).getContent()).contains("İş, ıpək, ğ.");
                });
    }

    @Test
    void aServerThatIsNotThereIsSaidWithoutTheLetter() {
        int port = server.getSmtp().getPort();
        server.stop();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        platform()
                .withBean(JavaMailSender.class, () -> sender)
                .withPropertyValues("durna.post.from=durna@mfa-az.example")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(Carrier.class).carry(letter(null)))
                        .isInstanceOf(NotCarriedException.class)
                        .hasMessageNotContainingAny("elaqe", "Aygün", "şərhinizi"));
    }

    @Test
    void withoutAServerALetterIsKeptHere() {
        platform()
                .run(context -> assertThat(context.getBean(Carrier.class).carry(letter(null)))
                        .isEqualTo(Carried.KEPT));
    }

    @Test
    void aServerWithoutASenderStopsTheStart() {
        platform()
                .withBean(JavaMailSender.class, this::sender)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("durna.post.from"));
    }
}
